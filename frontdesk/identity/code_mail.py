"""Looks a contract up and mails its code, after the customer has been answered.

So neither the reply nor its time says whether the contract exists. What cannot be looked up or mailed is tried again
for as long as the code would be valid; then the customer reads so, alike whether or not there is such a contract.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from secrets import token_hex

from sqlalchemy import Connection

from contracts.errors import ContractNotFound, ContractsUnavailable
from frontdesk.background import Repeated
from frontdesk.clock import Now
from frontdesk.contracts_reader import ContractsReader
from frontdesk.conversations import log as messages
from frontdesk.conversations import store
from frontdesk.db import Database
from frontdesk.hub import Hub
from frontdesk.identity import codes
from frontdesk.keyed import Keyed
from frontdesk.mail.letters import part_of_contract, part_of_conversation
from frontdesk.mail.sender import Letter, MailFailed, MailSender
from frontdesk.records import Conversation, Verification
from retention.contract import InvalidRecord
from retention.provider import provider_of
from settings import limits
from texts import say

log = logging.getLogger(__name__)
SWEEP_SECONDS = 2.0  # between looks for what is to be tried again
LEASE = timedelta(seconds=limits.CODE_LEASE)
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=2), timedelta(seconds=30)


class CodeMail:
    """Background work for checks that were begun: this process's own at once, all others at the next look."""

    def __init__(
        self, db: Database, hub: Hub, keyed: Keyed, contracts: ContractsReader, mail: MailSender, now: Now
    ) -> None:
        self.keyed = keyed
        self._db, self._hub, self._now = db, hub, now
        self._contracts, self._mail = contracts, mail
        self._tasks: set[asyncio.Task[None]] = set()
        self._sweeper = Repeated("codes", self._sweep, SWEEP_SECONDS)

    def begin(self, verification_id: int) -> None:
        """Look up and mail, without anybody waiting for it."""
        task = asyncio.create_task(self._do(verification_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def start(self) -> None:
        """Take up what a crash or a failure left, now and from time to time."""
        self._sweeper.start()

    async def stop(self) -> None:
        """End; what is not mailed is taken up at the next start."""
        await self._sweeper.stop()
        if self._tasks:
            _, late = await asyncio.wait(set(self._tasks), timeout=limits.MAIL_STOP)
            for task in late:
                task.cancel()

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))
            await asyncio.sleep(0)  # let the ended ones leave the set

    async def look(self) -> None:
        """Begin all checks that are to be looked up now."""
        now = self._now()
        for verification_id in await self._db.read(codes.due, now, now + LEASE):
            self.begin(verification_id)

    async def _sweep(self) -> bool:
        if not self._tasks:  # no more is asked of what hangs
            await self.look()
        return False

    async def _do(self, verification_id: int) -> None:
        try:
            now = self._now()
            check = await self._db.write(codes.lease, verification_id, now, now + LEASE)
            if check is not None:
                await self._work_on(check, now)
        except Exception:
            log.exception("code_mail.broken check=%s", verification_id)  # taken up when its lease is over

    async def _work_on(self, check: Verification, now: datetime) -> None:
        try:
            if check.expires_at <= now:
                await self._give_up(check)
                return
            conversation = await self._db.read(store.get, check.conversation_id)
            await self._mail_code(check, conversation)
            await self._db.write(codes.mailed, check.id, self._now())
        except (ContractsUnavailable, MailFailed) as error:
            log.warning("code_mail.again check=%s reason=%s", check.id, error.reason)
            await self._put_off(check, of_address=isinstance(error, MailFailed) and error.of_address)
        except LookupError:
            pass  # erased meanwhile

    async def _mail_code(self, check: Verification, conversation: Conversation) -> None:
        """Raises ContractsUnavailable, MailFailed."""
        address = await self._address(check, conversation)
        if address is None:
            # a mail server that is away shows in the same way for a number that does not exist
            await self._mail.check()
            return
        code = codes.code_of(self.keyed, check)
        await self._db.write(codes.allow, check.id, self.keyed.hash("check", f"{check.id}:{code}"))
        await self._mail.send(_letter(self.keyed, check, conversation, address, code))

    async def _address(self, check: Verification, conversation: Conversation) -> str | None:
        provider = conversation.provider
        if not provider_of(provider).number.matches(check.contract):
            return None
        try:
            record = await self._contracts.record(check.contract)
        except (ContractNotFound, InvalidRecord) as error:
            log.warning("code_mail.no_record check=%s why=%s", check.id, type(error).__name__)
            return None
        if record["provider"] != provider:
            return None
        customer = record["customer"]
        return str(customer["email"]) if isinstance(customer, Mapping) else None

    async def _put_off(self, check: Verification, *, of_address: bool) -> None:
        """Later again: the longer it has failed, the longer the pause, and the last try is at the code's end."""
        now = self._now()
        pause = min(LONGEST_PAUSE, max(FIRST_PAUSE, (now - check.created_at) / 2))
        await self._db.write(codes.put_off, check.id, min(now + pause, max(now, check.expires_at)), silent=of_address)

    async def _give_up(self, check: Verification) -> None:
        log.error("code_mail.failed check=%s", check.id)
        if await self._db.write(_end_without_code, check, self._now()):
            self._hub.changed(check.conversation_id)


def _end_without_code(db: Connection, check: Verification, at: datetime) -> bool:
    """End the check, and say that no code came; whether somebody still waited for it."""
    conversation = store.get(db, check.conversation_id, lock=True)
    if not codes.end(db, check.id, at) or check.silent or at > check.expires_at + codes.VALID:
        return False  # or after a stop so long that nobody waits for it any more
    if conversation.contract is not None or conversation.closed_at is not None:
        return False
    text = say(conversation.language, "code-not-sent", provider=conversation.provider)
    messages.append(db, conversation.id, "system", text, at, kind="notice")
    return True


def _letter(keyed: Keyed, check: Verification, conversation: Conversation, address: str, code: str) -> Letter:
    company = provider_of(conversation.provider)
    write = partial(say, conversation.language, provider=company.id, company=company.name)
    return Letter(
        to=address,
        subject=write("code-mail-subject"),
        text=write("code-mail", code=f"{code[:3]} {code[3:]}"),
        # found again when the contract or the conversation is erased
        key=".".join(
            (part_of_contract(keyed, check.contract), part_of_conversation(keyed, check.conversation_id), token_hex(4))
        ),
    )

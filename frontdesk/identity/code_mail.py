"""Looks a contract up and mails its code, after the customer has been answered.

So neither the reply nor its time says whether the contract exists.
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from functools import partial
from secrets import token_hex

from sqlalchemy import Connection

from contracts.errors import ContractsError
from frontdesk.clock import Now
from frontdesk.contracts_reader import ContractsReader
from frontdesk.conversations import store
from frontdesk.db import Database
from frontdesk.identity import codes
from frontdesk.keyed import Keyed
from frontdesk.mail.letters import part_of_contract, part_of_conversation
from frontdesk.mail.sender import Letter, MailFailed, MailSender
from frontdesk.records import Conversation, Verification
from retention.contract import InvalidRecord
from retention.provider import provider_of
from texts import say

log = logging.getLogger(__name__)
PAUSES = (1.0, 5.0)  # seconds between attempts to hand a letter over


class CodeMail:
    """Background work for checks that were begun; one that a crash cut short is taken up again at the next start."""

    def __init__(self, db: Database, keyed: Keyed, contracts: ContractsReader, mail: MailSender, now: Now) -> None:
        self._db, self._keyed, self._contracts, self._mail, self._now = db, keyed, contracts, mail, now
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, verification_id: int) -> None:
        """Look up and mail, without anybody waiting for it."""
        task = asyncio.create_task(self._do(verification_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def take_up(self) -> None:
        """Begin all checks that are still valid and were not looked up."""
        now = self._now()
        for verification_id in await self._db.read(codes.unmailed, now):
            self.begin(verification_id)

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))
            await asyncio.sleep(0)  # let the ended ones leave the set

    async def _do(self, verification_id: int) -> None:
        try:
            begun = await self._db.read(_begun, verification_id)
            if begun is None:
                return
            address = await self._address(begun)
            if address is not None:
                check, code = begun.check, codes.code_of(self._keyed, begun.check)
                code_hash = self._keyed.hash("check", f"{check.id}:{code}")
                if await self._db.write(codes.allow, check.id, code_hash, self._now()):
                    await self._send(_letter(self._keyed, begun, address, code))
                else:
                    log.warning("code_mail.too_many check=%s", verification_id)
            await self._db.write(codes.mailed, verification_id, self._now())
        except MailFailed as error:
            log.error("code_mail.failed check=%s reason=%s", verification_id, error.reason)
        except Exception:
            log.exception("code_mail.broken check=%s", verification_id)

    async def _send(self, letter: Letter) -> None:
        """A few attempts: somebody waits for it, and the code is the same each time. Raises MailFailed."""
        for pause in PAUSES:
            try:
                return await self._mail.send(letter)
            except MailFailed as error:
                log.warning("code_mail.again reason=%s", error.reason)
                await asyncio.sleep(pause)
        await self._mail.send(letter)

    async def _address(self, begun: _Begun) -> str | None:
        check, provider = begun.check, begun.conversation.provider
        if not provider_of(provider).number.matches(check.contract):
            return None
        try:
            record = await self._contracts.record(check.contract)
        except (ContractsError, InvalidRecord) as error:
            log.warning("code_mail.no_record check=%s why=%s", check.id, type(error).__name__)
            return None
        return str(record["customer"]["email"]) if record["provider"] == provider else None


@dataclass(frozen=True)
class _Begun:
    """A check that is not done, and the conversation it was begun in."""

    check: Verification
    conversation: Conversation


def _begun(db: Connection, verification_id: int) -> _Begun | None:
    try:
        check = codes.get(db, verification_id)
    except LookupError:  # erased meanwhile
        return None
    return None if check.done_at is not None else _Begun(check, store.get(db, check.conversation_id))


def _letter(keyed: Keyed, begun: _Begun, address: str, code: str) -> Letter:
    check, conversation = begun.check, begun.conversation
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

"""Looks a contract up and mails its code, after the customer has been answered: neither reply nor its time tells."""

from __future__ import annotations

import asyncio
import logging
from datetime import datetime, timedelta
from functools import partial
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from contracts.client import ContractsError
from frontdesk.clock import Now
from frontdesk.contracts_reader import ContractsReader
from frontdesk.db import Database
from frontdesk.identity import codes
from frontdesk.keyed import Keyed
from frontdesk.mail.letters import part_of_contract, part_of_conversation
from frontdesk.mail.sender import Letter, MailFailed, MailSender
from frontdesk.tables import conversations, verifications
from retention.contract import InvalidRecord
from retention.policy import policy_of
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
        for verification_id in await self._db.read(_unmailed, now):
            self.begin(verification_id)

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))
            await asyncio.sleep(0)  # let the ended ones leave the set

    async def _do(self, verification_id: int) -> None:
        try:
            check = await self._db.read(_check, verification_id)
            if check is None:
                return
            address = await self._address(check)
            if address is not None:
                code = codes.code_of(self._keyed, check)
                known = await self._db.write(
                    _allow, check.id, self._keyed.hash("check", f"{check.id}:{code}"), self._now()
                )
                if known:
                    await self._send(_letter(self._keyed, check, address, code))
            await self._db.write(_mailed, verification_id, self._now())
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

    async def _address(self, check: Row[Any]) -> str | None:
        if not policy_of(check.provider).provider.number.matches(check.contract):
            return None
        try:
            record = await self._contracts.record(check.contract)
        except (ContractsError, InvalidRecord) as error:
            log.warning("code_mail.no_record check=%s why=%s", check.id, type(error).__name__)
            return None
        return str(record["customer"]["email"]) if record["provider"] == check.provider else None


def _check(db: Connection, verification_id: int) -> Row[Any] | None:
    return db.execute(
        select(verifications, conversations.c.provider, conversations.c.language)
        .join(conversations, conversations.c.id == verifications.c.conversation_id)
        .where(verifications.c.id == verification_id, verifications.c.done_at.is_(None))
    ).one_or_none()


def _allow(db: Connection, verification_id: int, code_hash: str, at: datetime) -> bool:
    """Make the code count, unless the contract's owner has had enough mail; whether it now counts."""
    check = db.execute(select(verifications).where(verifications.c.id == verification_id)).one()
    sent = db.execute(
        select(func.count()).where(
            verifications.c.contract == check.contract,
            verifications.c.code_hash.is_not(None),
            verifications.c.id != check.id,
            verifications.c.created_at > at - timedelta(hours=1),
        )
    ).scalar_one()
    if sent >= codes.MAILS_AN_HOUR:
        log.warning("code_mail.too_many check=%s", verification_id)
        return False
    db.execute(update(verifications).where(verifications.c.id == verification_id).values(code_hash=code_hash))
    return True


def _mailed(db: Connection, verification_id: int, at: datetime) -> None:
    db.execute(update(verifications).where(verifications.c.id == verification_id).values(mailed_at=at))


def _unmailed(db: Connection, at: datetime) -> list[int]:
    return list(
        db.execute(
            select(verifications.c.id).where(
                verifications.c.mailed_at.is_(None),
                verifications.c.done_at.is_(None),
                verifications.c.expires_at > at,
            )
        ).scalars()
    )


def _letter(keyed: Keyed, check: Row[Any], address: str, code: str) -> Letter:
    write = partial(say, check.language, provider=check.provider, company=policy_of(check.provider).provider.name)
    return Letter(
        to=address,
        subject=write("code-mail-subject"),
        text=write("code-mail", code=f"{code[:3]} {code[3:]}"),
        # found again when the contract or the conversation is erased
        key=".".join(
            (part_of_contract(keyed, check.contract), part_of_conversation(keyed, check.conversation_id), token_hex(4))
        ),
    )

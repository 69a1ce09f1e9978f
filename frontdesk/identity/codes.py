"""Proof by e-mail: a six-digit code sent to the address on file, which the customer types into the chat.

Nobody learns whether the number exists: the same steps are taken, and take as long, for one that does not.
A code is made from the installation's key and the check's own data, so it is stored nowhere.
The only module that writes the verifications table.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from frontdesk.conversations import store
from frontdesk.conversations.opening import command
from frontdesk.keyed import Keyed
from frontdesk.records import Conversation, JsonObject, Verification, one
from frontdesk.tables import verifications
from texts import say

VALID = timedelta(minutes=10)
TRIES = 5  # wrong codes for a contract from one address, then it is locked
LOCKED = timedelta(hours=1)
MAILS_AN_HOUR = 10  # to one contract's owner, whoever asks: nobody's mailbox is flooded
BY_CODE = "code"  # the person of a conversation that was proven this way

_ALONE = re.compile(r"[^\w\d]*((?:\d[ .\-]?){5}\d)[^\w\d]*", re.ASCII)
_IN_WORDS = re.compile(r"(?<![\w.,\-])(\d{3}[ .\-]?\d{3})(?![\w\-]|[.,]\d)", re.ASCII)


@dataclass(frozen=True)
class Code:
    """Six digits a customer typed, and the check that waits for them."""

    digits: str
    verification: int


@dataclass(frozen=True)
class Outcome:
    """said: the notice to the customer; command: what the dialogue goes on with when the code was right."""

    right: bool
    said: str
    command: JsonObject | None


def ask(db: Connection, conversation: Conversation, number: str, at: datetime) -> int | None:
    """Begin a check of `number` in the conversation; its id, for the mail. None while it is locked."""
    if locked(db, number, conversation.address, at):
        return None
    # a new code takes the place of those before it
    db.execute(
        update(verifications)
        .where(verifications.c.conversation_id == conversation.id, verifications.c.done_at.is_(None))
        .values(done_at=at)
    )
    made = db.execute(
        insert(verifications)
        .values(
            conversation_id=conversation.id,
            contract=number,
            address=conversation.address or "",
            created_at=at,
            expires_at=at + VALID,
        )
        .returning(verifications.c.id)
    )
    return int(made.scalar_one())


def locked(db: Connection, number: str, address: str | None, at: datetime) -> bool:
    """Whether too many wrong codes were tried for this contract from this address within the hour."""
    tried = db.execute(
        select(func.coalesce(func.sum(verifications.c.tries), 0)).where(
            verifications.c.contract == number,
            verifications.c.address == (address or ""),
            verifications.c.created_at > at - LOCKED,
        )
    ).scalar_one()
    return int(tried) >= TRIES


def code_of(keyed: Keyed, verification: Verification) -> str:
    """The six digits of a check; never those of the contract's own number, which a customer may type again."""
    own = re.sub(r"\D", "", verification.contract)
    for attempt in range(10):
        seed = f"{verification.id}:{verification.conversation_id}:{verification.created_at.isoformat()}:{attempt}"
        digits = f"{int.from_bytes(keyed.digest('code', seed)[:8]) % 1_000_000:06d}"
        if digits != own:
            return digits
    raise AssertionError("ten draws in a row cannot be equal")


def pending(db: Connection, conversation_id: str, at: datetime) -> Verification | None:
    """The check that waits for a code in this conversation."""
    return one(
        db,
        Verification,
        select(verifications)
        .where(
            verifications.c.conversation_id == conversation_id,
            verifications.c.done_at.is_(None),
            verifications.c.expires_at > at,
        )
        .order_by(verifications.c.id.desc())
        .limit(1),
    )


def code_in(db: Connection, conversation_id: str, text: str, at: datetime) -> Code | None:
    """The code in a message, while one is waited for; spaces and dashes between its digits do not matter."""
    found = _ALONE.fullmatch(text) or _IN_WORDS.search(text)
    if found is None or (verification := pending(db, conversation_id, at)) is None:
        return None
    digits = re.sub(r"\D", "", found[1])
    return None if digits == re.sub(r"\D", "", verification.contract) else Code(digits, verification.id)


def try_code(db: Connection, keyed: Keyed, conversation: Conversation, code: Code, at: datetime) -> Outcome:
    """Compare a code; when it is right the conversation's contract is proven, for good."""
    verification = get(db, code.verification)
    write = partial(say, conversation.language, provider=conversation.provider)
    expected = keyed.hash("check", f"{verification.id}:{code.digits}")
    right = hmac.compare_digest(expected, verification.code_hash or "0" * len(expected))
    if locked(db, verification.contract, conversation.address, at):
        right = False
    if right:
        _change(db, verification.id, done_at=at)
        store.prove(db, conversation.id, verification.contract, BY_CODE)
        return Outcome(True, write("code-right"), command("verified"))
    _change(db, verification.id, tries=verifications.c.tries + 1)
    if locked(db, verification.contract, conversation.address, at):
        _change(db, verification.id, done_at=at)
        return Outcome(False, write("code-locked"), None)
    return Outcome(False, write("code-wrong"), None)


def get(db: Connection, verification_id: int) -> Verification:
    """A check by its id. Raises LookupError."""
    found = one(db, Verification, select(verifications).where(verifications.c.id == verification_id))
    if found is None:
        raise LookupError(verification_id)
    return found


def allow(db: Connection, verification_id: int, code_hash: str, at: datetime) -> bool:
    """Make the code count, unless the contract's owner has had enough mail; whether it now counts."""
    check = get(db, verification_id)
    sent = db.execute(
        select(func.count()).where(
            verifications.c.contract == check.contract,
            verifications.c.code_hash.is_not(None),
            verifications.c.id != check.id,
            verifications.c.created_at > at - timedelta(hours=1),
        )
    ).scalar_one()
    if sent >= MAILS_AN_HOUR:
        return False
    _change(db, verification_id, code_hash=code_hash)
    return True


def mailed(db: Connection, verification_id: int, at: datetime) -> None:
    """The check was looked up and, where there is such a contract, mailed."""
    _change(db, verification_id, mailed_at=at)


def unmailed(db: Connection, at: datetime) -> list[int]:
    """The checks that are still valid and were not looked up."""
    waiting = (verifications.c.mailed_at.is_(None), verifications.c.done_at.is_(None), verifications.c.expires_at > at)
    return list(db.execute(select(verifications.c.id).where(*waiting)).scalars())


def _change(db: Connection, verification_id: int, **values: datetime | str | ColumnElement[int]) -> None:
    db.execute(update(verifications).where(verifications.c.id == verification_id).values(**values))

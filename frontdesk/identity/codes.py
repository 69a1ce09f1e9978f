"""Proof by e-mail: a six-digit code sent to the address on file, which the customer types into the chat.

Nobody learns whether the number exists: the same steps are taken, and take as long, for one that does not.
A code is made from the installation's key and the check's own data, so it is stored nowhere.
The only module that writes the verifications table.
"""

from __future__ import annotations

import hmac
import math
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update

from frontdesk.conversations import store
from frontdesk.conversations.opening import command
from frontdesk.identity import guessing
from frontdesk.keyed import Keyed
from frontdesk.records import Conversation, Message, Verification, one
from frontdesk.stored_json import JsonObject, StoredButton
from frontdesk.tables import verifications
from nlu.details import mailed_codes
from retention.provider import provider_of
from settings import limits
from texts import say
from texts.blocked import codes_blocked

VALID = timedelta(minutes=10)
LENGTH = 6  # digits
LONGEST_WITH_CODE = 1000  # characters: thousands of digits take longer to look through than many messages
BY_CODE = "code"  # the person of a conversation that was proven this way


@dataclass(frozen=True)
class Code:
    """Six digits a customer typed, and the check that waits for them."""

    digits: str
    verification: int


@dataclass(frozen=True)
class Outcome:
    """said: the notice to the customer; command: what the dialogue goes on with when the code was right.

    buttons: the other way in, where codes are blocked.
    """

    right: bool
    said: str
    command: JsonObject | None
    buttons: tuple[StoredButton, ...] = ()


@dataclass(frozen=True)
class Asked:
    """check: its id, for the mail; None where no code is sent now, and `said` tells the customer why.

    buttons: the other way in, where codes are blocked.
    """

    check: int | None
    said: str = ""
    buttons: tuple[StoredButton, ...] = ()


def ask(db: Connection, keyed: Keyed, conversation: Conversation, number: str, at: datetime) -> Asked:
    """Begin a check of `number` in the conversation, if there were not too many codes asked for or guessed."""
    address = conversation.address or ""
    who = guessing.guesser(db, keyed, number, address)
    if wait := guessing.pause(db, who, at):
        _keep_refused(db, conversation, number, at)
        return Asked(None, _locked(conversation, at, wait), _person(conversation))
    if wait := guessing.wait_to_ask(db, who, at):
        return Asked(None, _too_many(conversation, wait))
    guessing.count(db, who, "asked", at)
    # a new code takes the place of those before it
    db.execute(
        update(verifications)
        .where(verifications.c.conversation_id == conversation.id, verifications.c.done_at.is_(None))
        .values(done_at=at)
    )
    return Asked(_begin(db, conversation, number, at, expires_at=at + VALID, next_at=at))


def _begin(db: Connection, conversation: Conversation, number: str, at: datetime, **times: datetime) -> int:
    values = {"conversation_id": conversation.id, "contract": number, "address": conversation.address or ""}
    query = insert(verifications).values(**values, created_at=at, **times).returning(verifications.c.id)
    return int(db.execute(query).scalar_one())


def _keep_refused(db: Connection, conversation: Conversation, number: str, at: datetime) -> None:
    """A check that ends as it begins, so that the conversation's next messages are known to be about a blocked one."""
    last = _last(db, conversation.id)
    if last is None or last.contract != number:
        _begin(db, conversation, number, at, expires_at=at, done_at=at)


def _too_many(conversation: Conversation, wait: int) -> str:
    """With the time to wait in minutes, or in hours where those would be many."""
    minutes = math.ceil(wait / 60)
    hours = math.ceil(wait / 3600) if minutes > 90 else 0
    return say(conversation.language, "code-too-many", provider=conversation.provider, minutes=minutes, hours=hours)


def _locked(conversation: Conversation, at: datetime, wait: int) -> str:
    until = at + timedelta(seconds=wait)
    return codes_blocked(until, provider_of(conversation.provider), conversation.language)


def _person(conversation: Conversation) -> tuple[StoredButton, ...]:
    if conversation.owner != "bot":
        return ()  # a person is there, or called, already
    title = say(conversation.language, "button-team", provider=conversation.provider)
    return ({"id": "b1", "title": title, "command": command("request_human")},)


def blocked_until(db: Connection, keyed: Keyed, conversation: Conversation, at: datetime) -> datetime | None:
    """Until when no code of the contract that this conversation is about is looked at; None where it is."""
    last = _last(db, conversation.id) if conversation.contract is None else None
    if last is None:
        return None
    wait = guessing.pause(db, guessing.counted_as(db, keyed, last.contract, conversation.address or ""), at)
    return at + timedelta(seconds=wait) if wait else None


def _last(db: Connection, conversation_id: str) -> Verification | None:
    """The check that was begun last, whether or not it still waits."""
    of = verifications.c.conversation_id == conversation_id
    return one(db, Verification, select(verifications).where(of).order_by(verifications.c.id.desc()).limit(1))


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


def _looked_for(db: Connection, keyed: Keyed, conversation: Conversation, at: datetime) -> Verification | None:
    """The check that what looks like a code belongs to: the one that waits, or one that is blocked."""
    waiting = pending(db, conversation.id, at)
    if waiting is not None or blocked_until(db, keyed, conversation, at) is None:
        return waiting
    return _last(db, conversation.id)


def code_in(db: Connection, keyed: Keyed, conversation: Conversation, text: str, at: datetime) -> Code | None:
    """The code that a message brings while one is waited for or blocked, as the understanding reads it (nlu.details).

    No code is made of the digits of the contract's own number: typed again, they are that number.
    """
    verification = _looked_for(db, keyed, conversation, at) if len(text) <= LONGEST_WITH_CODE else None
    if verification is None:
        return None
    own = re.sub(r"\D", "", verification.contract)
    found = (digits for digits in mailed_codes(text, conversation.provider) if digits != own)
    return next((Code(digits, verification.id) for digits in found), None)


def code_over(
    db: Connection, keyed: Keyed, conversation: Conversation, before: Message, text: str, at: datetime
) -> Code | None:
    """As `code_in`, of two messages that are nothing but digits. before: the one before it.

    Six digits in all: people read a code in halves from another screen.
    """
    parts = [re.sub(r"[ .\-]", "", each) for each in (before.text, text)]
    if not all(part.isascii() and part.isdigit() for part in parts) or len("".join(parts)) != LENGTH:
        return None
    verification = _looked_for(db, keyed, conversation, at)
    if verification is None or before.at < verification.created_at:
        return None
    return code_in(db, keyed, conversation, "".join(parts), at)


def try_code(db: Connection, keyed: Keyed, conversation: Conversation, code: Code, at: datetime) -> Outcome:
    """Compare a code; when it is right the conversation's contract is proven, for good."""
    verification = get(db, code.verification)
    number = verification.contract
    who = guessing.guesser(db, keyed, number, conversation.address or "")
    if wait := guessing.pause(db, who, at):  # not even looked at, so it counts as no try
        return _held(db, conversation, verification, wait, at)
    write = partial(say, conversation.language, provider=conversation.provider)
    expected = keyed.hash("check", f"{verification.id}:{code.digits}")
    if hmac.compare_digest(expected, verification.code_hash or "0" * len(expected)):
        _change(db, verification.id, done_at=at)
        store.prove(db, conversation.id, number, BY_CODE)
        return Outcome(True, write("code-right"), command("verified"))
    _change(db, verification.id, tries=verifications.c.tries + 1)
    guessing.count(db, who, "wrong", at)
    if wait := guessing.pause(db, who, at):
        return _held(db, conversation, verification, wait, at)
    return Outcome(False, write("code-wrong"), None)


def _held(db: Connection, conversation: Conversation, verification: Verification, wait: int, at: datetime) -> Outcome:
    """Too many wrong ones; a check that ends before it may be tried again ends now."""
    if at + timedelta(seconds=wait) >= verification.expires_at:
        end(db, verification.id, at)
    return Outcome(False, _locked(conversation, at, wait), None, _person(conversation))


def get(db: Connection, verification_id: int) -> Verification:
    """A check by its id. Raises LookupError."""
    found = one(db, Verification, select(verifications).where(verifications.c.id == verification_id))
    if found is None:
        raise LookupError(verification_id)
    return found


def allow(db: Connection, verification_id: int, code_hash: str) -> None:
    """Make the code count: there is such a contract, and its letter is on the way."""
    _change(db, verification_id, code_hash=code_hash)


def mailed(db: Connection, verification_id: int, at: datetime) -> None:
    """The check was looked up and, where there is such a contract, mailed."""
    _change(db, verification_id, mailed_at=at)


def lease(db: Connection, verification_id: int, at: datetime, until: datetime) -> Verification | None:
    """Take a check to look up and mail until `until`; None where it is done, or another process has it."""
    return one(
        db,
        Verification,
        update(verifications)
        .where(verifications.c.id == verification_id, *_waiting(), _due(at, until))
        .values(next_at=until)
        .returning(verifications),
    )


def due(db: Connection, at: datetime, until: datetime) -> list[int]:
    """The checks to be looked up and mailed now, those whose time has run out among them."""
    return list(db.execute(select(verifications.c.id).where(*_waiting(), _due(at, until))).scalars())


def put_off(db: Connection, verification_id: int, again_at: datetime, *, silent: bool) -> None:
    """It could not be looked up or mailed; tried again then. silent: only the address in the record was refused."""
    _change(db, verification_id, next_at=again_at, silent=silent)


def end(db: Connection, verification_id: int, at: datetime) -> bool:
    """Nothing is waited for any more; False where it had ended before."""
    query = update(verifications).where(verifications.c.id == verification_id, verifications.c.done_at.is_(None))
    return db.execute(query.values(done_at=at)).rowcount == 1


def _waiting() -> tuple[ColumnElement[bool], ...]:
    return verifications.c.mailed_at.is_(None), verifications.c.done_at.is_(None)


def _due(at: datetime, until: datetime) -> ColumnElement[bool]:
    """A time beyond any lease was written by a clock that was wrong."""
    next_at, wrong = verifications.c.next_at, until + timedelta(seconds=limits.CLOCKS_APART)
    return or_(next_at.is_(None), next_at <= at, next_at > wrong)


def _change(db: Connection, verification_id: int, **values: datetime | str | bool | ColumnElement[int]) -> None:
    db.execute(update(verifications).where(verifications.c.id == verification_id).values(**values))

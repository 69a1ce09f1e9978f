"""The conversations: the only module that writes their table.

Who speaks in one (the bot, nobody yet, a person) changes only by compare-and-swap on the version read before: of two
who act at once exactly one wins, and a bot turn that began before a change is seen to be stale.
Every statement that writes it stands here, however many they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    bindparam,
    case,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from frontdesk.records import Conversation, Owner, one
from frontdesk.stored_json import JsonObject
from frontdesk.tables import conversations
from settings import limits

COLUMNS = conversations.c
LONGEST_LEASE = timedelta(seconds=limits.LONGEST_LEASE)
Value = str | int | float | bool | datetime | JsonObject | ColumnElement[int] | None
# of a conversation that only its closed case still needs: what is emptied
EMPTIED: dict[str, Value] = {
    "contact": None, "rating_comment": None, "reason_seq": None, "address": None, "person": None, "called": None,
    "bot_state": {},
    "closed_reason": "purged",
}  # fmt: skip


def _waiting(
    now: datetime | BindParameter[datetime], far: datetime | BindParameter[datetime]
) -> tuple[ColumnElement[bool], ...]:
    return (
        COLUMNS.owner != "human",
        COLUMNS.closed_at.is_(None),
        COLUMNS.asked_seq > COLUMNS.answered_seq,
        # a lease beyond the longest there is was written by a clock that was wrong
        or_(COLUMNS.leased_until.is_(None), COLUMNS.leased_until <= now, COLUMNS.leased_until > far),
    )


# Of every turn, made once: making one takes longer than its run.
_THIS = COLUMNS.id == bindparam("conversation")
GET = select(conversations).where(_THIS)
LOCK = GET.with_for_update()
CHANGE = update(conversations).where(_THIS)
NUMBER = CHANGE.values(last_seq=COLUMNS.last_seq + 1, updated_at=bindparam("at")).returning(COLUMNS.last_seq)
LEASE = (
    CHANGE.where(*_waiting(bindparam("now"), bindparam("far")))
    .values(leased_until=bindparam("until"))
    .returning(conversations)
)


def get(db: Connection, conversation_id: str, *, lock: bool = False) -> Conversation:
    """The conversation; with `lock` ours until the transaction ends. Raises LookupError where there is none."""
    found = one(db, Conversation, LOCK if lock else GET, conversation=conversation_id)
    if found is None:
        raise LookupError(conversation_id)
    return found


def create(
    db: Connection,
    conversation_id: str,
    provider: str,
    language: str,
    at: datetime,
    **known: str | datetime | None,
) -> None:
    """A new one. known: address, contract, person, called, consent_at and consent_version where there are such."""
    db.execute(
        insert(conversations).values(
            id=conversation_id, provider=provider, language=language, signed_in=known.get("contract") is not None,
            created_at=at, updated_at=at, bot_state={}, **known,
        )
    )  # fmt: skip


def next_seq(db: Connection, conversation_id: str, at: datetime) -> int:
    """The next message's number; the row stays locked, so two writers never get the same. Raises LookupError."""
    seq: int | None = db.execute(NUMBER, {"conversation": conversation_id, "at": at}).scalar_one_or_none()
    if seq is None:
        raise LookupError(conversation_id)
    return seq


def give_seq_back(db: Connection, conversation_id: str, seq: int) -> None:
    """The number was not needed."""
    _set(db, conversation_id, last_seq=seq - 1)


def asked(db: Connection, conversation_id: str, seq: int) -> None:
    """Message `seq` is the customer's last."""
    _set(db, conversation_id, asked_seq=seq)


def left_to_person(db: Connection, conversation_id: str, seq: int) -> None:
    """Message `seq` is a person's to answer: nothing is left for the bot."""
    _set(db, conversation_id, answered_seq=seq)


def set_language(db: Connection, conversation_id: str, language: str) -> None:
    """The conversation goes on in this language."""
    _set(db, conversation_id, language=language)


def raise_priority(db: Connection, conversation_id: str) -> None:
    """It goes first from now on."""
    _set(db, conversation_id, priority="high")


def record_reason(db: Connection, conversation_id: str, code: str, seq: int) -> None:
    """Why the customer leaves, and the message that says so."""
    _set(db, conversation_id, reason_code=code, reason_seq=seq)


def consent(db: Connection, conversation_id: str, version: str, at: datetime) -> None:
    """The customer agreed to this version of the privacy notice."""
    _set(db, conversation_id, consent_at=at, consent_version=version)


def prove(db: Connection, conversation_id: str, contract: str, person: str, called: str | None = None) -> None:
    """The customer proved that the contract is theirs. person: keyed hash, or `code` for a proof by e-mail."""
    _set(db, conversation_id, contract=contract, person=person, called=called, signed_in=True)


def keep_contact(db: Connection, conversation_id: str, value: str) -> None:
    """An e-mail address or phone number to be reached at."""
    _set(db, conversation_id, contact=value)


def rate(db: Connection, conversation_id: str, score: int, comment: str | None) -> None:
    """score: 1 to 5."""
    _set(db, conversation_id, rating=score, rating_comment=comment)


def seen_by_customer(db: Connection, conversation_id: str, seq: int) -> bool:
    """The customer has read up to `seq`; whether that is news."""
    return _set(db, conversation_id, COLUMNS.customer_seen_seq < seq, customer_seen_seq=seq)


def seen_by_agent(db: Connection, conversation_id: str, seq: int) -> bool:
    """The person who has the conversation has read up to `seq`; whether that is news."""
    return _set(db, conversation_id, COLUMNS.agent_seen_seq < seq, COLUMNS.last_seq >= seq, agent_seen_seq=seq)


def close_restarted(db: Connection, conversation_id: str, at: datetime) -> None:
    """The customer started over."""
    _set(db, conversation_id, closed_at=at, closed_reason="restarted", version=COLUMNS.version + 1)


def change_owner(
    db: Connection, conversation_id: str, version: int, owner: Owner, at: datetime, agent_id: int | None = None
) -> bool:
    """Give the conversation to `owner` if it is still at `version`; whether it was. `agent_id` goes with `human`."""
    done = db.execute(
        update(conversations)
        .where(COLUMNS.id == conversation_id, COLUMNS.version == version)
        .values(
            owner=owner,
            agent_id=agent_id,
            version=version + 1,
            updated_at=at,
            # what was written to a person is the person's to answer, also after the bot has got it back
            answered_seq=case(
                (or_(COLUMNS.owner == "human", literal(owner) == "human"), COLUMNS.asked_seq),
                else_=COLUMNS.answered_seq,
            ),
        )
    )
    return done.rowcount == 1


def give(db: Connection, conversation: Conversation, owner: Owner, at: datetime, agent_id: int | None = None) -> None:
    """As `change_owner`, for a conversation that this transaction has locked."""
    if not change_owner(db, conversation.id, conversation.version, owner, at, agent_id):
        raise RuntimeError("the conversation changed under its lock")


def lease_turn(db: Connection, conversation_id: str, now: datetime, until: datetime) -> Conversation | None:
    """Take the conversation's next bot turn until `until`; None when nothing waits or somebody else is at it."""
    return one(db, Conversation, LEASE, conversation=conversation_id, now=now, far=now + LONGEST_LEASE, until=until)


def to_answer(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """The condition that a message waits for the bot and nobody is answering it."""
    return _waiting(now, now + LONGEST_LEASE)


def end_turn(db: Connection, before: Conversation, seq: int, state: JsonObject, at: datetime, *, failed: bool) -> bool:
    """Message `seq` is answered; False when somebody else did it or the conversation changed hands since `before`."""
    ours = _set(
        db,
        before.id,
        COLUMNS.version == before.version,
        COLUMNS.owner != "human",
        COLUMNS.answered_seq == before.answered_seq,
        COLUMNS.closed_at.is_(None),
        answered_seq=seq,
        leased_until=None,
        turn=before.turn + 1,
        bot_state=state,
        bot_failures=COLUMNS.bot_failures + 1 if failed else 0,
        bot_failed_at=func.coalesce(COLUMNS.bot_failed_at, at) if failed else None,
    )
    if not ours:
        give_turn_back(db, before)
    return ours


def give_turn_back(db: Connection, before: Conversation) -> None:
    """End a lease with nothing stored: whoever takes the turn next goes on from the conversation as it is."""
    _set(db, before.id, COLUMNS.leased_until == before.leased_until, leased_until=None)


def nothing_to_answer(db: Connection, conversation: Conversation) -> None:
    """What the customer wrote last needs no turn."""
    _set(db, conversation.id, answered_seq=conversation.asked_seq, leased_until=None)


def count_fault(db: Connection, conversation_id: str, at: datetime, again_at: datetime) -> int:
    """A turn could not be stored; it is taken again at `again_at`. How many failed in a row; 0 when none waits."""
    failures: int | None = db.execute(
        update(conversations)
        .where(COLUMNS.id == conversation_id, COLUMNS.owner != "human", COLUMNS.asked_seq > COLUMNS.answered_seq)
        .values(
            bot_failures=COLUMNS.bot_failures + 1,
            bot_failed_at=func.coalesce(COLUMNS.bot_failed_at, at),
            leased_until=again_at,
        )
        .returning(COLUMNS.bot_failures)
    ).scalar_one_or_none()
    return failures or 0


def forget_failures(db: Connection, conversation_id: str, *conditions: ColumnElement[bool]) -> bool:
    """A person was asked for: the bot's failures are dealt with; False where the conditions do not hold."""
    return _set(db, conversation_id, *conditions, bot_failures=0, bot_failed_at=None)


def empty(db: Connection, ids: Sequence[str], at: datetime) -> None:
    """What was written goes; the row stays as long as its case needs it."""
    closed_at = func.coalesce(COLUMNS.closed_at, at)
    db.execute(update(conversations).where(COLUMNS.id.in_(ids)).values(**EMPTIED, closed_at=closed_at))


def _set(db: Connection, conversation_id: str, *conditions: ColumnElement[bool], **values: Value) -> bool:
    """Whether the row is there and the conditions hold."""
    if conditions or any(isinstance(value, ColumnElement) for value in values.values()):
        query = update(conversations).where(COLUMNS.id == conversation_id, *conditions)
        return db.execute(query.values(**values)).rowcount == 1
    return db.execute(CHANGE, {"conversation": conversation_id, **values}).rowcount == 1

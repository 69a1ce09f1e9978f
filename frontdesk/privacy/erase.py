"""Erasing conversations with all that hangs on them: a customer's in the chat, a contract's, and old ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from frontdesk.conversations import store
from frontdesk.keyed import Keyed
from frontdesk.mail.letters import part_of_conversation
from frontdesk.records import Conversation
from frontdesk.tables import (
    case_events,
    cases,
    conversations,
    messages,
    outbox,
    privacy_log,
    rasa_forgets,
    request_events,
    requests,
    sessions,
    verifications,
)

REMEMBERED_BY_RASA = timedelta(days=1)  # at most: it drops trackers that were not used for an hour


@dataclass(frozen=True)
class Erased:
    """counts: rows by table. letters: Message-ID parts of the mail that goes, too, once the transaction is through."""

    conversations: tuple[str, ...]
    counts: Counter[str]
    letters: frozenset[str]


def erase(keyed: Keyed, db: Connection, conversation: Conversation, at: datetime) -> Erased:
    """A customer's wish in the chat: nothing of the conversation is kept."""
    erased = erase_conversations(db, keyed, [conversation.id], at)
    contract = conversation.contract
    audit(db, "delete", keyed.hash("contract", contract) if contract else None, erased.counts, at)
    return erased


def erase_but_requests(keyed: Keyed, db: Connection, conversation: Conversation, at: datetime) -> Erased:
    """A customer's wish in the chat: the requests and their case stay for the team, what was written goes."""
    counts: Counter[str] = Counter()
    for table in (messages, verifications, sessions):
        counts[table.name] += db.execute(delete(table).where(table.c.conversation_id == conversation.id)).rowcount
    store.empty(db, [conversation.id], at)
    if conversation.contact:  # how to be reached belongs to what stays
        store.keep_contact(db, conversation.id, conversation.contact)
    db.execute(insert(rasa_forgets).values(conversation_id=conversation.id, asked_at=at))
    contract = conversation.contract
    audit(db, "delete", keyed.hash("contract", contract) if contract else None, counts, at)
    return Erased((conversation.id,), counts, frozenset({part_of_conversation(keyed, conversation.id)}))


def erase_conversations(db: Connection, keyed: Keyed, ids: Sequence[str], at: datetime) -> Erased:
    """Delete the conversations with their messages, checks, sessions, cases and what is queued for other systems.

    What Rasa remembers cannot be in this transaction: that it must forget them is written down in it.
    """
    # their locks first: whatever is being written into them ends, and nothing more comes
    theirs = select(conversations.c.id, conversations.c.updated_at).where(conversations.c.id.in_(ids))
    rows = db.execute(theirs.order_by(conversations.c.id).with_for_update()).all()
    found = tuple(row.id for row in rows)
    of_cases = erase_cases(db, cases.c.conversation_id.in_(found))
    counts = of_cases.counts
    for table in (messages, verifications, sessions):
        counts[table.name] += db.execute(delete(table).where(table.c.conversation_id.in_(found))).rowcount
    counts["conversations"] += db.execute(delete(conversations).where(conversations.c.id.in_(found))).rowcount
    for row in rows:
        if row.updated_at > at - REMEMBERED_BY_RASA:
            db.execute(insert(rasa_forgets).values(conversation_id=row.id, asked_at=at))
    letters = {part_of_conversation(keyed, conversation_id) for conversation_id in found} | of_cases.letters
    return Erased(found, counts, frozenset(letters))


def erase_cases(db: Connection, which: ColumnElement[bool]) -> Erased:
    """Delete the cases that meet a condition, with their events and everything queued of them."""
    rows = db.execute(select(cases.c.id, cases.c.number).where(which)).all()
    ids: Collection[int] = [row.id for row in rows]
    counts: Counter[str] = Counter()
    theirs = select(requests.c.id).where(requests.c.case_id.in_(ids))
    events = db.execute(delete(request_events).where(request_events.c.request_id.in_(theirs)))
    counts["request_events"] += events.rowcount
    for table in (requests, outbox, case_events):
        counts[table.name] += db.execute(delete(table).where(table.c.case_id.in_(ids))).rowcount
    counts["cases"] += db.execute(delete(cases).where(cases.c.id.in_(ids))).rowcount
    return Erased((), counts, frozenset(row.number for row in rows))


def audit(db: Connection, action: str, subject: str | None, counts: Mapping[str, int], at: datetime) -> None:
    """Write down that it was done, and to how many rows; nothing of what they held."""
    kept = {name: number for name, number in sorted(counts.items()) if number}
    db.execute(insert(privacy_log).values(at=at, action=action, subject=subject, counts=kept))

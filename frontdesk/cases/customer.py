"""What the customer does with an open case: writes, changes their mind, gives a reason or a way to be reached."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from sqlalchemy import Connection

from frontdesk.cases import events, store
from frontdesk.conversations import store as conversations

RequestNote = Literal["changed_mind", "repeated", "added"]
Note = Literal["changed_mind", "reason", "contact", "rating"]


def customer_wrote(db: Connection, conversation_id: str, at: datetime) -> None:
    """A case that waited for the customer goes on; otherwise nothing changes."""
    resumed = store.resume(db, conversation_id, at)
    if resumed is not None:
        events.record(db, resumed, "resumed", events.CUSTOMER, at)


def note(
    db: Connection, conversation_id: str, kind: Note, at: datetime, data: Mapping[str, object] | None = None
) -> None:
    """Put on the open case, if there is one, what the dialogue or the customer's chat reports.

    kind: `changed_mind`; `reason` {"code"}; `contact` and `rating` {"score"} (their values stand in the conversation,
    the record says only that they came).
    """
    conversations.get(db, conversation_id, lock=True)
    case = store.open_of(db, conversation_id)
    if case is not None:
        store.change(db, case.id, at)
        events.record(db, case.id, kind, events.CUSTOMER, at, data=data)


def note_on(db: Connection, case_id: int, kind: RequestNote, at: datetime, data: Mapping[str, object]) -> None:
    """Put on the case of a request what the customer did with it. data: {"request": its number, ...}."""
    store.change(db, case_id, at)
    events.record(db, case_id, kind, events.CUSTOMER, at, data=data)


def raise_case(db: Connection, case_id: int, at: datetime) -> None:
    """A case goes first because of the deadline of its request."""
    if store.get(db, case_id).priority != "high":
        store.change(db, case_id, at, priority="high")
        events.record(db, case_id, "priority", events.ASSISTANT, at, data={"why": "deadline"})


def raise_priority(db: Connection, conversation_id: str, why: str, at: datetime) -> None:
    """The conversation goes first, and its open case, if there is one. why: the tone that asks for it."""
    conversations.get(db, conversation_id, lock=True)
    conversations.raise_priority(db, conversation_id)
    case = store.open_of(db, conversation_id)
    if case is not None and case.priority != "high":
        store.change(db, case.id, at, priority="high")
        events.record(db, case.id, "priority", events.CUSTOMER, at, data={"why": why})

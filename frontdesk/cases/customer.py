"""What the customer does with an open case: writes, changes their mind, gives a reason or a way to be reached."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, update

from frontdesk.cases import events
from frontdesk.cases.open import locked_conversation, open_case_of
from frontdesk.tables import cases, conversations

NOTES = frozenset({"changed_mind", "raise_priority", "reason", "contact", "rating"})


def customer_wrote(db: Connection, conversation_id: str, at: datetime) -> None:
    """A case that waited for the customer goes on; otherwise nothing changes."""
    resumed = db.execute(
        update(cases)
        .where(cases.c.conversation_id == conversation_id, cases.c.state == "waiting")
        .values(state="claimed", version=cases.c.version + 1, updated_at=at)
        .returning(cases.c.id)
    ).scalar_one_or_none()
    if resumed is not None:
        events.record(db, resumed, "resumed", events.CUSTOMER, at)


def note(db: Connection, conversation_id: str, kind: str, data: Mapping[str, Any], at: datetime) -> None:
    """Put on the open case, if there is one, what the dialogue or the customer's chat reports.

    kind: `changed_mind`; `raise_priority` {"why"} (also the conversation's); `reason` {"code"}; `contact` and
    `rating` (their values stand in the conversation, the record says only that they came). Raises ValueError.
    """
    if kind not in NOTES:
        raise ValueError(f"unknown note {kind!r}")
    locked_conversation(db, conversation_id)
    if kind == "raise_priority":
        db.execute(update(conversations).where(conversations.c.id == conversation_id).values(priority="high"))
    case = open_case_of(db, conversation_id)
    if case is None:
        return
    values: dict[str, Any] = {"updated_at": at, "version": cases.c.version + 1}
    if kind == "raise_priority":
        values["priority"] = "high"
    db.execute(update(cases).where(cases.c.id == case.id).values(**values))
    kept = {key: data[key] for key in ("why", "code", "score") if key in data}
    name = "priority" if kind == "raise_priority" else kind
    if name != "priority" or case.priority != "high":
        events.record(db, case.id, name, events.CUSTOMER, at, data=kept)

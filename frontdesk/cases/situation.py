"""What the customer's chat shows of their case: number, place in the queue, hours, what may be asked of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from frontdesk.cases import queue
from frontdesk.cases.hours import hours_of
from frontdesk.cases.open import open_case_of
from frontdesk.cases.opening_words import opens
from frontdesk.tables import conversations, messages

RATING = "rating"  # the kind of the message that asks for one


def situation(db: Connection, conversation_id: str, now: datetime) -> dict[str, Any]:
    """`case`, `queue`, `hours`, `ask_contact` and `ask_rating` of the `state` frame. Raises LookupError.

    The queue is shown while the team is open and nobody has the case; its minutes are None without enough history.
    """
    conversation = db.execute(select(conversations).where(conversations.c.id == conversation_id)).one_or_none()
    if conversation is None:
        raise LookupError(conversation_id)
    case = open_case_of(db, conversation_id)
    waiting = case is not None and case.state == "open"
    place: dict[str, Any] | None = None
    hours: dict[str, Any] | None = None
    if case is not None and waiting:
        team = hours_of(db, case.provider, case.team)
        if team.is_open(now):
            minutes = queue.usual_minutes(db, case.provider, case.team, now)
            place = {"position": queue.position(db, case), "minutes": minutes}
            hours = {"open": True, "opens": None}
        else:
            hours = {"open": False, "opens": opens(team, case.provider, now, conversation.language)}
    return {
        "case": case.number if case is not None else None,
        "queue": place,
        "hours": hours,
        "ask_contact": bool(hours and not hours["open"] and not conversation.contact),
        "ask_rating": conversation.owner == "bot" and conversation.rating is None and rating_asked(db, conversation_id),
    }


def rating_asked(db: Connection, conversation_id: str) -> bool:
    """Whether this conversation was already asked for a rating; it is asked once."""
    asked = select(messages.c.seq).where(messages.c.conversation_id == conversation_id, messages.c.kind == RATING)
    return db.execute(asked.limit(1)).first() is not None

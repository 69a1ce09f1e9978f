"""What the customer's chat shows of their case: number, place in the queue, hours, what may be asked of them."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Final, TypedDict

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.exc import SQLAlchemyError

from frontdesk.cases import queue
from frontdesk.cases.hours import hours_of
from frontdesk.cases.opening_words import opens
from frontdesk.records import Case, Conversation
from frontdesk.stored_json import JsonObject, customer_in
from frontdesk.tables import messages

log = logging.getLogger(__name__)
RATING: Final = "rating"  # the kind of the message that asks for one
ASKED = (
    select(messages.c.seq)
    .where(messages.c.conversation_id == bindparam("conversation"), messages.c.kind == RATING)
    .limit(1)
)
RATED = "rated"  # the kind of the message that thanks for one
RATINGS = (
    select(messages.c.kind)
    .where(messages.c.conversation_id == bindparam("conversation"), messages.c.kind.in_((RATING, RATED)))
    .order_by(messages.c.seq)
)


class Hours(TypedDict):
    """Of the case's team, as the chat shows them. opens: when it is there again, None while it is."""

    open: bool
    opens: str | None


class Situation(TypedDict):
    """The case's part of the `state` frame (docs/interfaces.md)."""

    case: str | None
    queue: JsonObject | None
    hours: Hours | None
    ask_contact: bool
    ask_rating: bool


def situation(db: Connection, conversation: Conversation, case: Case | None, now: datetime) -> Situation:
    """`case`, `queue`, `hours`, `ask_contact` and `ask_rating` of the `state` frame. case: its open one.

    The queue is shown while the team is open and nobody has the case; its minutes are None without enough history.
    """
    place: JsonObject | None = None
    hours: Hours | None = None
    if case is not None and case.state == "open":
        try:
            place, hours = _waiting(db, case, now, conversation.language)
        except SQLAlchemyError:
            raise  # the transaction itself is broken
        except Exception:  # the chat goes on without place and hours
            log.exception("situation.no_hours case=%s", case.id)
    return {
        "case": case.number if case is not None else None,
        "queue": place,
        "hours": hours,
        "ask_contact": bool(hours and not hours["open"] and not conversation.contact and not _reachable(case)),
        "ask_rating": conversation.owner == "bot"
        and rating_asked(db, conversation.id)
        and not has_rated(db, conversation),
    }


def _reachable(case: Case | None) -> bool:
    """Whether the record that was read for the case names an address; then the customer is not asked for one."""
    return case is not None and bool(customer_in(case.snapshot).get("email"))


def _waiting(db: Connection, case: Case, now: datetime, language: str) -> tuple[JsonObject | None, Hours]:
    """Place in the queue, while the team is there, and its hours."""
    team = hours_of(db, case.provider, case.team)
    if not team.is_open(now):
        return None, {"open": False, "opens": opens(team, case.provider, now, language)}
    minutes = queue.usual_minutes(db, case.provider, case.team, now)
    return {"position": queue.position(db, case), "minutes": minutes}, {"open": True, "opens": None}


def rating_asked(db: Connection, conversation_id: str) -> bool:
    """Whether this conversation was already asked for a rating; it is asked once."""
    return db.execute(ASKED, {"conversation": conversation_id}).first() is not None


def has_rated(db: Connection, conversation: Conversation) -> bool:
    """Whether the rating that is kept stands; one given before anybody asked gives way to the one that is asked for."""
    if conversation.rating is None:
        return False
    kinds = list(db.execute(RATINGS, {"conversation": conversation.id}).scalars())
    return RATING not in kinds or RATED not in kinds or kinds[-1] == RATED

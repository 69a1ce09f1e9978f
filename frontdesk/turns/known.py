"""What a turn's context tells of the customer's case and requests."""

from __future__ import annotations

import logging
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from frontdesk import cases
from frontdesk.cases.hours import hours_of
from frontdesk.records import Case, Conversation, Request
from frontdesk.requests import store
from protocol.request import CaseOfConversation, ContactWishes, OpenRequest, RunningDeadline, TeamHours
from protocol.wire import read

MOST = 8  # requests that travel with a turn
log = logging.getLogger(__name__)
Known = tuple[CaseOfConversation | None, tuple[OpenRequest, ...]]


def known(db: Connection, conversation: Conversation, now: datetime) -> Known:
    """The open case and the open requests; a turn is answered without them where they cannot be read."""
    try:
        case = cases.open_of(db, conversation.id)
        requests = store.open_of(db, conversation)[:MOST]
        return _case(db, case, now) if case else None, tuple(_request(db, each, conversation, now) for each in requests)
    except SQLAlchemyError:
        raise  # the transaction itself is broken
    except Exception:
        log.exception("turn.no_requests conversation=%s", conversation.id)
        return None, ()


def _case(db: Connection, case: Case, now: datetime) -> CaseOfConversation:
    return CaseOfConversation(case.number, case.team, case.opened_at, _hours(db, case, now))


def _request(db: Connection, request: Request, conversation: Conversation, now: datetime) -> OpenRequest:
    case = cases.case_of(db, request.case_id)
    return OpenRequest(
        number=request.number,
        kind=request.kind,
        state=request.state,
        registered_at=request.registered_at,
        team=case.team,
        hours=_hours(db, case, now),
        about=request.about,
        situation=request.situation,
        deadline=read(request.deadline, RunningDeadline) if request.deadline else None,
        count=request.count,
        contact=read(request.contact, ContactWishes),
        contact_by=request.contact_by,
        here=case.conversation_id == conversation.id,
    )


def _hours(db: Connection, case: Case, now: datetime) -> TeamHours:
    hours = hours_of(db, case.provider, case.team)
    return TeamHours(hours.is_open(now), hours.next_opening(now))

"""Opening a case: the conversation waits for a person, and the team hears of it, in one transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from frontdesk import teams
from frontdesk.cases import events
from frontdesk.cases.hours import hours_of
from frontdesk.cases.number import free_number
from frontdesk.cases.opening_words import team_hours
from frontdesk.cases.request import CaseOpened, CaseRequest
from frontdesk.conversations.ownership import change_owner
from frontdesk.tables import cases, conversations
from retention.calendar import day_in
from retention.policy import policy_of

ALWAYS_HIGH = frozenset({"contact_overdue", "legal_threat", "anger"})


def open_case(
    db: Connection,
    conversation_id: str,
    request: CaseRequest,
    at: datetime,
    *,
    actor: str = events.ASSISTANT,
    agent_id: int | None = None,
) -> CaseOpened:
    """Open a case for the conversation, or join the one that is open; the conversation then waits for a person.

    A conversation a person has already stays with them. Raises LookupError where there is no such conversation.
    """
    conversation = locked_conversation(db, conversation_id)
    case = open_case_of(db, conversation_id)
    added = case is not None and request.team not in _teams(db, case)
    priority = _priority(request, conversation, at)
    if case is None:
        case = _insert(db, conversation, request, priority, at)
        kind = "opened"
    else:
        _join(db, case, request, priority, at)
        kind = "joined"
    events.record(db, case.id, kind, actor, at, agent_id=agent_id, data=_event_data(request))
    if conversation.owner == "bot" and not change_owner(db, conversation_id, conversation.version, "waiting", at):
        raise RuntimeError("the conversation changed under its lock")
    hours = team_hours(hours_of(db, case.provider, case.team), case.provider, at, conversation.language)
    return CaseOpened(case.number, kind == "joined", added, {"case": case.number, "team_hours": hours})


def _teams(db: Connection, case: Row[Any]) -> set[str]:
    """The teams a case has been handed to."""
    return {case.team} | {event.data.get("team", "") for event in events.history(db, case.id)}


def locked_conversation(db: Connection, conversation_id: str) -> Row[Any]:
    """The conversation, ours until the transaction ends. Raises LookupError."""
    row = db.execute(select(conversations).where(conversations.c.id == conversation_id).with_for_update()).one_or_none()
    if row is None:
        raise LookupError(conversation_id)
    return row


def open_case_of(db: Connection, conversation_id: str) -> Row[Any] | None:
    """The conversation's case that is not closed; there is at most one."""
    return db.execute(
        select(cases).where(cases.c.conversation_id == conversation_id, cases.c.state != "closed").limit(1)
    ).one_or_none()


def _priority(request: CaseRequest, conversation: Row[Any], at: datetime) -> str:
    today = day_in(policy_of(conversation.provider).provider.time_zone, at)
    overdue = request.contact_by is not None and request.contact_by < today
    asked = "high" in (request.priority, conversation.priority)
    return "high" if asked or overdue or request.reason in ALWAYS_HIGH else "normal"


def _insert(db: Connection, conversation: Row[Any], request: CaseRequest, priority: str, at: datetime) -> Row[Any]:
    record = (request.snapshot or {}).get("record") or {}
    values = {
        "conversation_id": conversation.id,
        "provider": conversation.provider,
        "team": teams.answering(db, conversation.provider, request.team),
        "reason": request.reason,
        "priority": priority,
        "language": conversation.language,
        "contract": conversation.contract,
        "customer_name": (record.get("customer") or {}).get("name"),
        "snapshot": request.snapshot,
        "question": request.question,
        "ruling": request.ruling,
        "contact_by": request.contact_by,
        "opened_at": at,
        "updated_at": at,
    }
    while True:
        try:
            with db.begin_nested():
                return db.execute(insert(cases).values(number=free_number(db), **values).returning(cases)).one()
        except IntegrityError as error:
            if "number" not in str(error.orig):
                raise  # another process took the number between our look and our write: only then draw again


def _join(db: Connection, case: Row[Any], request: CaseRequest, priority: str, at: datetime) -> None:
    """What came later completes the case: the last ruling and record count, an earlier promise of contact stays."""
    promises = [day for day in (case.contact_by, request.contact_by) if day]
    db.execute(
        update(cases)
        .where(cases.c.id == case.id)
        .values(
            priority="high" if "high" in (case.priority, priority) else "normal",
            question=request.question or case.question,
            ruling=request.ruling or case.ruling,
            snapshot=request.snapshot or case.snapshot,
            contract=func.coalesce(
                select(conversations.c.contract).where(conversations.c.id == case.conversation_id).scalar_subquery(),
                cases.c.contract,
            ),
            contact_by=min(promises, default=None),
            version=cases.c.version + 1,
            updated_at=at,
        )
    )


def _event_data(request: CaseRequest) -> dict[str, Any]:
    return {
        "team": request.team,
        "reason": request.reason,
        "question": request.question,
        "ruling": dict(request.ruling) if request.ruling else None,
        "said": list(request.said),
    }

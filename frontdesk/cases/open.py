"""Opening a case: the conversation waits for a person, and its team is notified, in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from frontdesk import teams
from frontdesk.cases import events, store
from frontdesk.cases.hours import hours_of
from frontdesk.cases.opening_words import team_hours
from frontdesk.conversations import store as conversations
from frontdesk.records import Case, Conversation, Priority
from frontdesk.stored_json import StoredSnapshot, customer_in
from protocol.handover import Handover
from protocol.wire import plain
from retention.calendar import day_in
from retention.codes import LATE_CONTACT
from retention.errors import UnknownProvider
from retention.policy import policy_of
from retention.provider import provider_of

log = logging.getLogger(__name__)
UNKNOWN_TEAM = "unknown"  # of a company whose files are gone


@dataclass(frozen=True)
class CaseOpened:
    """The case that now waits for a team. joined: it was open before; added: by then for teams other than this one.

    team: whose case it is. team_hours: the sentence that says when that team is there, in the customer's language.
    """

    number: str
    joined: bool
    added: bool
    team: str
    team_hours: str


def open_case(
    db: Connection,
    conversation_id: str,
    handover: Handover,
    at: datetime,
    *,
    actor: str = events.ASSISTANT,
    agent_id: int | None = None,
    said: tuple[str, ...] = (),
    before_telling: Callable[[Case], None] | None = None,
) -> CaseOpened:
    """Open a case for the conversation, or join the one that is open; the conversation then waits for a person.

    A conversation a person has already stays with them. said: what the customer was promised that is not in the
    message log. before_telling: what belongs to the case and must be there when other systems are notified of it.
    Raises LookupError where there is no such conversation.
    """
    conversation = conversations.get(db, conversation_id, lock=True)
    case = store.open_of(db, conversation_id)
    joined = case is not None
    added = case is not None and handover.team not in _teams(db, case)
    priority = _priority(handover, conversation, at)
    if case is None:
        case = _create(db, conversation, handover, priority, at)
    else:
        _join(db, case, handover, priority, at)
    if before_telling is not None:
        before_telling(case)
    data = {
        "team": handover.team,
        "reason": handover.reason,
        "question": handover.question,
        "ruling": plain(handover.ruling),
        "said": list(said),
    }
    events.record(db, case.id, "joined" if joined else "opened", actor, at, agent_id=agent_id, data=data)
    if conversation.owner == "bot":
        conversations.give(db, conversation, "waiting", at)
    hours = team_hours(hours_of(db, case.provider, case.team), case.provider, at, conversation.language)
    return CaseOpened(case.number, joined, added, case.team, hours)


def open_bare_case(db: Connection, conversation: Conversation, reason: str, at: datetime) -> None:
    """A case of which only the conversation is known, for when nothing else works; a case that is open stays it.

    Needs neither hours nor policy nor texts. Other systems are not notified of it where that fails.
    """
    if store.open_of(db, conversation.id) is not None:
        return
    case = store.create(
        db, at, conversation_id=conversation.id, provider=conversation.provider, language=conversation.language,
        contract=conversation.contract, team=_last_team(conversation.provider, reason), reason=reason,
        priority=_last_priority(conversation.provider, reason),
    )  # fmt: skip
    try:
        events.record(db, case.id, "opened", events.ASSISTANT, at, data={"team": case.team, "reason": reason})
    except SQLAlchemyError:
        raise  # the transaction itself is broken
    except Exception:
        log.exception("case.event_lost case=%s", case.id)


def _last_team(provider: str, reason: str) -> str:
    """The team that the policy names for the reason; where that cannot be read, the first of the company's file."""
    try:
        return policy_of(provider).conversation.team_for(reason)
    except Exception:
        log.exception("case.no_policy company=%s", provider)
    try:
        return next(iter(provider_of(provider).teams))
    except UnknownProvider:
        return UNKNOWN_TEAM  # a company that is no longer served


def _last_priority(provider: str, reason: str) -> Priority:
    """What the policy says of the reason; where that cannot be read, the case goes first."""
    try:
        return "high" if reason in policy_of(provider).conversation.urgent else "normal"
    except Exception:
        return "high"  # _last_team has logged why


def _teams(db: Connection, case: Case) -> set[str]:
    """The teams a case has been handed to."""
    return {case.team} | {event.data.get("team", "") for event in events.history(db, case.id)}


def _priority(handover: Handover, conversation: Conversation, at: datetime) -> Priority:
    today = day_in(provider_of(conversation.provider).time_zone, at)
    overdue = handover.contact_by is not None and handover.contact_by < today
    why = {handover.reason, *([LATE_CONTACT] if overdue else [])}
    asked = "high" in (handover.priority, conversation.priority)
    return "high" if asked or why & policy_of(conversation.provider).conversation.urgent else "normal"


def _create(db: Connection, conversation: Conversation, handover: Handover, priority: Priority, at: datetime) -> Case:
    snapshot: StoredSnapshot | None = plain(handover.snapshot)
    name = customer_in(snapshot).get("name")
    return store.create(
        db,
        at,
        conversation_id=conversation.id,
        provider=conversation.provider,
        team=teams.answering(db, conversation.provider, handover.team),
        reason=handover.reason,
        priority=priority,
        language=conversation.language,
        contract=conversation.contract,
        customer_name=str(name) if name else None,
        snapshot=snapshot,
        question=handover.question,
        ruling=plain(handover.ruling),
        contact_by=handover.contact_by,
    )


def _join(db: Connection, case: Case, handover: Handover, priority: Priority, at: datetime) -> None:
    """What came later completes the case: the last ruling and record count, an earlier promise of contact stays."""
    promises = [day for day in (case.contact_by, handover.contact_by) if day]
    store.complete(
        db,
        case,
        at,
        priority="high" if "high" in (case.priority, priority) else "normal",
        question=handover.question or case.question,
        ruling=plain(handover.ruling) or case.ruling,
        snapshot=plain(handover.snapshot) or case.snapshot,
        contact_by=min(promises, default=None),
    )

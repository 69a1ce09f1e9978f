"""What waits for the team: cases with filters, running conversations, and how many are unread.

A list is one query over cases, conversations, messages and accounts; it is the only place that reads them together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Literal

from fastapi import Query
from pydantic import AfterValidator, BaseModel, Field
from sqlalchemy import Connection, Select, and_, case, func, or_, select

from frontdesk.cases import access
from frontdesk.cases.access import Agent
from frontdesk.fields import CustomerLanguage
from frontdesk.records import Case, Conversation, every
from frontdesk.tables import agents, case_events, cases, conversations, messages
from retention.provider import providers

SHOWN = 200
RUNNING = timedelta(hours=24)  # a conversation nobody touched for longer is over in fact


def _company(id_: str) -> str:
    if id_ and id_ not in providers():
        raise ValueError("must be a company of this installation")
    return id_


class Filters(BaseModel):
    """The inbox's filters as they stand in its address.

    team: a team's id, `mine` for the agent's teams or `all`. age: waiting for longer than so many hours.
    """

    team: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")] = "mine"
    state: Literal["active", "open", "claimed", "waiting", "closed", "mine"] = "active"
    provider: Annotated[str, AfterValidator(_company)] = ""
    language: CustomerLanguage | Literal[""] = ""
    priority: Literal["", "normal", "high"] = ""
    age: Literal["", "1", "24", "72"] = ""


FromQuery = Annotated[Filters, Query()]


@dataclass(frozen=True)
class ListedCase(Case):
    """A case of the inbox. holder: who has it; unread: messages of the customer not yet seen."""

    holder: str | None
    unread: int


@dataclass(frozen=True)
class ListedConversation(Conversation):
    """A running conversation, with its holder and the number of its open case."""

    holder: str | None
    case_number: str | None


def case_list(db: Connection, agent: Agent, filters: Filters, now: datetime) -> list[ListedCase]:
    """The cases that pass the filters, the most urgent first; `unread`: the customer's messages not yet seen."""
    query = (
        _cases()
        .where(access.visible(agent))
        .order_by(
            case(
                (cases.c.state == "open", 0), (cases.c.state == "claimed", 1), (cases.c.state == "waiting", 2), else_=3
            ),
            case((cases.c.priority == "high", 0), else_=1),
            cases.c.opened_at,
        )
    )
    if filters.team == "mine":
        query = query.where(cases.c.team.in_(agent.teams) | (cases.c.agent_id == agent.id))
    elif filters.team != "all":
        query = query.where(cases.c.team == filters.team)
    match filters.state:
        case "active":
            query = query.where(cases.c.state != "closed")
        case "mine":
            query = query.where(cases.c.agent_id == agent.id, cases.c.state != "closed")
        case state:
            query = query.where(cases.c.state == state)
    for column in ("provider", "language", "priority"):
        if value := getattr(filters, column):
            query = query.where(cases.c[column] == value)
    if filters.age:
        query = query.where(cases.c.opened_at < now - timedelta(hours=int(filters.age)))
    return every(db, ListedCase, query.limit(SHOWN))


def unread_count(db: Connection, agent: Agent) -> int:
    """Cases of the agent's teams that nobody has, and their own with something new."""
    listed = _cases().where(cases.c.state != "closed", access.workable(agent)).subquery()
    new = and_(listed.c.state == "open", listed.c.team.in_(agent.teams))
    written = and_(listed.c.agent_id == agent.id, listed.c.unread > 0)
    return int(db.execute(select(func.count()).select_from(listed).where(new | written)).scalar_one())


def newest_waiting(db: Connection, agent: Agent) -> int:
    """The last event that put a case into a queue of the agent; a higher number later means: ring."""
    newest = (
        select(func.max(case_events.c.id))
        .join(cases, cases.c.id == case_events.c.case_id)
        .where(case_events.c.kind.in_(("opened", "moved")), cases.c.team.in_(agent.teams), cases.c.state == "open")
        .where(access.workable(agent))
    )
    return int(db.execute(newest).scalar_one() or 0)


def running(db: Connection, agent: Agent, now: datetime) -> list[ListedConversation]:
    """Conversations in which a customer wrote lately, the liveliest first: without a case, or of a visible one."""
    earlier = cases.alias()
    latest = select(func.max(earlier.c.id)).where(earlier.c.conversation_id == conversations.c.id).scalar_subquery()
    number = case((cases.c.state != "closed", cases.c.number))
    theirs = access.company_is_theirs(agent, conversations.c.provider)
    wrote = select(messages.c.seq).where(
        messages.c.conversation_id == conversations.c.id, messages.c.sender == "customer"
    )
    query = (
        select(conversations, agents.c.name.label("holder"), number.label("case_number"))
        .outerjoin(agents, agents.c.id == conversations.c.agent_id)
        .outerjoin(cases, cases.c.id == latest)
        .where(theirs, or_(cases.c.id.is_(None), access.visible(agent)))
        .where(conversations.c.closed_at.is_(None), conversations.c.updated_at > now - RUNNING, wrote.exists())
        .order_by(conversations.c.updated_at.desc())
    )
    return every(db, ListedConversation, query.limit(SHOWN))


def fingerprint(db: Connection) -> tuple[object, ...]:
    """Changes whenever the inbox or a conversation may have changed."""
    return tuple(
        db.execute(
            select(
                select(func.max(case_events.c.id)).scalar_subquery(),
                select(func.max(conversations.c.updated_at)).scalar_subquery(),
                select(func.sum(conversations.c.agent_seen_seq)).scalar_subquery(),
            )
        ).one()
    )


def case_fingerprint(db: Connection, case_id: int) -> tuple[object, ...]:
    """Changes whenever the case or its conversation may have changed."""
    query = (
        select(cases.c.version, cases.c.state, conversations.c.last_seq, cases.c.updated_at)
        .join(conversations, conversations.c.id == cases.c.conversation_id)
        .where(cases.c.id == case_id)
    )
    return tuple(db.execute(query).one())


def _cases() -> Select[tuple[object, ...]]:
    unread = (
        select(func.count())
        .select_from(messages)
        .where(
            messages.c.conversation_id == cases.c.conversation_id,
            messages.c.sender == "customer",
            messages.c.seq > conversations.c.agent_seen_seq,
        )
        .correlate(cases, conversations)
        .scalar_subquery()
    )
    return (
        select(cases, agents.c.name.label("holder"), unread.label("unread"))
        .join(conversations, conversations.c.id == cases.c.conversation_id)
        .outerjoin(agents, agents.c.id == cases.c.agent_id)
    )

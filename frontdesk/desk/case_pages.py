"""The case page: the brief on one side, the live chat on the other."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent
from sqlalchemy import Connection

from frontdesk.cases import access, events, work
from frontdesk.cases.access import Agent
from frontdesk.cases.brief import brief
from frontdesk.conversations import log
from frontdesk.desk import accounts, inbox, replies
from frontdesk.desk.frame import Notice, page
from frontdesk.desk.guard import Shared, SignedIn, Watching, still
from frontdesk.desk.live import hints
from frontdesk.desk.pages import DeskRoute, fragment
from frontdesk.records import Case
from frontdesk.teams import teams_of
from retention.provider import providers
from settings.allowances import DESK_PAGE

router = APIRouter(prefix="/desk/cases/{number}", route_class=DeskRoute, include_in_schema=False)


@router.get("")
async def show(
    number: str, session: SignedIn, shared: Shared, notice: Notice = "", whole: bool = False
) -> HTMLResponse:
    """All of a case; of a long conversation the end, unless the `whole` of it is asked for."""
    case = await shared.db.read(work.case_for, number, session.agent)
    found = await shared.db.read(brief, case, session.agent.language)
    values: dict[str, object] = {
        "brief": found,
        "shown": found.transcript if whole else found.transcript[-DESK_PAGE:],
        "mine": case.agent_id == session.agent.id,
        "replies": await shared.db.read(replies.offered, case.provider, case.language),
        "works": access.level(session.agent, case.provider, case.team, case.agent_id) == "work",
        "colleagues": await shared.db.read(accounts.who_may_take, case),
        "teams": await shared.db.read(_teams, case.provider),
        "outcomes": work.OUTCOMES,
        "client_id": secrets.token_hex(12),
        "state_key": _state_key(case),
        "now": shared.now(),
    }
    return await page("case.html", session, shared, "inbox", values, notice=notice)


@router.get("/live")
async def live(
    number: str, session: SignedIn, shared: Shared, after: Annotated[int, Query(ge=0, le=10**9)] = 0
) -> JSONResponse:
    """What came after message `after`, for the page's script."""
    case = await shared.db.read(work.case_for, number, session.agent)
    rows = await shared.db.read(log.after, case.conversation_id, after)
    history = await shared.db.read(events.history, case.id)
    answer = {
        "last": rows[-1].seq if rows else after,
        "messages": fragment("messages.html", session, {"rows": rows, "provider": case.provider}),
        "customer": any(row.sender == "customer" for row in rows),
        "state": _state_key(case),
        "history": fragment("history.html", session, {"rows": history, "provider": case.provider}),
    }
    return JSONResponse(answer)


def _teams(db: Connection, company: str) -> list[str]:
    """The teams a case of the company can be handed to; none where the company is no longer there."""
    return [team.id for team in teams_of(db, company).values() if team.enabled] if company in providers() else []


async def _watched(number: str, session: SignedIn, shared: Shared) -> Case:
    """Asked before the stream begins, so that a refusal is still an answer."""
    return await shared.db.read(work.case_for, number, session.agent)


@router.get("/events", response_class=EventSourceResponse)
async def case_events(
    session: Watching, shared: Shared, watched: Annotated[Case, Depends(_watched)]
) -> AsyncIterator[ServerSentEvent]:
    """Hints for this case and its conversation."""

    def look(db: Connection, agent: Agent) -> object:
        work.case_for(db, watched.number, agent)
        return inbox.case_fingerprint(db, watched.id)

    topics = (f"conversation:{watched.conversation_id}", f"agent:{session.agent.id}")
    async for hint in hints(shared.hub, topics, still(session, shared, look)):
        yield hint


def _state_key(case: Case) -> str:
    return f"{case.state}.{case.agent_id}.{case.team}.{case.priority}"

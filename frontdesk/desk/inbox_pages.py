"""The inbox, the running conversations, and their live updates."""

from __future__ import annotations

from collections.abc import AsyncIterator

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent

from frontdesk.cases import access, work
from frontdesk.cases.access import Refused
from frontdesk.conversations import log
from frontdesk.desk import inbox
from frontdesk.desk.frame import Notice, page
from frontdesk.desk.guard import DeskServices, Posting, Shared, SignedIn, Watching, still
from frontdesk.desk.inbox import Filters, FromQuery
from frontdesk.desk.live import hints
from frontdesk.desk.pages import DeskRoute, back_to, fragment
from frontdesk.desk.sessions import DeskSession
from frontdesk.teams import known
from settings.allowances import DESK_PAGE

router = APIRouter(prefix="/desk", route_class=DeskRoute, include_in_schema=False)


@router.get("")
async def show_inbox(session: SignedIn, shared: Shared, filters: FromQuery, notice: Notice = "") -> HTMLResponse:
    """The cases of the agent's teams."""
    values = await _inbox(session, shared, filters)
    return await page("inbox.html", session, shared, "inbox", {**values, "filters": filters}, notice=notice)


@router.get("/inbox")
async def inbox_rows(session: SignedIn, shared: Shared, filters: FromQuery) -> JSONResponse:
    """The list anew, for the page's script."""
    values = await _inbox(session, shared, filters)
    unread = await shared.db.read(inbox.unread_count, session.agent)
    html = fragment("inbox_rows.html", session, values)
    return JSONResponse({"html": html, "unread": unread, "newest": values["newest"]})


@router.get("/events", response_class=EventSourceResponse)
async def events(session: Watching, shared: Shared) -> AsyncIterator[ServerSentEvent]:
    """Hints for the inbox."""
    look = still(session, shared, lambda db, agent: (agent, inbox.fingerprint(db)))
    async for hint in hints(shared.hub, ("desk", f"agent:{session.agent.id}"), look):
        yield hint


@router.get("/conversations")
async def conversations(session: SignedIn, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """Running conversations, with or without a case."""
    now = shared.now()
    rows = await shared.db.read(inbox.running, session.agent, now)
    return await page("conversations.html", session, shared, "running", {"rows": rows, "now": now}, notice=notice)


@router.get("/conversations/{conversation_id}")
async def conversation(conversation_id: str, session: SignedIn, shared: Shared, whole: bool = False) -> HTMLResponse:
    """One conversation, to read before taking over; of a long one the end, unless the `whole` of it is asked for."""
    rows = await shared.db.read(inbox.running, session.agent, shared.now())
    row = next((row for row in rows if row.id == conversation_id), None)
    if row is None:
        raise Refused("no_case")
    most = None if whole else DESK_PAGE
    transcript = await shared.db.read(log.before, conversation_id, None, most)
    case = await shared.db.read(access.latest_case, conversation_id)
    works = case is None or access.level(session.agent, case.provider, case.team, case.agent_id) == "work"
    values = {"conversation": row, "transcript": transcript, "works": works}
    return await page("conversation.html", session, shared, "running", values)


@router.post("/conversations/{conversation_id}/take-over")
async def take_over(conversation_id: str, session: Posting, shared: Shared) -> RedirectResponse:
    """Step in; opens a case if there is none."""
    try:
        number = await shared.db.write(work.take_over, conversation_id, session.agent, shared.now())
    except LookupError:
        raise Refused("no_case") from None
    shared.hub.changed(conversation_id)
    return back_to(f"/desk/cases/{number}")


async def _inbox(session: DeskSession, shared: DeskServices, filters: Filters) -> dict[str, object]:
    now = shared.now()
    rows = await shared.db.read(inbox.case_list, session.agent, filters, now)
    newest = await shared.db.read(inbox.newest_waiting, session.agent)
    return {"rows": rows, "now": now, "newest": newest, "teams": await shared.db.read(known, session.companies)}

"""What a case page's forms do: each a step of `frontdesk.cases.work`, then the hint to open connections."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Concatenate, Literal, ParamSpec
from uuid import uuid4

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import JSONResponse
from pydantic import AfterValidator
from sqlalchemy import Connection

from frontdesk.cases import access, work
from frontdesk.cases.access import Agent, Refused
from frontdesk.conversations import store
from frontdesk.conversations.cleaning import clean
from frontdesk.desk.guard import DeskServices, Posting, Shared
from frontdesk.desk.pages import DeskRoute, back_to
from nlu import secrets

router = APIRouter(prefix="/desk/cases/{number}", route_class=DeskRoute, include_in_schema=False)
Text = Annotated[str, Form(max_length=4000), AfterValidator(clean)]
P = ParamSpec("P")


async def _do(
    shared: DeskServices,
    session: Posting,
    number: str,
    step: Callable[Concatenate[Connection, str, Agent, P], object],
    *values: P.args,
    **named: P.kwargs,
) -> None:
    def together(db: Connection) -> str:
        step(db, number, session.agent, *values, **named)
        return work.case_by(db, number).conversation_id

    shared.hub.changed(await shared.db.write(together))


def _done(request: Request, number: str, notice: str | None = None) -> Response:
    if request.headers.get("accept", "").startswith("application/json"):
        return JSONResponse({"ok": True})
    return back_to(f"/desk/cases/{number}", notice)


def _kept(text: str) -> tuple[str, str | None]:
    """What is stored of an agent's words, and the notice where a card number or the like was hidden in them."""
    kept = secrets.hide(text.strip())
    return kept, None if kept == text.strip() else "masked"


@router.post("/claim")
async def claim(number: str, request: Request, session: Posting, shared: Shared) -> Response:
    """Take the case, unless a colleague was faster."""
    try:
        await _do(shared, session, number, work.claim, shared.now())
    except Refused as refused:
        if refused.code != "taken" or request.headers.get("accept", "").startswith("application/json"):
            raise
        return _done(request, number, "taken")
    return _done(request, number)


@router.post("/reply")
async def reply(
    number: str,
    request: Request,
    session: Posting,
    shared: Shared,
    text: Text = "",
    client_id: Annotated[str | None, Form(pattern="^[A-Za-z0-9-]{8,50}$")] = None,
) -> Response:
    """Write to the customer; sent twice with the same id it is one message."""
    if not text.strip():
        return _done(request, number, "empty")
    kept, notice = _kept(text)
    await _do(shared, session, number, work.reply, kept, shared.now(), f"desk-{client_id or uuid4()}")
    return _done(request, number, notice)


@router.post("/note")
async def note(number: str, request: Request, session: Posting, shared: Shared, text: Text = "") -> Response:
    """A private note."""
    if not text.strip():
        return _done(request, number, "empty")
    kept, notice = _kept(text)
    await _do(shared, session, number, work.add_note, kept, shared.now())
    return _done(request, number, notice)


@router.post("/wait")
async def wait(number: str, request: Request, session: Posting, shared: Shared) -> Response:
    """The customer has to answer first."""
    await _do(shared, session, number, work.wait_for_customer, shared.now())
    return _done(request, number)


@router.post("/priority")
async def priority(
    number: str,
    request: Request,
    session: Posting,
    shared: Shared,
    priority: Annotated[Literal["normal", "high"], Form()],
) -> Response:
    """By hand."""
    await _do(shared, session, number, work.set_priority, priority, shared.now())
    return _done(request, number)


@router.post("/hand-over")
async def hand_over(
    number: str, request: Request, session: Posting, shared: Shared, to: Annotated[str, Form(max_length=40)]
) -> Response:
    """To a team (`team:finance`) or a colleague (`agent:7`)."""
    kind, _, value = to.partition(":")
    if kind == "team":
        await _do(shared, session, number, work.move_to_team, value, shared.now())
    elif kind == "agent" and value.isascii() and value.isdigit() and len(value) < 10:
        await _do(shared, session, number, work.hand_to, int(value), shared.now())
    else:
        raise Refused("no_agent")
    case = await shared.db.read(work.case_by, number)
    # only the other team sees it now
    if access.level(session.agent, case.provider, case.team, case.agent_id) == "none":
        return back_to("/desk", "handed_over")
    return _done(request, number)


@router.post("/close")
async def close(
    number: str,
    request: Request,
    session: Posting,
    shared: Shared,
    outcome: Annotated[Literal["kept", "renewed_longer", "cancelled", "refunded", "informed", "other"], Form()],
    read_up_to: Annotated[int, Form(ge=0, le=10**9)],
    reason: Annotated[str, Form(max_length=1000), AfterValidator(clean)] = "",
) -> Response:
    """With an outcome; refused when the customer has just written something the agent has not seen."""
    kept, notice = _kept(reason)
    try:
        await _do(shared, session, number, work.close, outcome, kept, read_up_to, shared.now())
    except Refused as refused:
        if refused.code != "customer_wrote":
            raise
        return _done(request, number, "customer_wrote")
    return _done(request, number, notice or "closed")


@router.post("/typing")
async def typing(number: str, session: Posting, shared: Shared, on: Annotated[bool, Form()]) -> JSONResponse:
    """Shown to the customer while the holder writes."""
    case = await shared.db.read(work.case_for, number, session.agent, "work")
    if case.agent_id == session.agent.id:
        event = {"type": "typing", "from": "agent", "on": on}
        shared.hub.publish(f"conversation:{case.conversation_id}", event)
    return JSONResponse({"ok": True})


@router.post("/seen")
async def seen(
    number: str, session: Posting, shared: Shared, seq: Annotated[int, Form(ge=0, le=10**9)]
) -> JSONResponse:
    """The holder has read up to here: the customer is shown so, and the inbox's mark goes."""
    case = await shared.db.read(work.case_for, number, session.agent, "work")
    if case.agent_id == session.agent.id and await shared.db.write(store.seen_by_agent, case.conversation_id, seq):
        shared.hub.changed(case.conversation_id)
    return JSONResponse({"ok": True})

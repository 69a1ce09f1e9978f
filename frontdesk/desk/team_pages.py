"""Saved replies for everybody; deliveries and accounts for leads."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Form
from fastapi.responses import HTMLResponse, RedirectResponse

from frontdesk.desk import accounts, replies
from frontdesk.desk.guard import Lead, Posting, PostingLead, Shared, SignedIn
from frontdesk.desk.inbox_pages import Notice, frame
from frontdesk.desk.pages import DeskRoute, back_to, page
from frontdesk.outbox import worker as outbox

router = APIRouter(prefix="/desk", route_class=DeskRoute, include_in_schema=False)
Id = Annotated[int, Form(ge=1, le=2**31 - 1)]


@router.get("/replies")
async def saved(session: SignedIn, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """What can be inserted with a click."""
    values: dict[str, Any] = {
        "own": await shared.db.read(replies.own),
        "offered": await shared.db.read(replies.offered, session.agent.language),
    }
    return page("replies.html", session, **values, **await frame(session, shared, "replies", notice))


@router.post("/replies")
async def add_reply(
    session: Posting,
    shared: Shared,
    language: Annotated[str, Form(max_length=8)] = "",
    title: Annotated[str, Form(max_length=120)] = "",
    text: Annotated[str, Form(max_length=4000)] = "",
) -> RedirectResponse:
    """One of the team's own."""
    try:
        await shared.db.write(replies.add, language, title.strip(), text.strip())
    except ValueError:
        return back_to("/desk/replies", "empty")
    return back_to("/desk/replies")


@router.post("/replies/remove")
async def remove_reply(session: Posting, shared: Shared, id: Id) -> RedirectResponse:
    """Away with it."""
    await shared.db.write(replies.remove, id)
    return back_to("/desk/replies")


@router.get("/deliveries")
async def deliveries(session: Lead, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """What other systems could not be told, and what is on its way."""
    values: dict[str, Any] = {
        "dead": await shared.db.read(outbox.dead_letters),
        "pending": await shared.db.read(outbox.pending),
        "now": shared.now(),
    }
    return page("deliveries.html", session, **values, **await frame(session, shared, "deliveries", notice))


@router.post("/deliveries/retry")
async def retry(session: PostingLead, shared: Shared, id: Id) -> RedirectResponse:
    """Try a dead letter again, with the same key."""
    done = await shared.db.write(outbox.retry, id, shared.now())
    return back_to("/desk/deliveries", "retried" if done else None)


@router.get("/accounts")
async def account_list(session: Lead, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """Who can sign in."""
    rows = await shared.db.read(accounts.colleagues)
    return page(
        "accounts.html", session, rows=rows, now=shared.now(), **await frame(session, shared, "accounts", notice)
    )

"""What leads look after: deliveries to other systems, and the accounts."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from fastapi.responses import HTMLResponse, RedirectResponse

from frontdesk.desk import accounts
from frontdesk.desk.frame import Notice, page
from frontdesk.desk.guard import Lead, PostingLead, Shared
from frontdesk.desk.pages import DeskRoute, back_to
from frontdesk.outbox import queue as outbox

router = APIRouter(prefix="/desk", route_class=DeskRoute, include_in_schema=False)
Id = Annotated[int, Form(ge=1, le=2**31 - 1)]


@router.get("/deliveries")
async def deliveries(session: Lead, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """What could not be delivered to other systems, and what is on its way."""
    values: dict[str, object] = {
        "dead": await shared.db.read(outbox.dead_letters),
        "pending": await shared.db.read(outbox.pending),
        "now": shared.now(),
    }
    return await page("deliveries.html", session, shared, "deliveries", values, notice=notice)


@router.post("/deliveries/retry")
async def retry(session: PostingLead, shared: Shared, id: Id) -> RedirectResponse:
    """Try a dead letter again, with the same key."""
    done = await shared.db.write(outbox.retry, id, shared.now())
    return back_to("/desk/deliveries", "retried" if done else None)


@router.get("/accounts")
async def account_list(session: Lead, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """Who can sign in."""
    rows = await shared.db.read(accounts.colleagues)
    values: dict[str, object] = {"rows": rows, "now": shared.now()}
    return await page("accounts.html", session, shared, "accounts", values, notice=notice)

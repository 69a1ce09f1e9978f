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
from frontdesk.teams import known

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
    values: dict[str, object] = {"rows": rows, "teams": await shared.db.read(known)}
    return await page("accounts.html", session, shared, "accounts", values, notice=notice)


@router.post("/accounts/teams")
async def account_teams(
    session: PostingLead,
    shared: Shared,
    id: Id,
    teams: Annotated[list[Annotated[str, Form(max_length=40)]], Form(max_length=100)] = [],  # noqa: B006
) -> RedirectResponse:
    """The teams whose cases are an agent's."""
    try:
        await shared.db.write(accounts.set_teams, id, teams)
    except ValueError:
        return back_to("/desk/accounts", "empty")
    return back_to("/desk/accounts", "saved")

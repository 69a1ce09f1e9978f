"""Deliveries to other systems, which leads look after: what is on its way, what failed for good, what was given up."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from fastapi.responses import HTMLResponse, RedirectResponse
from pydantic import AfterValidator

from frontdesk.conversations.cleaning import clean
from frontdesk.desk.frame import Notice, page
from frontdesk.desk.guard import Lead, PostingLead, Shared
from frontdesk.desk.pages import DeskRoute, back_to
from frontdesk.outbox import queue as outbox

router = APIRouter(prefix="/desk/deliveries", route_class=DeskRoute, include_in_schema=False)
Id = Annotated[int, Form(ge=1, le=2**31 - 1)]


@router.get("")
async def deliveries(session: Lead, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """What could not be delivered to other systems, what is on its way, and what was given up."""
    companies = session.agent.companies
    values: dict[str, object] = {
        "dead": await shared.db.read(outbox.dead_letters, companies),
        "pending": await shared.db.read(outbox.pending, companies),
        "given_up": await shared.db.read(outbox.given_up, companies),
        "now": shared.now(),
    }
    return await page("deliveries.html", session, shared, "deliveries", values, notice=notice)


@router.post("/retry")
async def retry(session: PostingLead, shared: Shared, id: Id) -> RedirectResponse:
    """Try a dead letter again, with the same key."""
    done = await shared.db.write(outbox.retry, id, shared.now(), session.agent.companies)
    return back_to("/desk/deliveries", "retried" if done else None)


@router.post("/give-up")
async def give_up(
    session: PostingLead,
    shared: Shared,
    id: Id,
    reason: Annotated[str, Form(max_length=500), AfterValidator(clean)] = "",
) -> RedirectResponse:
    """Leave a dead letter undelivered, and say why."""
    if not reason.strip():
        return back_to("/desk/deliveries", "reason_missing")
    by = session.agent
    done = await shared.db.write(outbox.give_up, id, by.name, reason.strip(), shared.now(), by.companies)
    return back_to("/desk/deliveries", "given_up" if done else None)

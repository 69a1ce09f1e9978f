"""What a company's conversations and cases add up to, as a page for leads and as a table for other programs."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response
from fastapi.responses import HTMLResponse

from frontdesk.cases.access import Refused, check_company
from frontdesk.cases.numbers import Number, numbers
from frontdesk.desk.frame import page
from frontdesk.desk.guard import Lead, Shared
from frontdesk.desk.pages import DeskRoute
from retention.provider import providers

router = APIRouter(prefix="/desk/numbers", route_class=DeskRoute, include_in_schema=False)
SPANS = (7, 30, 90)  # days
Company = Annotated[str, Query(max_length=40)]
Days = Annotated[Literal["7", "30", "90"], Query()]


@router.get("")
async def show(session: Lead, shared: Shared, company: Company = "", days: Days = "30") -> HTMLResponse:
    """Of one company, the lead's first where none is named."""
    company = company or next(iter(session.companies), "")
    found = await _numbers(session, shared, company, int(days)) if company else []
    groups: dict[str, list[Number]] = {}
    for number in found:
        groups.setdefault(number.group, []).append(number)
    values = {"groups": groups, "company": company, "days": int(days), "spans": SPANS}
    return await page("numbers.html", session, shared, "numbers", values)


@router.get("/table")
async def table(session: Lead, shared: Shared, company: Company, days: Days = "30") -> Response:
    """The same as CSV: group, code, value; empty where there is nothing to count."""
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(("group", "code", "value"))
    for number in await _numbers(session, shared, company, int(days)):
        rows.writerow((number.group, number.code, "" if number.value is None else f"{number.value:.12g}"))
    named = f'attachment; filename="{company}-{days}.csv"'
    return Response(text.getvalue(), media_type="text/csv; charset=utf-8", headers={"Content-Disposition": named})


async def _numbers(session: Lead, shared: Shared, company: str, days: int) -> list[Number]:
    if company not in providers():
        raise Refused("other_company")
    check_company(session.agent, company)
    now = shared.now()
    return await shared.db.chores.read(numbers, company, now - timedelta(days=days), now)

"""The renewals team's desk: sign-in, inbox, case pages. `router` is the whole of it, under `/desk`."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter

from frontdesk.desk import (
    account_pages,
    case_actions,
    case_pages,
    code_step,
    company_sign_in,
    delivery_pages,
    inbox_pages,
    number_pages,
    own_pages,
    reply_pages,
    sign_in,
    team_pages,
)
from frontdesk.web.static_files import static_files

PARTS = (
    sign_in, code_step, company_sign_in, inbox_pages, case_pages, case_actions, reply_pages, team_pages, delivery_pages,
    number_pages, account_pages, own_pages,
)  # fmt: skip
router = APIRouter()
router.include_router(static_files("/desk/static", Path(__file__).with_name("static")))
for part in PARTS:
    router.include_router(part.router)

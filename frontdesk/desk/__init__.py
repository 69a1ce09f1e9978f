"""The renewals team's desk: sign-in, inbox, case pages. `router` is the whole of it, under `/desk`."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter

from frontdesk.desk import case_actions, case_pages, inbox_pages, lead_pages, reply_pages, sign_in, team_pages
from frontdesk.web.static_files import static_files

router = APIRouter()
router.include_router(static_files("/desk/static", Path(__file__).with_name("static")))
for part in (sign_in, inbox_pages, case_pages, case_actions, reply_pages, team_pages, lead_pages):
    router.include_router(part.router)

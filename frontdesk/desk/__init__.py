"""The renewals team's desk: sign-in, inbox, case pages. `router` is the whole of it, under `/desk`."""

from __future__ import annotations

from fastapi import APIRouter

from frontdesk.desk import assets, case_actions, case_pages, inbox_pages, lead_pages, reply_pages, sign_in, team_pages

router = APIRouter()
for part in (assets, sign_in, inbox_pages, case_pages, case_actions, reply_pages, team_pages, lead_pages):
    router.include_router(part.router)

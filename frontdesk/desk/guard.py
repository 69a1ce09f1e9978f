"""Who is signed in at the desk, and whether a change was really asked for on one of its own pages."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from datetime import datetime
from typing import Annotated, Protocol
from urllib.parse import urlsplit

from fastapi import Depends, Form, HTTPException, Request

from frontdesk.allowances import Allowances
from frontdesk.config import Settings
from frontdesk.db import Database
from frontdesk.desk import accounts, demo
from frontdesk.desk.accounts import DeskSession
from frontdesk.desk.hashing import Hashing
from frontdesk.hub import Hub
from frontdesk.keyed import Keyed

COOKIE = "desk_session"


class NotSignedIn(Exception):
    """Leads to the sign-in page."""


class Forbidden(HTTPException):
    """The request is not one of our pages', or not allowed to this role."""

    def __init__(self, code: str) -> None:
        super().__init__(403, code)


class DeskServices(Protocol):
    """What the desk needs of the app's services (`frontdesk.services`)."""

    db: Database
    hub: Hub
    settings: Settings
    keyed: Keyed
    may: Allowances
    hashing: Hashing
    now: Callable[[], datetime]


def services(request: Request) -> DeskServices:
    """What the running app shares."""
    found: DeskServices = request.app.state.services
    return found


Shared = Annotated[DeskServices, Depends(services)]


async def signed_in(request: Request, shared: Shared) -> DeskSession:
    """The agent of the request's cookie; asked of the database each time, so an ended session ends at once."""
    token = request.cookies.get(COOKIE, "")
    session = await shared.db.read(accounts.session_of, token, shared.now()) if token else None
    if session is None or (session.agent.email in demo.EMAILS and not shared.settings.demo_private):
        raise NotSignedIn
    return session


async def lead(session: Annotated[DeskSession, Depends(signed_in)]) -> DeskSession:
    """As `signed_in`, for leads only."""
    if not session.agent.leads:
        raise Forbidden("lead_only")
    return session


def same_origin(request: Request) -> None:
    """A browser sends Origin with every POST; another site's, or none, is refused."""
    if urlsplit(request.headers.get("origin", "")).netloc != request.headers.get("host"):
        raise Forbidden("foreign_origin")


async def posting(
    request: Request,
    session: Annotated[DeskSession, Depends(signed_in)],
    csrf: Annotated[str, Form(max_length=100)] = "",
) -> DeskSession:
    """A signed-in agent's own POST: the origin is ours and the form carries the session's secret."""
    same_origin(request)
    if not hmac.compare_digest(csrf.encode(), session.csrf.encode()):
        raise Forbidden("csrf")
    return session


async def posting_lead(session: Annotated[DeskSession, Depends(posting)]) -> DeskSession:
    """As `posting`, for leads only."""
    return await lead(session)


SignedIn = Annotated[DeskSession, Depends(signed_in)]
Lead = Annotated[DeskSession, Depends(lead)]
Posting = Annotated[DeskSession, Depends(posting)]
PostingLead = Annotated[DeskSession, Depends(posting_lead)]

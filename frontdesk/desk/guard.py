"""Who is signed in at the desk, and whether a change was really asked for on one of its own pages."""

from __future__ import annotations

import hmac
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from typing import Annotated, Protocol, TypeVar
from urllib.parse import urlsplit

from fastapi import Depends, Form, HTTPException, Request
from sqlalchemy import Connection

from frontdesk.allowances import Allowances
from frontdesk.cases.access import Agent, Refused
from frontdesk.config import Settings
from frontdesk.conversations.refused import Refused as TooMany
from frontdesk.db import Database
from frontdesk.desk import demo, sessions
from frontdesk.desk.hashing import Hashing
from frontdesk.desk.live import Over
from frontdesk.desk.oidc import CompanySignIn
from frontdesk.desk.sessions import DeskSession
from frontdesk.hub import Hub
from frontdesk.keyed import Keyed
from frontdesk.web.access import Presence
from settings.allowances import FRAMES_OF_ADDRESS

COOKIE = "desk_session"
T = TypeVar("T")


class NotSignedIn(Exception):
    """Leads to the sign-in page."""


class NotYet(Exception):
    """Leads to the page of the own account. what: `password` or `second_factor`, which must be set first."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class Forbidden(HTTPException):
    """The request comes from no page of ours, or this role may not make it."""

    def __init__(self, code: str) -> None:
        super().__init__(403, code)


class DeskServices(Protocol):
    """What the desk needs of the app's services (`frontdesk.services`)."""

    db: Database
    hub: Hub
    settings: Settings
    keyed: Keyed
    may: Allowances
    presence: Presence
    hashing: Hashing
    company_sign_in: CompanySignIn | None
    now: Callable[[], datetime]


def services(request: Request) -> DeskServices:
    """What the running app shares."""
    found: DeskServices = request.app.state.services
    return found


Shared = Annotated[DeskServices, Depends(services)]


async def own(request: Request, shared: Shared) -> DeskSession:
    """The agent of the request's cookie; asked of the database each time, so an ended session ends at once.

    For the pages of their own account, also where something has to be done there first.
    """
    token = sessions.token_of(shared.keyed, request.cookies.get(COOKIE, ""))
    if token is None:
        raise NotSignedIn
    if wait := shared.may.take((FRAMES_OF_ADDRESS, sessions.digest(token))):  # not with others of the same network
        raise HTTPException(429, "too_fast", {"Retry-After": str(wait)})
    session = await shared.db.read(_current, sessions.digest(token), shared)
    if session is None:
        raise NotSignedIn
    now = shared.now()
    if session.last_seen_at is None or session.last_seen_at <= now - sessions.SEEN_STEP:
        await shared.db.write(sessions.seen, session.token_hash, now)
    return session


async def signed_in(shared: Shared, session: Annotated[DeskSession, Depends(own)]) -> DeskSession:
    """As `own`, for all other pages. Raises NotYet."""
    if first := to_do(session, shared.settings):
        raise NotYet(first)
    return session


def to_do(session: DeskSession, settings: Settings) -> str:
    """What the agent must do before anything else: `password`, `second_factor` or nothing."""
    if session.way != "password" or session.agent.email in demo.EMAILS:
        return ""
    if session.password_temporary:
        return "password"
    needed = settings.second_factor == "everybody" or (settings.second_factor == "leads" and session.agent.leads)
    return "second_factor" if needed and not session.second_factor else ""


def still(
    session: DeskSession, shared: DeskServices, look: Callable[[Connection, Agent], T]
) -> Callable[[], Awaitable[T]]:
    """For a stream: `look` anew, with the agent as the account is now. Raises Over where the page may not be seen."""

    def looked(db: Connection) -> T:
        found = _current(db, session.token_hash, shared)
        if found is None:
            raise Over
        try:
            return look(db, found.agent)
        except Refused:
            raise Over from None

    return partial(shared.db.read, looked)


def _current(db: Connection, token_hash: str, shared: DeskServices) -> DeskSession | None:
    session = sessions.of_hash(db, token_hash, shared.now())
    if session is not None and session.agent.email in demo.EMAILS and not shared.settings.demo_private:
        return None
    return session


async def watching(shared: Shared, session: Annotated[DeskSession, Depends(signed_in)]) -> AsyncIterator[DeskSession]:
    """As `signed_in`, for a stream: an agent has so many open at a time, as each looks into the tables all the time."""
    with ExitStack() as ends:
        try:
            ends.enter_context(shared.presence.enter(f"agent:{session.agent.id}"))
        except TooMany as refused:
            raise HTTPException(429, "too_fast", {"Retry-After": str(refused.retry_after)}) from None
        yield session


async def lead(session: Annotated[DeskSession, Depends(signed_in)]) -> DeskSession:
    """As `signed_in`, for leads only."""
    if not session.agent.leads:
        raise Forbidden("lead_only")
    return session


def same_origin(request: Request) -> None:
    """A browser sends Origin with every POST; another site's, or none, is refused."""
    try:
        origin = urlsplit(request.headers.get("origin", "")).netloc
    except ValueError:  # such as half an IPv6 address
        origin = ""
    if not origin or origin != request.headers.get("host"):
        raise Forbidden("foreign_origin")


async def posting_own(
    request: Request,
    session: Annotated[DeskSession, Depends(own)],
    csrf: Annotated[str, Form(max_length=100)] = "",
) -> DeskSession:
    """A signed-in agent's own POST: the origin is ours and the form carries the session's secret."""
    same_origin(request)
    if not hmac.compare_digest(csrf.encode(), session.csrf.encode()):
        raise Forbidden("csrf")
    return session


async def posting(shared: Shared, session: Annotated[DeskSession, Depends(posting_own)]) -> DeskSession:
    """As `posting_own`, for all but the own account. Raises NotYet."""
    return await signed_in(shared, session)


async def posting_lead(session: Annotated[DeskSession, Depends(posting)]) -> DeskSession:
    """As `posting`, for leads only."""
    return await lead(session)


Own = Annotated[DeskSession, Depends(own)]
Watching = Annotated[DeskSession, Depends(watching)]
SignedIn = Annotated[DeskSession, Depends(signed_in)]
Lead = Annotated[DeskSession, Depends(lead)]
PostingOwn = Annotated[DeskSession, Depends(posting_own)]
Posting = Annotated[DeskSession, Depends(posting)]
PostingLead = Annotated[DeskSession, Depends(posting_lead)]

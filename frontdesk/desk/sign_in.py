"""Signing in and out, and the language of the pages."""

from __future__ import annotations

import math
import re
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

import languages
from frontdesk.desk import accounts, demo, trying
from frontdesk.desk.guard import COOKIE, Posting, Shared, same_origin
from frontdesk.desk.hashing import Busy
from frontdesk.desk.pages import DeskRoute, back_to, desk_languages, open_page, page_language

router = APIRouter(prefix="/desk", route_class=DeskRoute, include_in_schema=False)
Short = Annotated[str, Form(max_length=200)]
BUSY_FOR = 5  # seconds after which a full queue is worth another try


@router.get("/sign-in")
async def form(request: Request, shared: Shared, next: Annotated[str, Query(max_length=200)] = "") -> HTMLResponse:
    """The sign-in page; in demo mode with the accounts to try."""
    return _form(request, shared, onward=next)


@router.post("/sign-in")
async def sign_in(
    request: Request,
    shared: Shared,
    email: Short = "",
    password: Short = "",
    onward: Short = "",
) -> Response:
    """One answer for a wrong password and an unknown account, after the same work; too many tries are refused early."""
    same_origin(request)
    tried = trying.try_of(request, shared.keyed, email)
    if wait := await trying.begin(shared.may, tried):
        return _form(request, shared, problem="wait", wait=wait, onward=onward)
    refused_demo = email.strip().lower() in demo.EMAILS and not shared.settings.demo_private
    account = None if refused_demo else await shared.db.read(accounts.enabled, email)
    stored = account.password_hash if account else None
    try:
        right = await shared.hashing.matches(stored, password, known_device=tried.device is not None)
    except Busy:
        trying.not_looked_at(shared.may, tried)
        return _form(request, shared, problem="busy", wait=BUSY_FOR, onward=onward)
    if account is None or not right:
        return _form(request, shared, problem="failed", onward=onward)
    trying.succeeded(shared.may, tried)
    token = await shared.db.write(accounts.open_session, account.id, shared.now())
    response = RedirectResponse(_inside(onward), 303)
    secure = request.url.scheme == "https" or str(shared.settings.public_url).startswith("https://")
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(accounts.SESSION.total_seconds()),
        path="/desk",
        httponly=True,
        samesite="lax",  # links in mails lead here; what changes something asks for more than a cookie
        secure=secure,
    )
    response.set_cookie(
        trying.cookie_name(tried.account),
        trying.cookie_value(shared.keyed, tried),
        max_age=trying.REMEMBERED,
        path="/desk/sign-in",
        httponly=True,
        samesite="strict",
        secure=secure,
    )
    return response


@router.post("/sign-out")
async def sign_out(session: Posting, shared: Shared) -> RedirectResponse:
    """The session ends in the database, not only in the browser."""
    await shared.db.write(accounts.end_session, session.token_hash)
    response = back_to("/desk/sign-in")
    response.delete_cookie(COOKIE, path="/desk", httponly=True, samesite="lax")
    return response


@router.post("/language")
async def language(session: Posting, shared: Shared, language: Short, onward: Short = "") -> RedirectResponse:
    """The agent's choice for all pages."""
    if language in languages.for_desk():
        await shared.db.write(accounts.set_language, session.agent.id, language)
    return back_to(_inside(onward))


STATUS = {"": 200, "failed": 403, "wait": 429, "busy": 503}  # by what went wrong


def _form(request: Request, shared: Shared, *, problem: str = "", wait: int = 0, onward: str) -> HTMLResponse:
    people = demo.PEOPLE if shared.settings.demo_private else ()
    values = {
        "problem": problem,
        "minutes": math.ceil(wait / 60),
        "onward": _inside(onward),
        "people": people,
        "demo_password": demo.PASSWORD,
        "languages": desk_languages(),
    }
    page = open_page("sign_in.html", page_language(request), values, status=STATUS[problem])
    if wait:
        page.headers["Retry-After"] = str(wait)
    return page


def _inside(path: str) -> str:
    """A page of the desk to go on to; anything else leads to the inbox."""
    return path if re.fullmatch(r"/desk(/[A-Za-z0-9_-]+)*", path) and not path.endswith("/sign-in") else "/desk"

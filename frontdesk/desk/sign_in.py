"""Signing in and out, and the language of the pages."""

from __future__ import annotations

import asyncio
import re
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

import languages
from frontdesk.desk import accounts, demo, passwords
from frontdesk.desk.guard import COOKIE, Posting, Shared, same_origin
from frontdesk.desk.pages import DeskRoute, back_to, desk_languages, open_page, page_language

router = APIRouter(prefix="/desk", route_class=DeskRoute, include_in_schema=False)
Short = Annotated[str, Form(max_length=200)]
# hashing is slow on purpose; a flood of sign-ins must not take the processor from everything else
_hashing = asyncio.Semaphore(2)


@router.get("/sign-in")
async def form(request: Request, shared: Shared, next: Annotated[str, Query(max_length=200)] = "") -> HTMLResponse:
    """The sign-in page; in demo mode with the accounts to try."""
    return _form(request, shared, failed=False, onward=next)


@router.post("/sign-in")
async def sign_in(
    request: Request,
    shared: Shared,
    email: Short = "",
    password: Short = "",
    onward: Short = "",
) -> Response:
    """One answer for a wrong password, an unknown and a locked account, after the same work."""
    same_origin(request)
    refused_demo = email.strip().lower() in demo.EMAILS and not shared.settings.demo
    account = None if refused_demo else await shared.db.write(accounts.begin_try, email, shared.now())
    async with _hashing:
        right = await asyncio.to_thread(passwords.matches, account.password_hash if account else None, password)
    if account is None or not right:
        return _form(request, shared, failed=True, onward=onward)
    token = await shared.db.write(accounts.open_session, account.id, shared.now())
    response = RedirectResponse(_inside(onward), 303)
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(accounts.SESSION.total_seconds()),
        path="/desk",
        httponly=True,
        samesite="lax",  # links in mails lead here; what changes something asks for more than a cookie
        secure=request.url.scheme == "https" or str(shared.settings.public_url).startswith("https://"),
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


def _form(request: Request, shared: Shared, *, failed: bool, onward: str) -> HTMLResponse:
    people = demo.PEOPLE if shared.settings.demo else ()
    values = {
        "failed": failed,
        "onward": _inside(onward),
        "people": people,
        "demo_password": demo.PASSWORD,
        "languages": desk_languages(),
    }
    return open_page("sign_in.html", page_language(request), values, status=403 if failed else 200)


def _inside(path: str) -> str:
    """A page of the desk to go on to; anything else leads to the inbox."""
    return path if re.fullmatch(r"/desk(/[A-Za-z0-9_-]+)*", path) and not path.endswith("/sign-in") else "/desk"

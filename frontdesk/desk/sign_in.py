"""Signing in with a password and, where the account has one, a second factor; signing out; the pages' language."""

from __future__ import annotations

import math
from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

import languages
from frontdesk.db import FAILED
from frontdesk.desk import accounts, code_step, demo, live, second_factor, sessions, trying
from frontdesk.desk.entering import SIGN_IN, enter, inside
from frontdesk.desk.guard import COOKIE, DeskServices, Forbidden, PostingOwn, Shared, same_origin
from frontdesk.desk.hashing import Busy
from frontdesk.desk.pages import DeskRoute, back_to, desk_languages, open_page, page_language
from frontdesk.desk.trying import Try
from frontdesk.records import Account
from settings.allowances import CODE_FIRST

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
    code: Short = "",
    onward: Short = "",
) -> Response:
    """One answer for a wrong password and an unknown account, after the same work; too many tries are refused early.

    code: an authenticator's, which whoever others' tries hold up can show at once.
    """
    same_origin(request)
    if not shared.settings.passwords:
        raise Forbidden("password_off")
    tried = trying.try_of(request, shared.keyed, email)
    first, counted = False, True
    if wait := await trying.begin(shared.may, tried):
        if not code or tried.device is not None or shared.may.take((CODE_FIRST, tried.address)):
            return _form(request, shared, problem="wait", wait=wait, onward=onward)
        first, counted = True, False
    refused_demo = email.strip().lower() in demo.EMAILS and not shared.settings.demo_private
    try:
        account = None if refused_demo else await shared.db.read(accounts.enabled, email)
        stored = account.password_hash if account else None
        right = await shared.hashing.matches(stored, password, known_device=tried.device is not None)
    except (Busy, *FAILED) as error:
        if counted:
            trying.not_looked_at(shared.may, tried)
        if not isinstance(error, Busy):
            raise
        return _form(request, shared, problem="busy", wait=BUSY_FOR, onward=onward)
    if first and (account is None or not right or not await _code_first(shared, tried, account, code)):
        # one answer for both, so that neither can be found without the other
        return _form(request, shared, problem="wait", wait=wait, onward=onward)
    if account is None or not right:
        return _form(request, shared, problem="failed", onward=onward)
    if counted:
        trying.succeeded(shared.may, tried)
    if first or account.totp_secret is None:
        try:
            return await enter(request, shared, account, "password", onward, tried)
        except sessions.Outdated:
            return _form(request, shared, problem="failed", onward=onward)
    return code_step.ask(request, shared, account, inside(onward))


async def _code_first(shared: DeskServices, tried: Try, account: Account, code: str) -> bool:
    """Use up an authenticator's code shown with the right password, which others' tries hold up; a wrong one counts for
    the account as in the second step.
    """
    kinds = trying.code_kinds(tried, recovery=False)
    await shared.may.refresh(*kinds)
    if second_factor.is_recovery(code) or shared.may.held(*kinds):
        return False
    shared.may.failed(*kinds)
    if not await shared.db.write(second_factor.take, shared.keyed, account, code, shared.now()):
        return False
    shared.may.forget(kinds[0])
    shared.may.undo(*kinds[1:])
    return True


@router.post("/sign-out")
async def sign_out(session: PostingOwn, shared: Shared) -> RedirectResponse:
    """The session ends in the database, not only in the browser."""
    await shared.db.write(sessions.end, session.token_hash)
    live.recheck(shared.hub, session.agent.id)
    response = back_to(SIGN_IN)
    response.delete_cookie(COOKIE, path="/desk", httponly=True, samesite="lax")
    return response


@router.post("/language")
async def language(session: PostingOwn, shared: Shared, language: Short, onward: Short = "") -> RedirectResponse:
    """The agent's choice for all pages."""
    if language in languages.for_desk():
        await shared.db.write(accounts.set_language, session.agent.id, language)
    return back_to(inside(onward))


STATUS = {"": 200, "failed": 403, "wait": 429, "busy": 503}  # by what went wrong


def _form(request: Request, shared: Shared, *, problem: str = "", wait: int = 0, onward: str) -> HTMLResponse:
    people = demo.PEOPLE if shared.settings.demo_private else ()
    values = {
        "problem": problem,
        "minutes": math.ceil(wait / 60),
        "onward": inside(onward),
        "people": people,
        "demo_password": demo.PASSWORD,
        "languages": desk_languages(),
        "passwords": shared.settings.passwords,
        "company_sign_in": shared.settings.oidc is not None,
    }
    page = open_page("sign_in.html", page_language(request), values, status=STATUS[problem])
    if wait:
        page.headers["Retry-After"] = str(wait)
    return page

"""The second step of signing in: after the password, a code of the authenticator or a recovery code."""

from __future__ import annotations

import hashlib
import json
import math
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from frontdesk.db import FAILED
from frontdesk.desk import accounts, second_factor, trying
from frontdesk.desk.entering import SIGN_IN, enter, secure
from frontdesk.desk.guard import DeskServices, Shared, same_origin
from frontdesk.desk.pages import DeskRoute, desk_languages, open_page, page_language
from frontdesk.desk.sessions import Outdated
from frontdesk.records import Account
from frontdesk.sealed import seal, unseal

router = APIRouter(prefix=f"{SIGN_IN}/code", route_class=DeskRoute, include_in_schema=False)
COOKIE, PURPOSE = "desk_password_given", "desk-password-given"
LONGEST = timedelta(minutes=5)


def ask(request: Request, shared: DeskServices, account: Account, onward: str) -> Response:
    """The password was right: lead to the code. Holds for a few minutes, and no longer than the password."""
    given = json.dumps([account.id, _mark(account), onward])
    response = RedirectResponse(f"{SIGN_IN}/code?lang={page_language(request)}", 303)
    response.set_cookie(
        COOKIE, seal(shared.keyed, PURPOSE, given), max_age=LONGEST.seconds, path=SIGN_IN, httponly=True,
        samesite="strict", secure=secure(request, shared),
    )  # fmt: skip
    return response


@router.get("")
async def form(request: Request, shared: Shared) -> Response:
    """Asks for the code; without a password given before, for that."""
    return RedirectResponse(SIGN_IN, 303) if await _given(request, shared) is None else _form(request)


@router.post("")
async def check(request: Request, shared: Shared, code: Annotated[str, Form(max_length=40)] = "") -> Response:
    """Each code gets in once; wrong ones get slower and slower."""
    same_origin(request)
    given = await _given(request, shared)
    if given is None:
        return RedirectResponse(SIGN_IN, 303)
    account, onward = given
    tried = trying.try_of(request, shared.keyed, account.email)
    kinds = trying.code_kinds(tried, recovery=second_factor.is_recovery(code))
    await shared.may.refresh(*kinds)
    if wait := shared.may.held(*kinds):
        return _form(request, problem="wait", wait=wait)
    shared.may.failed(*kinds)
    try:
        right = await shared.db.write(second_factor.take, shared.keyed, account, code, shared.now())
    except FAILED:
        shared.may.undo(*kinds)  # it was not looked at
        raise
    if not right:
        return _form(request, problem="wrong")
    shared.may.forget(kinds[0])
    shared.may.undo(*kinds[1:])
    try:
        response = await enter(request, shared, account, "password", onward, tried)
    except Outdated:
        return RedirectResponse(SIGN_IN, 303)
    response.delete_cookie(COOKIE, path=SIGN_IN, httponly=True, samesite="strict")
    return response


async def _given(request: Request, shared: DeskServices) -> tuple[Account, str] | None:
    """Whose password was given lately, and where to go on; None where it was another one than now."""
    text = unseal(shared.keyed, PURPOSE, request.cookies.get(COOKIE, ""), LONGEST)
    if text is None or not shared.settings.passwords:
        return None
    agent_id, mark, onward = json.loads(text)
    account = await shared.db.read(accounts.get, agent_id)
    if account is None or account.disabled_at is not None or _mark(account) != mark:
        return None
    return account, onward


def _mark(account: Account) -> str:
    return hashlib.sha256(account.password_hash.encode()).hexdigest()[:16]


def _form(request: Request, *, problem: str = "", wait: int = 0) -> HTMLResponse:
    values = {"problem": problem, "minutes": math.ceil(wait / 60), "languages": desk_languages()}
    status = {"": 200, "wrong": 403, "wait": 429}[problem]
    page = open_page("sign_in_code.html", page_language(request), values, status=status)
    if wait:
        page.headers["Retry-After"] = str(wait)
    return page

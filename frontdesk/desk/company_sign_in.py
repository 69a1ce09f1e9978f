"""Signing in at the company's own sign-in: there and back, and the account of whoever comes back."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, HTTPException, Query, Request
from fastapi.responses import RedirectResponse, Response
from sqlalchemy import Connection

import languages
from frontdesk.conversations.cleaning import clean
from frontdesk.desk import accounts, live, trying
from frontdesk.desk.entering import SIGN_IN, enter, inside, secure
from frontdesk.desk.guard import DeskServices, Shared
from frontdesk.desk.oidc import CompanySignIn, Failed
from frontdesk.desk.pages import DeskRoute, page_language
from frontdesk.desk.sessions import Outdated
from frontdesk.records import Account
from frontdesk.sealed import seal, unseal
from frontdesk.teams import known
from frontdesk.web.access import address_of
from settings.allowances import COMPANY_BACK, COMPANY_LINES, COMPANY_ONCE, Slower
from settings.company_sign_in import Mapped

router = APIRouter(prefix=f"{SIGN_IN}/company", route_class=DeskRoute, include_in_schema=False)
log = logging.getLogger(__name__)
COOKIE, PURPOSE = "desk_company", "desk-company"
LONGEST = timedelta(seconds=COMPANY_ONCE.seconds)
STATUS = {"company_unavailable": 503, "company_refused": 403, "company_unknown": 403, "company_wait": 429}


@router.get("")
async def there(request: Request, shared: Shared, next: Annotated[str, Query(max_length=200)] = "") -> Response:
    """To the company's own sign-in."""
    provider, who = _provider(shared), await _who(request, shared)
    if wait := shared.may.held(who):
        raise _wait(wait)
    try:
        started = await provider.start()
    except Failed as failed:
        raise _failed(failed) from None
    given = json.dumps([started.state, started.nonce, started.verifier, inside(next), page_language(request)])
    response = RedirectResponse(started.address, 303)
    response.set_cookie(
        COOKIE, seal(shared.keyed, PURPOSE, given), max_age=LONGEST.seconds, path=SIGN_IN, httponly=True,
        samesite="lax",  # the way back begins at another site
        secure=secure(request, shared),
    )  # fmt: skip
    return response


@router.get("/back")
async def back(
    request: Request,
    shared: Shared,
    code: Annotated[str, Query(max_length=2000)] = "",
    state: Annotated[str, Query(max_length=200)] = "",
) -> Response:
    """From there, with a code; only the browser that began may end it."""
    provider, who = _provider(shared), await _who(request, shared)
    text = unseal(shared.keyed, PURPOSE, request.cookies.get(COOKIE, ""), LONGEST)
    begun, nonce, verifier, onward, language = json.loads(text) if text else ("", "", "", "", "")
    if not begun or not hmac.compare_digest(begun.encode(), state.encode()):
        # any page can send any browser here: it costs nothing, and counts against nobody
        logged = shared.may.take((COMPANY_LINES, shared.keyed.address(address_of(request)))) == 0
        raise _refused("company_refused", "state" if logged else "")
    if shared.may.take((COMPANY_ONCE, shared.keyed.hash("desk-company-state", state))):
        raise _refused("company_refused", "again")
    if not code:  # they refused there, or were refused
        raise _refused("company_refused", "no_code")
    claims = await _claims(provider, shared, who, (code, nonce, verifier))
    subject, mapped = subject_of(claims, provider.settings.issuer), provider.settings.of(claims)
    account = (
        await shared.db.write(shut_out, subject)
        if mapped is None
        else await shared.db.write(account_for, claims, mapped, subject, language, shared.now())
    )
    if account is not None:
        live.recheck(shared.hub, account.id)  # their role may be another one now, or none
    if account is None or mapped is None:
        raise _refused("company_unknown", "no_account")
    try:
        response = await enter(request, shared, account, "company", onward)
    except Outdated:
        raise _refused("company_unknown", "no_account") from None
    response.delete_cookie(COOKIE, path=SIGN_IN, httponly=True, samesite="lax")
    return response


async def _who(request: Request, shared: DeskServices) -> tuple[Slower, str]:
    """For whom a wrong way back counts: a device that came back right before, or the address."""
    device = trying.company_device(request, shared.keyed)
    who = (COMPANY_BACK, device or shared.keyed.address(address_of(request)))
    await shared.may.refresh(who)
    return who


async def _claims(
    provider: CompanySignIn, shared: DeskServices, who: tuple[Slower, str], proof: tuple[str, str, str]
) -> dict[str, object]:
    """What the provider says of who came back; only what it, or its token, refuses counts as wrong."""
    if wait := shared.may.held(who):
        raise _wait(wait)
    shared.may.failed(who)  # before it is known to be: many at once are not more
    try:
        claims = await provider.finish(*proof)
    except Failed as failed:
        if failed.code != "refused":
            shared.may.undo(who)
        raise _failed(failed) from None
    shared.may.undo(who)
    return claims


def subject_of(claims: Mapping[str, object], issuer: str) -> str:
    """By which an account knows who somebody is there."""
    return hashlib.sha256(f"{issuer}\0{claims['sub']}".encode()).hexdigest()


def shut_out(db: Connection, subject: str) -> Account | None:
    """Who is nothing at the desk any more: their account, if they had one, is signed out, and has no password."""
    found = accounts.by_subject(db, subject)
    if found is not None:
        accounts.set_password(db, found.id, "")
    return found


def account_for(
    db: Connection, claims: Mapping[str, object], mapped: Mapped, subject: str, language: str, at: datetime
) -> Account | None:
    """The account of who is signed in there, as the claims have it now; made where there is none yet.

    An account made here before is theirs when the provider vouches for its e-mail. A password it has goes, and what was
    begun with it ends: the company alone says who gets in. None where there is none to give.
    """
    email = _text(claims, "email") if claims.get("email_verified") is True else ""
    if email != clean(email):  # without what cannot be seen it would be another one, which they do not vouch for
        email = ""
    teams = mapped.teams or tuple(known(db, mapped.companies))
    found = accounts.by_subject(db, subject)
    try:
        if found is None and email:
            found = accounts.by_email(db, email)
            if found.subject is not None:
                return None
            accounts.set_subject(db, found.id, subject)
    except LookupError:
        found = None
    if found is not None and found.disabled_at is not None:
        return None
    try:
        if found is not None:
            accounts.set_access(db, found.id, mapped.role, mapped.companies, teams)
            if found.password_hash:
                accounts.set_password(db, found.id, "")
            return accounts.get(db, found.id)
        name = " ".join((clean(_text(claims, "name")) or email.partition("@")[0]).split())[:80]
        spoken = language if language in languages.for_desk() else None
        made = accounts.add(db, email, name, "", teams, mapped.role, at, spoken, mapped.companies, subject=subject)
        return accounts.get(db, made)
    except ValueError as slip:  # such as a team that is no more, or no e-mail that they vouch for
        log.warning("desk.company_sign_in_failed why=%s", str(slip).partition(" ")[0])
        return None


def _text(claims: Mapping[str, object], name: str) -> str:
    """A claim without the blanks around it; empty where it is no text."""
    value = claims.get(name)
    return value.strip() if isinstance(value, str) else ""


def _provider(shared: DeskServices) -> CompanySignIn:
    if shared.company_sign_in is None:
        raise HTTPException(404, "not_found")
    return shared.company_sign_in


def _failed(failed: Failed) -> HTTPException:
    return _refused(f"company_{failed.code}", failed.why)


def _wait(seconds: int) -> HTTPException:
    return HTTPException(STATUS["company_wait"], "company_wait", {"Retry-After": str(seconds)})


def _refused(code: str, why: str = "") -> HTTPException:
    if why:
        log.warning("desk.company_sign_in_failed why=%s", why)
    return HTTPException(STATUS[code], code)

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
from frontdesk.desk import accounts, live
from frontdesk.desk.entering import SIGN_IN, enter, inside, secure
from frontdesk.desk.guard import DeskServices, Shared
from frontdesk.desk.oidc import CompanySignIn, Failed
from frontdesk.desk.pages import DeskRoute, page_language
from frontdesk.desk.sessions import Outdated
from frontdesk.records import Account
from frontdesk.sealed import seal, unseal
from frontdesk.teams import known
from frontdesk.web.access import address_of
from settings.allowances import SIGN_INS
from settings.company_sign_in import Mapped

router = APIRouter(prefix=f"{SIGN_IN}/company", route_class=DeskRoute, include_in_schema=False)
log = logging.getLogger(__name__)
COOKIE, PURPOSE = "desk_company", "desk-company"
LONGEST = timedelta(minutes=10)
STATUS = {"company_unavailable": 503, "company_refused": 403, "company_unknown": 403, "company_wait": 429}


@router.get("")
async def there(request: Request, shared: Shared, next: Annotated[str, Query(max_length=200)] = "") -> Response:
    """To the company's own sign-in."""
    provider = _provider(shared)
    if shared.may.take((SIGN_INS, shared.keyed.address(address_of(request)))):
        raise _refused("company_wait")
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
    provider = _provider(shared)
    text = unseal(shared.keyed, PURPOSE, request.cookies.get(COOKIE, ""), LONGEST)
    begun, nonce, verifier, onward, language = json.loads(text) if text else ("", "", "", "", "")
    if not begun or not hmac.compare_digest(begun.encode(), state.encode()):
        raise _refused("company_refused", "state")
    if not code:  # they refused there, or were refused
        raise _refused("company_refused", "no_code")
    try:
        claims = await provider.finish(code, nonce, verifier)
    except Failed as failed:
        raise _failed(failed) from None
    mapped = provider.settings.of(claims)
    account = (
        None
        if mapped is None
        else await shared.db.write(account_for, claims, mapped, provider.settings.issuer, language, shared.now())
    )
    if account is None:
        raise _refused("company_unknown", "no_account")
    live.recheck(shared.hub, account.id)  # their role may be another one now
    try:
        response = await enter(request, shared, account, "company", onward)
    except Outdated:
        raise _refused("company_unknown", "no_account") from None
    response.delete_cookie(COOKIE, path=SIGN_IN, httponly=True, samesite="lax")
    return response


def account_for(
    db: Connection, claims: Mapping[str, object], mapped: Mapped, issuer: str, language: str, at: datetime
) -> Account | None:
    """The account of who is signed in there, as the claims have it now; made where there is none yet.

    An account made here before is theirs when the provider vouches for its e-mail. None where there is none to give.
    """
    subject = hashlib.sha256(f"{issuer}\0{claims['sub']}".encode()).hexdigest()
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


def _refused(code: str, why: str = "") -> HTTPException:
    if why:
        log.warning("desk.company_sign_in_failed why=%s", why)
    return HTTPException(STATUS[code], code)

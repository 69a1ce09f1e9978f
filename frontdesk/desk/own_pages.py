"""The page of one's own account: password, second factor, and where one is signed in."""

from __future__ import annotations

import logging
import math
from datetime import timedelta
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from sqlalchemy import Connection

from frontdesk.desk import accounts, demo, live, second_factor, sessions
from frontdesk.desk.frame import Notice, page
from frontdesk.desk.guard import DeskServices, Own, PostingOwn, Shared, to_do
from frontdesk.desk.hashing import Busy
from frontdesk.desk.own_proof import Wrong, if_still, own_account, proved
from frontdesk.desk.pages import ACCOUNT, DeskRoute, back_to
from frontdesk.desk.passwords import Unfit
from frontdesk.desk.sessions import DeskSession, Outdated
from frontdesk.sealed import seal, unseal

router = APIRouter(prefix=ACCOUNT, route_class=DeskRoute, include_in_schema=False)
log = logging.getLogger(__name__)
Secret = Annotated[str, Form(max_length=1000)]  # a longer one is refused with its reason
PROPOSED = "desk-totp-proposed"
PROPOSED_FOR = timedelta(minutes=30)


@router.get("")
async def show(session: Own, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """Who one is here, and what can be changed."""
    return await _page(session, shared, notice=notice)


@router.post("/password")
async def password(
    session: PostingOwn, shared: Shared, old: Secret = "", new: Secret = "", again: Secret = ""
) -> Response:
    """Another password; all other sessions end."""
    try:
        account = await proved(session, shared, old)
        if new != again:
            raise Wrong("not_the_same")
        if new == old:
            raise Wrong("old_one")
        stored = await shared.hashing.chosen(new, (account.email, account.name))
        change = partial(accounts.set_password, agent_id=account.id, password_hash=stored, but=session.token_hash)
        await if_still(session, shared, account, change)
    except Outdated:
        return back_to(ACCOUNT)
    except Unfit as unfit:
        return await _page(session, shared, problem=f"unfit_{unfit.code}", status=422)
    except Busy:
        return await _page(session, shared, problem="busy", status=503)
    except Wrong as wrong:
        return await _refused(session, shared, wrong)
    log.info("account.changed account=%d by=%d what=%s", account.id, account.id, "password")
    live.recheck(shared.hub, account.id)
    return back_to(ACCOUNT, "password_changed")


@router.post("/sessions/end")
async def end_session(
    session: PostingOwn, shared: Shared, id: Annotated[str, Form(pattern="^[0-9a-f]{16}$")]
) -> RedirectResponse:
    """End one of one's sessions."""
    await shared.db.write(sessions.end_one, session.agent.id, id)
    live.recheck(shared.hub, session.agent.id)
    return back_to(ACCOUNT, "sessions_ended")


@router.post("/sessions/end-others")
async def end_others(session: PostingOwn, shared: Shared) -> RedirectResponse:
    """End all but the one this is asked in."""
    await shared.db.write(lambda db: sessions.end_all(db, session.agent.id, but=session.token_hash))
    live.recheck(shared.hub, session.agent.id)
    return back_to(ACCOUNT, "sessions_ended")


@router.get("/second-factor")
async def propose(session: Own, shared: Shared) -> HTMLResponse:
    """A new secret to be read into an authenticator; it counts from the first code on."""
    return await _proposal(session, shared, second_factor.new_secret())


@router.post("/second-factor")
async def set_up(
    session: PostingOwn,
    shared: Shared,
    proposal: Annotated[str, Form(max_length=500)] = "",
    code: Annotated[str, Form(max_length=20)] = "",
    password: Secret = "",
) -> Response:
    """Take the secret of the page for the account's; shows the recovery codes, once."""
    secret = unseal(shared.keyed, f"{PROPOSED}.{session.agent.id}", proposal, PROPOSED_FOR)
    if secret is None:
        return back_to(f"{ACCOUNT}/second-factor")
    try:
        account = await proved(session, shared, password)
        codes = await if_still(session, shared, account, lambda db: _set_up(db, session, shared, secret, code))
    except Outdated:
        return back_to(ACCOUNT)
    except Wrong as wrong:
        return await _proposal(session, shared, secret, wrong=wrong)
    if codes is None:
        return await _proposal(session, shared, secret, wrong=Wrong("wrong_code"))
    log.info("account.changed account=%d by=%d what=%s", account.id, account.id, "second_factor_set")
    live.recheck(shared.hub, account.id)
    return await page("recovery_codes.html", session, shared, "account", {"codes": codes})


@router.post("/second-factor/codes")
async def new_codes(session: PostingOwn, shared: Shared, password: Secret = "") -> Response:
    """Other recovery codes in place of those there were."""
    try:
        account = await proved(session, shared, password)
        if account.totp_secret is None:
            return back_to(ACCOUNT)
        make = partial(second_factor.new_recovery_codes, keyed=shared.keyed, agent_id=account.id)
        codes = await if_still(session, shared, account, make)
    except Outdated:
        return back_to(ACCOUNT)
    except Wrong as wrong:
        return await _refused(session, shared, wrong)
    return await page("recovery_codes.html", session, shared, "account", {"codes": codes})


@router.post("/second-factor/remove")
async def remove(session: PostingOwn, shared: Shared, password: Secret = "") -> Response:
    """Do without it, where it need not be."""
    try:
        account = await proved(session, shared, password)
        await if_still(session, shared, account, partial(second_factor.remove, agent_id=account.id))
    except Outdated:
        return back_to(ACCOUNT)
    except Wrong as wrong:
        return await _refused(session, shared, wrong)
    log.info("account.changed account=%d by=%d what=%s", account.id, account.id, "second_factor_removed")
    return back_to(ACCOUNT, "second_factor_off")


def _set_up(db: Connection, session: DeskSession, shared: DeskServices, secret: str, code: str) -> list[str] | None:
    """The recovery codes, all other sessions ended; None for a wrong code."""
    codes = second_factor.set_up(db, shared.keyed, session.agent.id, secret, code, shared.now())
    if codes is not None:
        sessions.end_all(db, session.agent.id, but=session.token_hash)
    return codes


async def _refused(session: DeskSession, shared: DeskServices, wrong: Wrong) -> HTMLResponse:
    status = {"wait": 429, "busy": 503}.get(wrong.problem, 422)
    return await _page(session, shared, problem=wrong.problem, wait=wrong.wait, status=status)


async def _page(
    session: DeskSession,
    shared: DeskServices,
    *,
    notice: str = "",
    problem: str = "",
    wait: int = 0,
    status: int = 200,
) -> HTMLResponse:
    account = await own_account(session, shared)
    values: dict[str, object] = {
        "account": account,
        "sessions": await shared.db.read(sessions.listed, account.id, shared.now()),
        "current": session.token_hash,
        "by_password": bool(account.password_hash) and shared.settings.passwords,
        "demo": account.email in demo.EMAILS,
        "to_do": to_do(session, shared.settings),
        "problem": problem,
        "minutes": math.ceil(wait / 60),
        "now": shared.now(),
    }
    return await page("own_account.html", session, shared, "account", values, notice=notice, status=status)


async def _proposal(
    session: DeskSession, shared: DeskServices, secret: str, wrong: Wrong | None = None
) -> HTMLResponse:
    issuer = shared.settings.public_url.partition("//")[2]
    values: dict[str, object] = {
        "picture": second_factor.picture(second_factor.address(secret, session.agent.email, issuer)),
        "secret": " ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        "proposal": seal(shared.keyed, f"{PROPOSED}.{session.agent.id}", secret),
        "problem": wrong.problem if wrong else "",
        "minutes": math.ceil((wrong.wait if wrong else 0) / 60),
    }
    return await page("second_factor.html", session, shared, "account", values, status=422 if wrong else 200)

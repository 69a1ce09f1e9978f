"""Accounts of the desk, which leads look after: whose cases they are for, one-time passwords, locks, second factors.

A lead of some companies looks after the accounts that are for these companies alone; nobody after their own here.
"""

from __future__ import annotations

import logging
from typing import Annotated

from fastapi import APIRouter, Depends, Form, HTTPException, Path
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from pydantic import AfterValidator

from frontdesk.conversations.cleaning import clean
from frontdesk.desk import accounts, live, passwords, second_factor, sessions
from frontdesk.desk.frame import Notice, page
from frontdesk.desk.guard import DeskServices, Forbidden, Lead, PostingLead, Shared
from frontdesk.desk.hashing import Busy
from frontdesk.desk.pages import DeskRoute, back_to
from frontdesk.desk.sessions import DeskSession
from frontdesk.records import Account
from frontdesk.teams import known

router = APIRouter(prefix="/desk/accounts", route_class=DeskRoute, include_in_schema=False)
log = logging.getLogger(__name__)
Short = Annotated[str, Form(max_length=200), AfterValidator(clean)]
Codes = Annotated[list[Annotated[str, Form(max_length=40)]], Form(max_length=100)]


def covers(session: DeskSession, account: Account) -> bool:
    """Whether the lead may change the account."""
    mine = session.agent.companies
    return mine is None or (account.companies is not None and set(account.companies) <= set(mine))


async def _account(session: Lead, shared: Shared, id: Annotated[int, Path(ge=1, le=2**31 - 1)]) -> Account:
    """The account that a page is about. Raises HTTPException 404."""
    found = await shared.db.read(accounts.get, id)
    if found is None or not covers(session, found):
        raise HTTPException(404, "no_account")
    return found


async def _other(session: PostingLead, account: Annotated[Account, Depends(_account)]) -> Account:
    """The account that a step changes, which is not the lead's own: nobody locks themselves out."""
    if account.id == session.agent.id:
        raise Forbidden("own_account")
    return account


Shown = Annotated[Account, Depends(_account)]
Other = Annotated[Account, Depends(_other)]


def _companies(session: DeskSession, everywhere: bool, companies: list[str]) -> list[str] | None:
    """What was chosen of the companies that the lead has to give. Raises Forbidden for others."""
    chosen = None if everywhere else companies
    if chosen is None and session.agent.companies is not None:
        raise Forbidden("other_company")
    if not all(session.agent.of(company) for company in chosen or ()):
        raise Forbidden("other_company")
    return chosen


@router.get("")
async def account_list(session: Lead, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """Who can sign in."""
    return await _list(session, shared, notice=notice)


@router.post("")
async def add(
    session: PostingLead,
    shared: Shared,
    email: Short = "",
    name: Short = "",
    role: Short = "agent",
    language: Short = "",
    everywhere: Annotated[bool, Form()] = False,
    companies: Codes = [],  # noqa: B006
    teams: Codes = [],  # noqa: B006
) -> Response:
    """A new account, with a password that is shown once and must be changed."""
    chosen, made = _companies(session, everywhere, companies), passwords.generated()
    try:
        stored = await shared.hashing.hashed(made)
        id_ = await shared.db.write(
            lambda db: accounts.add(
                db, email, name, stored, teams, role, shared.now(), language or None, chosen, temporary=True
            )
        )
    except Busy:
        return back_to("/desk/accounts", "busy")
    except ValueError as slip:
        return await _list(session, shared, slip=str(slip).partition(" ")[0], status=422)
    log.info("account.changed account=%d by=%d what=%s", id_, session.agent.id, "made")
    account = await _account(session, shared, id_)
    return await _show(account, session, shared, password=made)


@router.get("/{id}")
async def show(account: Shown, session: Lead, shared: Shared, notice: Notice = "") -> HTMLResponse:
    """One account."""
    return await _show(account, session, shared, notice=notice)


@router.post("/{id}")
async def change(
    account: Other,
    session: PostingLead,
    shared: Shared,
    role: Short = "",
    everywhere: Annotated[bool, Form()] = False,
    companies: Codes = [],  # noqa: B006
    teams: Codes = [],  # noqa: B006
) -> RedirectResponse:
    """Another role, other companies, other teams."""
    chosen = _companies(session, everywhere, companies)
    try:
        await shared.db.write(accounts.set_access, account.id, role, chosen, teams)
    except ValueError:
        return back_to(f"/desk/accounts/{account.id}", "access_missing")
    return _done(account, session, shared, "access", "saved")


@router.post("/{id}/lock")
async def lock(account: Other, session: PostingLead, shared: Shared, on: Annotated[bool, Form()]) -> RedirectResponse:
    """Let it sign in no more, or again."""
    await shared.db.write(accounts.set_disabled, account.id, shared.now() if on else None)
    return _done(account, session, shared, "locked" if on else "unlocked", "locked" if on else "unlocked")


@router.post("/{id}/sign-out")
async def sign_out(account: Other, session: PostingLead, shared: Shared) -> RedirectResponse:
    """End its sessions."""
    await shared.db.write(sessions.end_all, account.id)
    return _done(account, session, shared, "signed_out", "sessions_ended")


@router.post("/{id}/second-factor")
async def reset_second_factor(account: Other, session: PostingLead, shared: Shared) -> RedirectResponse:
    """Take a lost second factor away, and end the sessions."""
    await shared.db.write(second_factor.remove, account.id)
    await shared.db.write(sessions.end_all, account.id)
    return _done(account, session, shared, "second_factor_reset", "second_factor_off")


@router.post("/{id}/password")
async def new_password(account: Other, session: PostingLead, shared: Shared) -> Response:
    """A new password, shown once, to be changed at the next sign-in."""
    made = passwords.generated()
    try:
        stored = await shared.hashing.hashed(made)
    except Busy:
        return back_to(f"/desk/accounts/{account.id}", "busy")
    await shared.db.write(lambda db: accounts.set_password(db, account.id, stored, temporary=True))
    _done(account, session, shared, "password_reset", "saved")
    return await _show(account, session, shared, password=made)


def _done(account: Account, session: DeskSession, shared: DeskServices, what: str, notice: str) -> RedirectResponse:
    log.info("account.changed account=%d by=%d what=%s", account.id, session.agent.id, what)
    live.recheck(shared.hub, account.id)
    return back_to(f"/desk/accounts/{account.id}", notice)


async def _list(
    session: DeskSession, shared: DeskServices, *, notice: str = "", slip: str = "", status: int = 200
) -> HTMLResponse:
    """slip: the field of the form for a new account that was refused."""
    everybody = await shared.db.read(accounts.colleagues)
    values: dict[str, object] = {
        "rows": [row for row in everybody if row.companies is None or any(map(session.agent.of, row.companies))],
        "covered": {row.id for row in everybody if covers(session, row)},
        "teams": await shared.db.read(known, session.companies),
        "roles": accounts.ROLES,
        "slip": slip,
    }
    return await page("accounts.html", session, shared, "accounts", values, notice=notice, status=status)


async def _show(
    account: Account, session: DeskSession, shared: DeskServices, *, notice: str = "", password: str = ""
) -> HTMLResponse:
    """password: a new one, shown here and never again."""
    values: dict[str, object] = {
        "account": account,
        "own": account.id == session.agent.id,
        "password": password,
        "signed_in": len(await shared.db.read(sessions.listed, account.id, shared.now())),
        "teams": dict.fromkeys([*await shared.db.read(known, session.companies), *account.teams]),
        "roles": accounts.ROLES,
    }
    return await page("account.html", session, shared, "accounts", values, notice=notice)

"""To change their own account people give the password again; after each wrong one they wait longer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection

from frontdesk.desk import accounts, demo, sessions
from frontdesk.desk.guard import DeskServices, Forbidden
from frontdesk.desk.hashing import Busy
from frontdesk.desk.sessions import DeskSession
from frontdesk.records import Account
from settings.allowances import OWN_PASSWORD

T = TypeVar("T")


class Wrong(Exception):
    """The password given again was not looked at, or is another one. problem: wait, busy, wrong_password."""

    def __init__(self, problem: str, wait: int = 0) -> None:
        super().__init__(problem)
        self.problem = problem
        self.wait = wait


async def if_still(session: DeskSession, shared: DeskServices, account: Account, do: Callable[[Connection], T]) -> T:
    """`do` in a transaction, where what was proved holds still: the proof, or a new hash, took its time.

    Raises Outdated where meanwhile the account was locked, changed or signed out here.
    """

    def step(db: Connection) -> T:
        sessions.check_unchanged(db, account, "password")
        if sessions.of_hash(db, session.token_hash, shared.now()) is None:
            raise sessions.Outdated
        return do(db)

    return await shared.db.write(step)


async def own_account(session: DeskSession, shared: DeskServices) -> Account:
    """The account of who is signed in. Raises Forbidden."""
    account = await shared.db.read(accounts.get, session.agent.id)
    if account is None:
        raise Forbidden("no_account")
    return account


async def proved(session: DeskSession, shared: DeskServices, password: str) -> Account:
    """The account, its password given again: a desk left open changes nothing. Raises Forbidden, Wrong."""
    if session.agent.email in demo.EMAILS:
        raise Forbidden("demo_account")
    account = await own_account(session, shared)
    if not account.password_hash:
        raise Forbidden("no_password")
    who = (OWN_PASSWORD, str(account.id))
    if wait := shared.may.held(who):
        raise Wrong("wait", wait)
    shared.may.failed(who)
    try:
        right = await shared.hashing.matches(account.password_hash, password, known_device=True)
    except Busy:
        shared.may.undo(who)
        raise Wrong("busy") from None
    if not right:
        raise Wrong("wrong_password")
    shared.may.forget(who)
    return account

"""A sign-in that is under way while the account changes: what was proved before lets nobody in after."""

from collections.abc import Callable, Sequence
from typing import Any

import pyotp
import pytest
from sqlalchemy import Connection

from frontdesk.cases.access import Agent
from frontdesk.clock import clock
from frontdesk.desk import accounts, passwords, second_factor, sessions
from frontdesk.desk.guard import COOKIE
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import PASSWORD, World

NEW = "quite another password"
Change = Callable[[Connection, int], object]


def another_password(db: Connection, id_: int) -> None:
    accounts.set_password(db, id_, passwords.hashed(NEW))


def one_time_password(db: Connection, id_: int) -> None:
    accounts.set_password(db, id_, passwords.hashed(NEW), temporary=True)


def locked(db: Connection, id_: int) -> None:
    accounts.set_disabled(db, id_, clock())


def second_factor_set_up(db: Connection, id_: int) -> None:
    accounts.set_second_factor(db, id_, "sealed", 1)
    sessions.end_all(db, id_)


CHANGES = [another_password, one_time_password, locked, second_factor_set_up]


def signed_in(world: World, visitor: AgentBrowser, id_: int) -> bool:
    """Whether the browser, or anybody else, has a session of the account."""
    return COOKIE in visitor.client.cookies or bool(world.db.read_now(sessions.listed, id_, world.clock()))


@pytest.mark.parametrize("change", CHANGES)
def test_a_password_that_was_compared_before_the_change(
    world: World, ana: Agent, monkeypatch: pytest.MonkeyPatch, change: Change
) -> None:
    compare = passwords.matches

    def meanwhile(stored: str | None, password: str) -> bool:
        right = compare(stored, password)
        world.db.write_now(change, ana.id)
        return right

    visitor = AgentBrowser(world)
    monkeypatch.setattr(passwords, "matches", meanwhile)
    answer = visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": PASSWORD})
    assert answer.status_code == 403
    assert not signed_in(world, visitor, ana.id)


@pytest.mark.parametrize("change", [another_password, locked])
def test_a_code_that_was_taken_before_the_change(
    world: World, ana: Agent, monkeypatch: pytest.MonkeyPatch, change: Change
) -> None:
    secret, step = second_factor.new_secret(), second_factor.STEP
    at = pyotp.TOTP(secret).at(world.clock())
    world.db.write_now(second_factor.set_up, world.services.keyed, ana.id, secret, at, world.clock())
    visitor = AgentBrowser(world)
    visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": PASSWORD})
    world.clock.forward(seconds=step)
    take = second_factor.take

    def meanwhile(db: Connection, *given: Any) -> bool:
        taken = take(db, *given)
        change(db, ana.id)
        return taken

    monkeypatch.setattr(second_factor, "take", meanwhile)
    answer = visitor.client.post("/desk/sign-in/code", data={"code": pyotp.TOTP(secret).at(world.clock())})
    assert answer.headers["location"] == "/desk/sign-in"
    assert not signed_in(world, visitor, ana.id)


def test_a_change_before_the_sign_in_keeps_nobody_out(world: World, ana: Agent) -> None:
    world.db.write_now(another_password, ana.id)
    assert AgentBrowser(world).sign_in(ana, NEW).status_code == 303


@pytest.mark.parametrize("change", CHANGES)
def test_an_own_password_that_was_given_again_before_the_change(
    world: World, ana: Agent, monkeypatch: pytest.MonkeyPatch, change: Change
) -> None:
    """Whoever sits at a desk left open does not take back what a lead has done meanwhile."""
    visitor = AgentBrowser(world)
    visitor.sign_in(ana)
    before = passwords.chosen

    def meanwhile(password: str, about: Sequence[str]) -> str:
        stored = before(password, about)
        world.db.write_now(change, ana.id)
        return stored

    monkeypatch.setattr(passwords, "chosen", meanwhile)
    chosen = "one that the attacker chose"
    answer = visitor.post("/desk/account/password", old=PASSWORD, new=chosen, again=chosen)
    assert answer.headers["location"] == "/desk/account"
    assert visitor.client.get("/desk/account").headers["location"].startswith("/desk/sign-in")
    account = world.db.read_now(accounts.get, ana.id)
    assert account is not None
    assert not passwords.matches(account.password_hash, chosen)


@pytest.mark.parametrize("path", ["/desk/account/second-factor/remove", "/desk/account/second-factor/codes"])
def test_a_second_factor_stays_where_the_account_has_changed_meanwhile(
    world: World, ana: Agent, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    secret = second_factor.new_secret()
    visitor = AgentBrowser(world)
    visitor.sign_in(ana)
    code = pyotp.TOTP(secret).at(world.clock())
    kept = world.db.write_now(second_factor.set_up, world.services.keyed, ana.id, secret, code, world.clock())
    compare = passwords.matches

    def meanwhile(stored: str | None, password: str) -> bool:
        right = compare(stored, password)
        world.db.write_now(another_password, ana.id)
        return right

    monkeypatch.setattr(passwords, "matches", meanwhile)
    assert visitor.post(path, password=PASSWORD).headers["location"] == "/desk/account"
    account = world.db.read_now(accounts.get, ana.id)
    assert account is not None
    assert account.totp_secret is not None
    assert kept
    assert world.db.write_now(second_factor.take, world.services.keyed, account, kept[0], world.clock())

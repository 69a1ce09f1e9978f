"""The page of one's own account: password, sessions, and what has to be done before anything else."""

import html
import re
from typing import Any

import httpx
import pytest

import languages
import texts
from frontdesk.cases.access import Agent
from frontdesk.desk import accounts, demo, passwords, sessions
from frontdesk.desk.guard import COOKIE
from frontdesk.records import Account
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import PASSWORD, World
from texts.typography import held

NEW = "two herons on a roof"


def said(page: str, language: str, key: str, **values: Any) -> bool:
    return held(texts.say(language, f"desk-{key}", **values)) in html.unescape(page)


def change(visitor: AgentBrowser, old: str = PASSWORD, new: str = NEW, again: str | None = None) -> httpx.Response:
    return visitor.post("/desk/account/password", old=old, new=new, again=new if again is None else again)


@pytest.mark.parametrize("language", languages.for_desk())
def test_a_password_is_changed_by_who_knows_the_old_one(world: World, language: str) -> None:
    ana = world.agent(language=language)
    here, elsewhere = AgentBrowser(world), AgentBrowser(world)
    here.sign_in(ana)
    elsewhere.sign_in(ana)
    refused = change(here, old="not the old one")
    assert refused.status_code == 422
    assert said(refused.text, language, "own.wrong-password")
    assert change(here).headers["location"] == "/desk/account?notice=password_changed"
    assert said(here.get("/desk/account?notice=password_changed"), language, "notice.password_changed")
    assert elsewhere.client.get("/desk").status_code == 303  # signed out everywhere else
    assert AgentBrowser(world).sign_in(ana, PASSWORD).status_code == 403
    assert AgentBrowser(world).sign_in(ana, NEW).status_code == 303


@pytest.mark.parametrize(
    ("new", "again", "problem"),
    [
        ("short", "short", "own.unfit-length"),
        ("x" * 201, "x" * 201, "own.unfit-length"),
        ("1234567890", "1234567890", "own.unfit-common"),
        ("motdepasse1", "motdepasse1", "own.unfit-common"),
        ("senhasenha", "senhasenha", "own.unfit-common"),
        ("demo-desk-password", "demo-desk-password", "own.unfit-common"),
        ("ana.martins1", "ana.martins1", "own.unfit-common"),
        (NEW, NEW + "!", "own.not-the-same"),
        (PASSWORD, PASSWORD, "own.old-one"),
    ],
)
def test_what_no_password_may_be(world: World, desk: AgentBrowser, new: Any, again: Any, problem: str) -> None:
    answer = change(desk, new=new, again=again)
    assert answer.status_code == 422
    assert said(answer.text, "en", problem)
    assert AgentBrowser(world, address="203.0.113.7").sign_in(ana_of(world)).status_code == 303


def ana_of(world: World) -> Account:
    (account,) = world.db.read_now(accounts.colleagues)
    return account


def test_a_desk_that_was_left_open_is_no_way_to_guess_the_password(world: World, desk: AgentBrowser) -> None:
    codes = [change(desk, old="a guess").status_code for _ in range(6)]
    assert codes == [422] * 5 + [429]
    assert change(desk).status_code == 429  # the right one, too
    world.clock.forward(seconds=60)
    assert change(desk).status_code == 303


@pytest.mark.parametrize("language", languages.for_desk())
def test_where_one_is_signed_in(world: World, language: str) -> None:
    ana = world.agent(language=language)
    office = AgentBrowser(world, address="203.0.113.77")
    office.client.headers["user-agent"] = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    office.sign_in(ana)
    world.clock.forward(hours=2)
    phone = AgentBrowser(world, address="2001:db8:1:2::9")
    phone.client.headers["user-agent"] = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Safari/537.36"
    phone.sign_in(ana)
    page = html.unescape(phone.get("/desk/account"))
    assert "Firefox, Linux · 203.0.113.0/24" in page
    assert "Chrome, Android · 2001:db8:1::/48" in page
    assert "203.0.113.77" not in page
    assert said(page, language, "session-current")
    (id_,) = re.findall(r'name="id" value="([0-9a-f]{16})"', page)  # only the other one can be ended here
    assert phone.post("/desk/account/sessions/end", id=id_).headers["location"].endswith("sessions_ended")
    assert office.client.get("/desk").status_code == 303
    assert phone.client.get("/desk").status_code == 200


def test_all_other_sessions_are_ended_at_once_and_nobody_elses(world: World, desk: AgentBrowser, ana: Agent) -> None:
    others = [AgentBrowser(world) for _ in range(2)]
    for other in others:
        other.sign_in(ana)
    luc = AgentBrowser(world)
    luc.sign_in(world.agent("Luc Bernard"))
    own = luc.client.cookies[COOKIE].partition(".")[0]
    assert desk.post("/desk/account/sessions/end", id=sessions.digest(own)[:16]).status_code == 303
    assert luc.client.get("/desk").status_code == 200  # an id of somebody else's does nothing
    desk.post("/desk/account/sessions/end-others")
    assert [other.client.get("/desk").status_code for other in others] == [303, 303]
    assert desk.client.get("/desk").status_code == 200
    assert luc.client.get("/desk").status_code == 200


def test_a_one_time_password_is_changed_before_anything_else(world: World) -> None:
    ana = world.agent()
    stored = passwords.hashed("one-time password")
    world.db.write_now(lambda db: accounts.set_password(db, ana.id, stored, temporary=True))
    visitor = AgentBrowser(world)
    answer = visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": "one-time password"})
    assert answer.status_code == 303
    for path in ("/desk", "/desk/conversations", "/desk/cases/C-1"):
        assert visitor.client.get(path).headers["location"] == "/desk/account?notice=password_first"
    assert visitor.client.get("/desk/inbox", headers={"accept": "application/json"}).status_code == 403
    page = visitor.get("/desk/account")
    visitor.csrf = re.findall(r'name="csrf" value="([^"]*)"', page)[0]
    assert visitor.post("/desk/replies", language="pt", title="x", text="x").status_code == 303
    assert change(visitor, old="one-time password").status_code == 303
    assert visitor.client.get("/desk").status_code == 200


def test_demo_accounts_keep_their_password(world: World) -> None:
    world.change_settings(demo=True)
    world.db.write_now(demo.ensure, world.clock())
    visitor = AgentBrowser(world)
    person = next(row for row in world.db.read_now(accounts.colleagues) if row.email == demo.PEOPLE[0][0])
    visitor.sign_in(person, demo.PASSWORD)
    assert change(visitor, old=demo.PASSWORD).status_code == 403
    assert visitor.sign_in(person, demo.PASSWORD).status_code == 303

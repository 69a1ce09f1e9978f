"""The second factor: set up, asked for, never taken twice, and a way in while somebody else guesses."""

import html
import re

import pyotp
import pytest

import languages
import texts
from frontdesk.cases.access import Agent
from frontdesk.desk import accounts
from settings.allowances import CODE_ACCOUNT, SIGN_IN_ACCOUNT
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.desk.test_desk_sign_in import dump, fail
from tests.frontdesk.world import PASSWORD, World
from texts.typography import held

FACTOR = "/desk/account/second-factor"


def now(world: World, secret: str, steps: int = 0) -> str:
    """The code that the authenticator shows. steps: half minutes that it is off."""
    return pyotp.TOTP(secret).at(int(world.clock().timestamp()), counter_offset=steps)


def set_up(world: World, visitor: AgentBrowser, password: str = PASSWORD) -> tuple[str, list[str]]:
    """The secret and the recovery codes."""
    page = visitor.get(FACTOR)
    secret = re.findall(r"<code>([A-Z2-7 ]+)</code>", page)[0].replace(" ", "")
    proposal = html.unescape(re.findall(r'name="proposal" value="([^"]+)"', page)[0])
    answer = visitor.post(FACTOR, proposal=proposal, code=now(world, secret), password=password)
    assert answer.status_code == 200, answer.text
    world.clock.forward(seconds=30)  # the code of the set-up is used up
    return secret, re.findall(r"<li><code>([a-z0-9-]+)</code>", answer.text)


def enter(visitor: AgentBrowser, agent: Agent, code: str) -> int:
    """Password and code; the status of the second step."""
    answer = visitor.client.post("/desk/sign-in", data={"email": agent.email, "password": PASSWORD})
    assert answer.headers["location"].startswith("/desk/sign-in/code")
    return int(visitor.client.post("/desk/sign-in/code", data={"code": code}).status_code)


@pytest.fixture
def secret(world: World, desk: AgentBrowser) -> str:
    return set_up(world, desk)[0]


@pytest.mark.parametrize("language", languages.for_desk())
def test_it_is_set_up_with_a_picture_and_a_first_code(world: World, language: str) -> None:
    agent = world.agent(language=language)
    visitor = AgentBrowser(world)
    visitor.sign_in(agent)
    page = visitor.get(FACTOR)
    assert "<svg" in page
    assert "style=" not in page
    assert held(texts.say(language, "desk-second-factor-by-hand")) in html.unescape(page)
    proposal = html.unescape(re.findall(r'name="proposal" value="([^"]+)"', page)[0])
    secret = re.findall(r"<code>([A-Z2-7 ]+)</code>", page)[0].replace(" ", "")
    wrong = (("000000", PASSWORD, "own.wrong-code"), (now(world, secret), "x", "own.wrong-password"))
    for code, password, problem in wrong:
        answer = visitor.post(FACTOR, proposal=proposal, code=code, password=password)
        assert answer.status_code == 422
        assert held(texts.say(language, f"desk-{problem}")) in html.unescape(answer.text)
        # the same key is shown again
        assert " ".join(secret[at : at + 4] for at in range(0, len(secret), 4)) in answer.text
    answer = visitor.post(FACTOR, proposal=proposal, code=now(world, secret), password=PASSWORD)
    assert len(re.findall(r"<li><code>", answer.text)) == 10
    assert held(texts.say(language, "desk-second-factor-on")) in visitor.get("/desk/account")


def test_the_password_alone_opens_nothing_any_more(world: World, ana: Agent, secret: str) -> None:
    visitor = AgentBrowser(world)
    answer = visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": PASSWORD})
    assert answer.headers["location"] == "/desk/sign-in/code?lang=en"
    assert visitor.client.get("/desk").status_code == 303
    assert visitor.client.get("/desk/sign-in/code").status_code == 200
    assert visitor.client.post("/desk/sign-in/code", data={"code": "000000"}).status_code == 403
    assert visitor.client.post("/desk/sign-in/code", data={"code": now(world, secret)}).status_code == 303
    assert visitor.client.get("/desk").status_code == 200


@pytest.mark.parametrize(("steps", "status"), [(-2, 403), (-1, 303), (0, 303), (1, 303), (2, 403)])
def test_a_clock_may_be_one_step_wrong(world: World, ana: Agent, secret: str, steps: int, status: int) -> None:
    world.clock.forward(seconds=120)
    assert enter(AgentBrowser(world), ana, now(world, secret, steps)) == status


def test_a_code_is_taken_once_and_none_before_it_afterwards(world: World, ana: Agent, secret: str) -> None:
    world.clock.forward(seconds=120)
    code, before = now(world, secret), now(world, secret, -1)
    assert enter(AgentBrowser(world), ana, code) == 303
    assert enter(AgentBrowser(world), ana, code) == 403
    assert enter(AgentBrowser(world), ana, before) == 403


def test_a_recovery_code_stands_in_for_it_once(world: World, desk: AgentBrowser, ana: Agent) -> None:
    _, codes = set_up(world, desk)
    assert len(set(codes)) == 10
    assert enter(AgentBrowser(world), ana, codes[0].upper().replace("-", " ")) == 303
    assert enter(AgentBrowser(world), ana, codes[0]) == 403
    assert enter(AgentBrowser(world), ana, codes[1]) == 303
    answer = desk.post(f"{FACTOR}/codes", password=PASSWORD)
    assert enter(AgentBrowser(world), ana, codes[2]) == 403  # new ones take the place of the old
    assert enter(AgentBrowser(world), ana, re.findall(r"<li><code>([a-z0-9-]+)</code>", answer.text)[0]) == 303


def test_nothing_of_it_is_stored_in_clear(world: World, desk: AgentBrowser) -> None:
    secret, codes = set_up(world, desk)
    stored = dump(world)
    assert secret not in stored
    assert not any(code.replace("-", "") in stored or code in stored for code in codes)


def test_wrong_codes_get_slower_and_the_owners_known_device_goes_on(
    world: World, ana: Agent, desk: AgentBrowser, secret: str
) -> None:
    stranger = AgentBrowser(world, address="203.0.113.5")
    codes = [enter(stranger, ana, "000000") for _ in range(5)]
    codes += [stranger.client.post("/desk/sign-in/code", data={"code": "000000"}).status_code for _ in range(2)]
    assert codes == [403] * 5 + [429] * 2
    assert enter(desk, ana, now(world, secret)) == 303


def test_with_a_code_one_gets_in_while_somebody_else_guesses_passwords(world: World, ana: Agent, secret: str) -> None:
    stranger = AgentBrowser(world, address="203.0.113.5")
    for _ in range(60):
        fail(stranger, ana, 2)
        world.clock.forward(seconds=61)
    page = stranger.sign_in(ana)
    assert page.status_code == 429
    assert 'name="code"' in page.text
    assert stranger.sign_in(ana, code="000000").status_code == 429
    assert stranger.sign_in(ana, "wrong password", code=now(world, secret)).status_code == 429  # the same for both
    assert stranger.sign_in(ana, code=now(world, secret)).status_code == 303


def hold_up(world: World, agent: Agent, times: int = SIGN_IN_ACCOUNT.free + 1) -> None:
    """Wrong passwords from everywhere, until nobody unknown may try one."""
    for number in range(times):
        AgentBrowser(world, address=f"203.0.113.{number}").sign_in(agent, "wrong password")


def test_a_code_shown_with_the_password_is_guessed_no_faster_than_in_the_second_step(
    world: World, ana: Agent, secret: str
) -> None:
    hold_up(world, ana)
    for number in range(CODE_ACCOUNT.free + 1):
        guessed = AgentBrowser(world, address=f"198.51.100.{number}").sign_in(ana, code="000000")
        assert guessed.status_code == 429
    elsewhere = AgentBrowser(world, address="192.0.2.1")
    assert elsewhere.sign_in(ana, code=now(world, secret)).status_code == 429
    world.clock.forward(seconds=61)
    hold_up(world, ana, 1)
    assert elsewhere.sign_in(ana, code=now(world, secret)).status_code == 303


def test_codes_of_strangers_without_the_password_hold_up_nobody(world: World, ana: Agent, secret: str) -> None:
    hold_up(world, ana)
    for number in range(CODE_ACCOUNT.free + 1):
        AgentBrowser(world, address=f"198.51.100.{number}").sign_in(ana, "wrong password", code="000000")
    assert AgentBrowser(world, address="192.0.2.1").sign_in(ana, code=now(world, secret)).status_code == 303


def test_the_step_between_holds_for_minutes_and_for_that_password(world: World, ana: Agent, secret: str) -> None:
    visitor = AgentBrowser(world)
    visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": PASSWORD})
    world.db.write_now(accounts.set_disabled, ana.id, world.clock())
    answer = visitor.client.post("/desk/sign-in/code", data={"code": now(world, secret)})
    assert answer.headers["location"] == "/desk/sign-in"
    world.db.write_now(accounts.set_disabled, ana.id, None)
    world.db.write_now(accounts.set_password, ana.id, "another hash")
    answer = visitor.client.post("/desk/sign-in/code", data={"code": now(world, secret)})
    assert answer.headers["location"] == "/desk/sign-in"
    assert AgentBrowser(world).client.get("/desk/sign-in/code").headers["location"] == "/desk/sign-in"


@pytest.mark.parametrize(
    ("setting", "role", "asked"),
    [("optional", "lead", False), ("leads", "agent", False), ("leads", "lead", True), ("everybody", "agent", True)],
)
def test_who_must_have_one_sets_it_up_before_anything_else(world: World, setting: str, role: str, asked: bool) -> None:
    world.change_settings(second_factor=setting)
    agent = world.agent("Rita Lopes", role=role)
    visitor = AgentBrowser(world)
    visitor.client.post("/desk/sign-in", data={"email": agent.email, "password": PASSWORD})
    answer = visitor.client.get("/desk")
    assert (answer.status_code, answer.headers.get("location")) == (
        (303, "/desk/account?notice=second_factor_first") if asked else (200, None)
    )
    visitor.csrf = re.findall(r'name="csrf" value="([^"]*)"', visitor.get("/desk/account"))[0]
    set_up(world, visitor)
    assert visitor.client.get("/desk").status_code == 200


def test_a_lost_one_is_taken_away_by_a_lead_or_by_its_owner(
    world: World, ana: Agent, desk: AgentBrowser, secret: str
) -> None:
    lead = AgentBrowser(world, address="203.0.113.6")
    lead.sign_in(world.agent("Rita Lopes", role="lead"))
    lead.post(f"/desk/accounts/{ana.id}/second-factor")
    assert desk.client.get("/desk").status_code == 303
    assert desk.sign_in(ana).status_code == 303
    set_up(world, desk)
    assert desk.post(f"{FACTOR}/remove", password="not mine").status_code == 422
    assert desk.post(f"{FACTOR}/remove", password=PASSWORD).status_code == 303
    assert AgentBrowser(world).sign_in(ana).status_code == 303

"""Signing in at the company's own sign-in: a real provider over real HTTP, that can be made to go wrong."""

import asyncio
import html
import json
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from sqlalchemy import Connection

import languages
import texts
from frontdesk import config
from frontdesk.desk import accounts, company_sign_in, oidc, passwords, sessions
from frontdesk.desk.guard import COOKIE
from frontdesk.records import Account
from frontdesk.threads import FILES
from settings import BadSettings, limits
from settings.allowances import COMPANY_BACK, COMPANY_LINES, SIGN_INS
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.desk.oidc_provider import CLIENT, SECRET
from tests.frontdesk.world import PASSWORD, SECRETS, World, make_world
from tests.shipped import COMPANY, OTHER

FIRST, SECOND = COMPANY, OTHER
MAPPING = {
    "claim": "groups",
    "accounts": [
        {"value": "desk-leads", "role": "lead"},
        {"value": "first-support", "role": "agent", "companies": [FIRST], "teams": ["support"]},
    ],
}
RUI = {"sub": "rui-1", "email": "rui@company.example", "email_verified": True, "name": "Rui Alves",
       "groups": ["everybody", "first-support"]}  # fmt: skip


class Company:
    """The provider's process."""

    def __init__(self, port: int) -> None:
        self.issuer = f"http://127.0.0.1:{port}"

    def signs_in(self, claims: dict[str, object], fault: str = "") -> None:
        """Whoever comes next; fault: what is wrong with it."""
        httpx.get(f"{self.issuer}/be", params={"claims": json.dumps(claims), "fault": fault}, trust_env=False)

    def asked_for_tokens(self) -> int:
        """How often a code was shown to it."""
        count: int = httpx.get(f"{self.issuer}/asked", trust_env=False).json()["tokens"]
        return count

    def settings(self, **more: str) -> dict[str, str]:
        return {
            "OIDC_ISSUER": self.issuer, "OIDC_CLIENT_ID": CLIENT, "OIDC_CLIENT_SECRET": SECRET,
            "OIDC_ACCOUNTS": json.dumps(MAPPING), **more,
        }  # fmt: skip


@pytest.fixture(scope="module")
def company() -> Iterator[Company]:
    command = [sys.executable, "-m", "tests.frontdesk.desk.oidc_provider"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield Company(int(process.stdout.readline()))
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.fixture
def world(tmp_path: Path, company: Company) -> World:
    """With the company's sign-in, at the time that the provider has."""
    return make_world(tmp_path, company.settings(), datetime.now(UTC))


def there(visitor: AgentBrowser, onward: str = "") -> str:
    """As far as the way back: its address."""
    begun = visitor.client.get(f"/desk/sign-in/company?next={onward}")
    assert begun.status_code == 303, begun.text
    answer = httpx.get(begun.headers["location"], trust_env=False)
    return answer.headers["location"]


def sign_in(visitor: AgentBrowser, onward: str = "") -> httpx.Response:
    answer: httpx.Response = visitor.client.get(there(visitor, onward))
    return answer


def says(answer: httpx.Response, language: str, notice: str) -> bool:
    return texts.say(language, f"desk-notice.{notice}") in html.unescape(answer.text)


@pytest.mark.parametrize("language", languages.for_desk())
def test_somebody_of_the_company_gets_an_account_by_what_they_are_there(
    world: World, company: Company, language: str
) -> None:
    company.signs_in(RUI)
    visitor = AgentBrowser(world, language)
    assert texts.say(language, "desk-sign-in-company") in html.unescape(visitor.get("/desk/sign-in"))
    assert sign_in(visitor, "/desk/replies").headers["location"] == "/desk/replies"
    assert texts.say(language, "desk-session-way.company") in html.unescape(visitor.get("/desk/account"))
    (rui,) = world.db.read_now(accounts.colleagues)
    assert (rui.email, rui.name, rui.role, rui.companies, rui.teams) == (
        "rui@company.example", "Rui Alves", "agent", [FIRST], ["support"],
    )  # fmt: skip
    company.signs_in(RUI | {"groups": "desk-leads"})  # promoted there since, and one word instead of a list
    assert sign_in(AgentBrowser(world)).status_code == 303
    (rui,) = world.db.read_now(accounts.colleagues)
    assert (rui.role, rui.companies) == ("lead", None)
    assert visitor.client.get("/desk/deliveries").status_code == 200


def test_the_way_there_carries_state_nonce_and_a_challenge_but_no_secret(world: World) -> None:
    address = AgentBrowser(world).client.get("/desk/sign-in/company").headers["location"]
    asked = {name: value[0] for name, value in parse_qs(urlsplit(address).query).items()}
    assert asked["code_challenge_method"] == "S256"
    assert len({asked["state"], asked["nonce"], asked["code_challenge"]}) == 3
    assert SECRET not in address


@pytest.mark.parametrize("fault", ["nonce", "no_nonce", "audience", "issuer", "expired", "future", "no_subject", "key",
                                   "unsigned", "symmetric", "denied"])  # fmt: skip
def test_what_is_not_signed_for_this_sign_in_lets_nobody_in(world: World, company: Company, fault: str) -> None:
    company.signs_in(RUI, fault)
    visitor = AgentBrowser(world)
    answer = sign_in(visitor)
    assert answer.status_code == 403
    assert says(answer, "en", "company_refused")
    assert visitor.client.get("/desk").status_code == 303
    assert world.db.read_now(accounts.colleagues) == []


@pytest.mark.parametrize("language", languages.for_desk())
@pytest.mark.parametrize("claims", [RUI | {"groups": ["everybody"]}, RUI | {"groups": None}, RUI | {"email": None},
                                    RUI | {"email_verified": False}])  # fmt: skip
def test_somebody_with_no_role_at_the_desk_is_refused_with_the_reason(
    world: World, company: Company, claims: Any, language: str
) -> None:
    company.signs_in(claims)
    answer = sign_in(AgentBrowser(world, language))
    assert answer.status_code == 403
    assert says(answer, language, "company_unknown")
    assert world.db.read_now(accounts.colleagues) == []


def test_only_the_browser_that_began_can_end_it_and_only_once(world: World, company: Company) -> None:
    company.signs_in(RUI)
    victim, attacker = AgentBrowser(world), AgentBrowser(world)
    back = there(attacker)
    assert victim.client.get(back).status_code == 403  # began nothing
    there(victim)
    assert victim.client.get(back).status_code == 403  # began another one
    assert attacker.client.get(back).status_code == 303
    assert attacker.client.get(back).status_code == 403
    assert AgentBrowser(world).client.get("/desk/sign-in/company/back").status_code == 403


def test_an_account_of_before_is_theirs_when_the_company_vouches_for_the_mail(world: World, company: Company) -> None:
    ana = world.agent()
    company.signs_in(RUI | {"sub": "ana-1", "email": ana.email, "email_verified": False})
    assert sign_in(AgentBrowser(world)).status_code == 403
    company.signs_in(RUI | {"sub": "ana-1", "email": ana.email})
    assert sign_in(AgentBrowser(world)).status_code == 303
    company.signs_in(RUI | {"sub": "somebody-else", "email": ana.email})
    assert sign_in(AgentBrowser(world)).status_code == 403
    assert [row.id for row in world.db.read_now(accounts.colleagues)] == [ana.id]


def test_a_password_of_before_goes_and_what_was_begun_with_it_ends(world: World, company: Company) -> None:
    ana = world.agent()
    before = AgentBrowser(world)
    before.sign_in(ana)
    company.signs_in(RUI | {"sub": "ana-1", "email": ana.email})
    visitor = AgentBrowser(world)
    assert sign_in(visitor).status_code == 303
    assert visitor.client.get("/desk").status_code == 200
    assert before.client.get("/desk").status_code == 303
    assert AgentBrowser(world).sign_in(ana).status_code == 403


def test_who_is_nothing_there_any_more_is_signed_out_and_has_no_password(world: World, company: Company) -> None:
    company.signs_in(RUI)
    visitor = AgentBrowser(world)
    sign_in(visitor)
    (rui,) = world.db.read_now(accounts.colleagues)
    world.db.write_now(accounts.set_password, rui.id, passwords.hashed(PASSWORD))  # by a lead, for a day without it
    assert AgentBrowser(world).sign_in(rui).status_code == 303
    company.signs_in(RUI | {"groups": []})
    assert sign_in(visitor).status_code == 403
    assert world.db.read_now(sessions.listed, rui.id, world.clock()) == []
    assert AgentBrowser(world).sign_in(rui).status_code == 403


def comes_back_wrong(visitor: AgentBrowser, company: Company) -> httpx.Response:
    company.signs_in(RUI, "nonce")
    return sign_in(visitor)


def test_who_comes_back_wrong_too_often_waits_and_a_known_device_does_not(world: World, company: Company) -> None:
    known = AgentBrowser(world)
    company.signs_in(RUI)
    sign_in(known)
    for _ in range(COMPANY_BACK.free + 1):
        assert comes_back_wrong(AgentBrowser(world), company).status_code == 403
    refused = AgentBrowser(world).client.get("/desk/sign-in/company")
    assert refused.status_code == 429
    assert says(refused, "en", "company_wait")
    assert int(refused.headers["retry-after"]) > 0
    company.signs_in(RUI)
    assert sign_in(known).status_code == 303


def test_strangers_who_begin_or_come_back_from_nowhere_keep_nobody_out(
    world: World, company: Company, caplog: pytest.LogCaptureFixture
) -> None:
    """Any page can have any browser of the office do that."""
    stranger, ana = AgentBrowser(world), world.agent()
    for _ in range(SIGN_INS.count + 1):
        assert stranger.client.get("/desk/sign-in/company").status_code == 303
        assert AgentBrowser(world).client.get("/desk/sign-in/company/back?state=x&code=y").status_code == 403
    company.signs_in(RUI)
    assert sign_in(AgentBrowser(world)).status_code == 303
    assert AgentBrowser(world).sign_in(ana).status_code == 303
    assert caplog.text.count("why=state") == COMPANY_LINES.count


def test_no_code_is_tried_with_a_beginning_that_was_used(world: World, company: Company) -> None:
    company.signs_in(RUI)
    visitor = AgentBrowser(world)
    back = there(visitor)
    wrong = visitor.client.get(back.replace("code=", "code=x"))
    assert wrong.status_code == 403
    asked = company.asked_for_tokens()
    for _ in range(3):
        assert visitor.client.get(back).status_code == 403
    assert company.asked_for_tokens() == asked


def test_a_provider_that_is_away_is_nobodys_fault(
    world: World, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "OIDC_ANSWER", 0.2)
    for _ in range(COMPANY_BACK.free + 1):
        company.signs_in(RUI, "silent_token")
        assert sign_in(AgentBrowser(world)).status_code == 503
    company.signs_in(RUI)
    monkeypatch.undo()
    assert sign_in(AgentBrowser(world)).status_code == 303


def test_a_locked_account_stays_locked(world: World, company: Company) -> None:
    company.signs_in(RUI)
    visitor = AgentBrowser(world)
    sign_in(visitor)
    (rui,) = world.db.read_now(accounts.colleagues)
    world.db.write_now(accounts.set_disabled, rui.id, world.clock())
    assert visitor.client.get("/desk").status_code == 303
    assert sign_in(visitor).status_code == 403


def test_a_name_from_there_is_cleaned_as_one_that_a_lead_types(world: World, company: Company) -> None:
    company.signs_in(RUI | {"name": "Rui\u202e\x00\x07  Alves\ud800"})
    assert sign_in(AgentBrowser(world)).status_code == 303
    company.signs_in(RUI | {"sub": "eva-1", "email": "eva@company.example", "name": "\u202e"})
    assert sign_in(AgentBrowser(world)).status_code == 303
    assert [row.name for row in world.db.read_now(accounts.colleagues)] == ["eva", "Rui Alves"]


def test_half_a_character_is_no_subject(world: World, company: Company, caplog: pytest.LogCaptureFixture) -> None:
    company.signs_in(RUI | {"sub": "rui\ud800"})
    answer = sign_in(AgentBrowser(world))
    assert answer.status_code == 403
    assert says(answer, "en", "company_refused")
    assert "why=claims sub" in caplog.text


@pytest.mark.parametrize("email", ["{}\ud800", "{}\x00", "\u200b{}", ["{}"]])
def test_an_email_that_is_only_nearly_somebodys_is_nobodys(
    world: World, company: Company, email: list[str] | str
) -> None:
    ana = world.agent()
    given = [ana.email] if isinstance(email, list) else email.format(ana.email)
    company.signs_in(RUI | {"email": given})
    assert sign_in(AgentBrowser(world)).status_code == 403
    (account,) = world.db.read_now(accounts.colleagues)
    assert account.subject is None


def test_an_account_that_is_locked_while_somebody_signs_in_there(
    world: World, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = company_sign_in.account_for

    def meanwhile(db: Connection, *given: Any) -> Account | None:
        account = found(db, *given)
        assert account is not None
        accounts.set_disabled(db, account.id, world.clock())
        return account

    monkeypatch.setattr(company_sign_in, "account_for", meanwhile)
    company.signs_in(RUI)
    visitor = AgentBrowser(world)
    answer = sign_in(visitor)
    assert answer.status_code == 403
    assert says(answer, "en", "company_unknown")
    assert COOKIE not in visitor.client.cookies


def test_a_new_key_of_the_provider_is_looked_up(
    world: World, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    company.signs_in(RUI)
    assert sign_in(AgentBrowser(world)).status_code == 303
    monkeypatch.setattr(oidc, "KEYS_AGAIN", 0.0)
    company.signs_in(RUI, "new_key")
    assert sign_in(AgentBrowser(world)).status_code == 303


@pytest.mark.parametrize("fault", ["silent_discovery", "other_issuer"])
def test_a_provider_that_is_silent_or_another_one_is_waited_for_no_longer(
    world: World, company: Company, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(limits, "OIDC_ANSWER", 0.3)
    company.signs_in(RUI, fault)
    answer = AgentBrowser(world).client.get("/desk/sign-in/company")
    assert answer.status_code == 503
    assert says(answer, "en", "company_unavailable")


def test_a_provider_that_failed_is_not_asked_again_at_once(
    world: World, company: Company, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "OIDC_AGAIN", 3600.0)
    company.signs_in(RUI, "other_issuer")
    assert AgentBrowser(world).client.get("/desk/sign-in/company").status_code == 503
    company.signs_in(RUI)
    assert AgentBrowser(world).client.get("/desk/sign-in/company").status_code == 503
    monkeypatch.setattr(limits, "OIDC_AGAIN", 0.0)
    assert sign_in(AgentBrowser(world)).status_code == 303


def test_a_silent_name_server_holds_up_nobody_else(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many want to sign in: its name is looked up once, and in a thread that nothing else waits for."""
    asked, begun, answer = [], threading.Event(), threading.Event()

    def silent(host: object, *_: object, **__: object) -> None:
        asked.append(host)
        begun.set()
        answer.wait(30)
        raise socket.gaierror

    async def many_sign_in() -> list[object]:
        asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(1))
        assert world.services.company_sign_in is not None
        visitors = [asyncio.create_task(world.services.company_sign_in.start()) for _ in range(14)]
        await FILES.run(30, begun.wait)
        try:
            assert await asyncio.wait_for(asyncio.to_thread(lambda: "free"), 20) == "free"
        finally:
            answer.set()
        return list(await asyncio.gather(*visitors, return_exceptions=True))

    monkeypatch.setattr(socket, "getaddrinfo", silent)
    monkeypatch.setattr(limits, "OIDC_ANSWER", 30.0)
    monkeypatch.setattr(limits, "OIDC_AGAIN", 3600.0)
    monkeypatch.setattr(limits, "OIDC_TOTAL", 60.0)
    outcomes = asyncio.run(many_sign_in())
    assert {getattr(outcome, "code", outcome) for outcome in outcomes} == {"unavailable"}
    assert len(asked) == 1


@pytest.mark.parametrize("fault", ["silent_token", "endless"])
def test_a_provider_that_fails_on_the_way_back(
    world: World, company: Company, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(limits, "OIDC_ANSWER", 1.0)
    company.signs_in(RUI, fault)
    answer = sign_in(AgentBrowser(world))
    assert answer.status_code == 503
    assert says(answer, "en", "company_unavailable")


def test_a_provider_that_is_down(tmp_path: Path, company: Company) -> None:
    settings = company.settings(OIDC_ISSUER="http://127.0.0.1:9")
    world = make_world(tmp_path, settings)
    assert AgentBrowser(world).client.get("/desk/sign-in/company").status_code == 503


def test_passwords_can_be_switched_off(tmp_path: Path, company: Company) -> None:
    world = make_world(tmp_path, company.settings(DESK_PASSWORDS="0"), datetime.now(UTC))
    ana, visitor = world.agent(), AgentBrowser(world)
    assert 'name="password"' not in visitor.get("/desk/sign-in")
    answer = visitor.sign_in(ana)
    assert answer.status_code == 403
    assert says(answer, "en", "password_off")
    company.signs_in(RUI)
    assert sign_in(visitor).status_code == 303
    assert 'name="old"' not in visitor.get("/desk/account")


def test_without_it_there_is_no_such_page(tmp_path: Path) -> None:
    world = make_world(tmp_path)
    visitor = AgentBrowser(world)
    assert "sign-in/company" not in visitor.get("/desk/sign-in")
    assert visitor.client.get("/desk/sign-in/company").status_code == 404


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"OIDC_ISSUER": "http://company.example"}, "OIDC_ISSUER: must be an address that starts with https://"),
        ({"OIDC_CLIENT_SECRET": ""}, "OIDC_CLIENT_SECRET: must be set with OIDC_ISSUER"),
        ({"OIDC_ACCOUNTS": "{"}, "OIDC_ACCOUNTS: is not valid JSON"),
        ({"OIDC_ACCOUNTS": "/nowhere"}, "OIDC_ACCOUNTS: is neither JSON nor a file that can be read"),
        ({"OIDC_ACCOUNTS": '{"claim": "groups"}'}, "OIDC_ACCOUNTS: must be an object with claim and accounts"),
        ({"OIDC_ACCOUNTS": '{"claim": "groups", "accounts": [{"value": "x", "role": "boss"}]}'}, "role agent or lead"),
        (
            {"OIDC_ACCOUNTS": '{"claim": "g", "accounts": [{"value": "x", "role": "lead", "companies": ["nobody"]}]}'},
            "accounts[0].companies must be some of",
        ),
        ({"OIDC_ISSUER": "", "DESK_PASSWORDS": "0"}, "DESK_PASSWORDS: 0 needs OIDC_ISSUER"),
    ],
)
def test_settings_that_would_let_nobody_or_anybody_in(company: Company, change: dict[str, str], said: str) -> None:
    with pytest.raises(BadSettings) as caught:
        config.read({**SECRETS, **company.settings(), **change})
    assert said in str(caught.value)

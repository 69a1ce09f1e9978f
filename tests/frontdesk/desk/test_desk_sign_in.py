"""Signing in at the desk: lock-out, sessions, CSRF, origins."""

import importlib.util

import pytest
from sqlalchemy import Connection, event

from frontdesk.cases.access import Agent
from frontdesk.db import DatabaseLate
from frontdesk.desk import accounts, passwords, sessions, trying
from frontdesk.desk.guard import COOKIE
from frontdesk.records import Account
from frontdesk.tables import metadata
from settings.allowances import FRAMES_OF_ADDRESS, HASHING_AT_ONCE, HASHING_QUEUE, SIGN_IN_HERE
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.desk.every_route import FIELDS, routes
from tests.frontdesk.world import PASSWORD, World
from tests.shipped import COMPANY

WITHOUT = {"/desk/sign-in", "/desk/sign-in/code", "/desk/sign-in/company", "/desk/sign-in/company/back"}
HERE = {"company": COMPANY, "team": "renewals", "id": "1", "number": "C-1", "conversation_id": "cv_1"}
PAGES = [path.format(**HERE) for method, path in routes() if method == "GET" and path not in WITHOUT]
STEPS = [path.format(**HERE) for method, path in routes() if method == "POST" and path not in WITHOUT]


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(world: World, ana: Agent) -> None:
    visitor = AgentBrowser(world)
    cookie = visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": PASSWORD}).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/desk" in cookie
    assert "Secure" not in cookie
    world.change_settings(public_url="https://desk.example")
    cookie = visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": PASSWORD}).headers["set-cookie"]
    assert "Secure" in cookie


def test_the_database_holds_neither_password_nor_session_token(world: World, desk: AgentBrowser) -> None:
    token, stored = desk.client.cookies[COOKIE].partition(".")[0], dump(world)
    assert token not in stored
    assert PASSWORD not in stored
    assert sessions.digest(token) in stored


@pytest.mark.parametrize("path", PAGES)
def test_without_signing_in_every_page_leads_to_the_sign_in(world: World, path: str) -> None:
    visitor = AgentBrowser(world)
    answer = visitor.client.get(path)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/desk/sign-in")
    assert visitor.client.get(path, headers={"accept": "application/json"}).status_code == 401


@pytest.mark.parametrize("path", STEPS)
def test_no_form_works_without_the_secret_or_from_elsewhere(world: World, desk: AgentBrowser, path: str) -> None:
    before = dump(world)
    for csrf, origin in (("", "http://testserver"), ("wrong", "http://testserver"), (desk.csrf, "https://evil.example"),
                         (desk.csrf, "null"), (desk.csrf, "")):  # fmt: skip
        answer = desk.client.post(path, data={**FIELDS, "csrf": csrf}, headers={"origin": origin})
        assert answer.status_code == 403, (csrf, origin)
    assert dump(world) == before


def test_signing_in_from_another_site_is_refused(world: World, ana: Agent) -> None:
    visitor = AgentBrowser(world)
    answer = visitor.client.post(
        "/desk/sign-in", data={"email": ana.email, "password": PASSWORD}, headers={"origin": "https://evil.example"}
    )
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_another_agents_secret_does_not_serve(world: World, desk: AgentBrowser) -> None:
    luc = AgentBrowser(world)
    luc.sign_in(world.agent("Luc Bernard"))
    assert desk.post("/desk/replies", csrf=luc.csrf, language="pt", title="x", text="x").status_code == 403


def fail(visitor: AgentBrowser, agent: Agent, times: int) -> list[int]:
    return [visitor.sign_in(agent, "wrong password").status_code for _ in range(times)]


def test_wrong_passwords_get_slower_and_slower(world: World, ana: Agent) -> None:
    visitor = AgentBrowser(world)
    assert fail(visitor, ana, 8) == [403] * 5 + [429] * 3
    answer = visitor.sign_in(ana)  # the right one, too
    assert answer.status_code == 429
    assert answer.headers["retry-after"] == "60"
    world.clock.forward(seconds=60)
    assert fail(visitor, ana, 3) == [403, 429, 429]
    world.clock.forward(seconds=60)
    assert visitor.sign_in(ana).status_code == 429
    world.clock.forward(seconds=60)
    assert visitor.sign_in(ana).status_code == 303
    assert fail(AgentBrowser(world), ana, 5) == [403] * 5  # forgotten with the right password


def test_nobody_is_locked_out_by_somebody_elses_tries(world: World, ana: Agent) -> None:
    """Neither on a device that signed in before, nor from another address."""
    known = AgentBrowser(world)
    assert known.sign_in(ana).status_code == 303
    known.client.cookies.delete(COOKIE)
    stranger = AgentBrowser(world)
    for _ in range(60):
        fail(stranger, ana, 2)
        world.clock.forward(seconds=61)
    assert stranger.sign_in(ana).status_code == 429
    assert known.sign_in(ana).status_code == 303
    elsewhere = AgentBrowser(world, address="203.0.113.9")
    assert elsewhere.sign_in(ana).status_code == 303


def test_a_known_device_is_known_for_its_account_alone(world: World, ana: Agent) -> None:
    known = AgentBrowser(world)
    known.sign_in(ana)
    luc = world.agent("Luc Bernard")
    assert 429 in fail(known, luc, 8)
    forged = AgentBrowser(world)
    (name,) = [each for each in known.client.cookies if each.startswith(trying.COOKIE)]
    forged.client.cookies.set(name, known.client.cookies[name][:-1] + "x", path="/desk/sign-in")
    assert 429 in fail(forged, ana, 8)


def test_one_address_cannot_try_many_accounts(world: World, ana: Agent) -> None:
    visitor = AgentBrowser(world)
    codes = []
    for number in range(40):
        answer = visitor.client.post(
            "/desk/sign-in", data={"email": f"{number}@team.example", "password": "wrong password"}
        )
        codes.append(answer.status_code)
    assert codes[:20] == [403] * 20
    assert codes[21:] == [429] * 19


def test_a_flood_of_sign_ins_is_refused_early_and_known_devices_go_on(
    world: World, ana: Agent, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many wait for a hash already: nobody is let in to wait for minutes."""
    known = AgentBrowser(world)
    known.sign_in(ana)
    monkeypatch.setattr(world.services.hashing._lanes[False], "_under_way", HASHING_AT_ONCE + HASHING_QUEUE)
    answer = AgentBrowser(world).sign_in(ana)
    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
    assert known.sign_in(ana).status_code == 303


def test_unknown_and_wrong_accounts_look_the_same(world: World, ana: Agent, monkeypatch: pytest.MonkeyPatch) -> None:
    hashings = []
    verify = passwords.matches

    def counted(*values: str) -> bool:
        hashings.append(1)
        return verify(*values)

    monkeypatch.setattr(passwords, "matches", counted)
    answers_to: dict[str, list[tuple[int, str]]] = {}
    for email in (ana.email, "nobody@team.example"):
        visitor = AgentBrowser(world, address=f"203.0.113.{len(answers_to)}")
        answers = [
            visitor.client.post("/desk/sign-in", data={"email": email, "password": "wrong password"}) for _ in range(7)
        ]
        answers_to[email] = [(answer.status_code, answer.text) for answer in answers]
    assert answers_to[ana.email] == answers_to["nobody@team.example"]
    assert len(hashings) == 10


def test_verifying_against_nobody_really_hashes() -> None:
    assert passwords.matches(None, "anything at all") is False
    assert passwords.matches("no hash", "anything at all") is False
    assert passwords.matches(passwords.hashed("anything at all"), "anything at all")


def test_a_session_ends_by_time_sign_out_and_with_the_account(world: World, ana: Agent) -> None:
    visitor = AgentBrowser(world)
    visitor.sign_in(ana)
    world.clock.at += sessions.SESSION
    assert visitor.client.get("/desk").status_code == 303

    visitor.sign_in(ana)
    kept = visitor.client.cookies[COOKIE]
    assert visitor.post("/desk/sign-out").status_code == 303
    visitor.client.cookies.set(COOKIE, kept, path="/desk")
    assert visitor.client.get("/desk").status_code == 303

    visitor.client.cookies.clear()
    visitor.sign_in(ana)
    world.db.write_now(accounts.set_disabled, ana.id, world.clock())
    assert visitor.client.get("/desk").status_code == 303
    assert visitor.sign_in(ana).status_code == 403
    world.db.write_now(accounts.set_disabled, ana.id, None)
    assert visitor.sign_in(ana).status_code == 303


def test_a_new_password_ends_old_sessions(world: World, desk: AgentBrowser, ana: Agent) -> None:
    world.db.write_now(accounts.set_password, ana.id, passwords.hashed("another long one"))
    assert desk.client.get("/desk").status_code == 303
    assert desk.sign_in(ana, "another long one").status_code == 303


@pytest.mark.parametrize(
    ("onward", "leads_to"),
    [
        ("/desk/cases/C-4827", "/desk/cases/C-4827"),
        ("https://evil.example", "/desk"),
        ("//evil.example", "/desk"),
        ("/desk/../demo", "/desk"),
        ("/desk\r\nset-cookie: x=1", "/desk"),
        ("/desk/sign-in", "/desk"),
        ("", "/desk"),
    ],
)
def test_after_signing_in_one_stays_on_the_desk(world: World, ana: Agent, onward: str, leads_to: str) -> None:
    assert AgentBrowser(world).sign_in(ana, onward=onward).headers["location"] == leads_to


def test_strict_headers_on_every_answer(world: World, desk: AgentBrowser) -> None:
    for path in ("/desk", "/desk/sign-in", "/desk/cases/C-0", "/desk/static/desk.css", "/desk/static/none.js"):
        headers = desk.client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
    assert desk.client.get("/desk").headers["cache-control"] == "no-store"


def dump(world: World) -> str:
    """All that is stored."""

    def read(db: Connection) -> str:
        return str([db.execute(table.select()).all() for table in metadata.sorted_tables])

    return str(world.db.read_now(read))


def test_passwords_cost_an_attacker_what_the_library_recommends() -> None:
    """Looked at in a module of its own: the other tests hash with less effort."""
    spec = importlib.util.find_spec(passwords.__name__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.hashed("anything at all").startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_made_up_cookies_ask_nothing_of_the_database_and_keep_no_agent_out(world: World) -> None:
    agent, stranger = AgentBrowser(world), AgentBrowser(world)
    agent.sign_in(world.agent())
    asked: list[str] = []
    event.listen(world.db.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    given, _, proof = agent.client.cookies["desk_session"].partition(".")
    for made_up in ("made-up", f"made-up.{proof}", given, f"{given}.", f"{given}.{proof[:-1]}", f".{proof}", "."):
        stranger.client.cookies.set("desk_session", made_up, path="/desk")
        assert [stranger.client.get("/desk").status_code for _ in range(20)] == [303] * 20
    assert asked == []
    assert agent.client.get("/desk").status_code == 200  # from the same address


def test_one_session_asks_so_often_and_no_more(world: World) -> None:
    agent, colleague = AgentBrowser(world), AgentBrowser(world)
    agent.sign_in(world.agent())
    colleague.sign_in(world.agent("Luc Morel"))
    token = agent.client.cookies["desk_session"].partition(".")[0]
    assert world.services.may.take((FRAMES_OF_ADDRESS, sessions.digest(token)), cost=FRAMES_OF_ADDRESS.count - 3) == 0
    answers = [agent.client.get("/desk") for _ in range(4)]
    assert 429 in [answer.status_code for answer in answers]
    assert answers[-1].headers["retry-after"] == "1"
    assert "seconds" in answers[-1].text
    assert colleague.client.get("/desk").status_code == 200


def test_a_database_that_is_away_makes_no_wrong_password(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    visitor, agent, away = AgentBrowser(world), world.agent(), True

    def enabled(db: Connection, email: str) -> Account | None:
        if away:
            raise DatabaseLate
        return found(db, email)

    found = accounts.enabled
    monkeypatch.setattr(accounts, "enabled", enabled)
    for _ in range(SIGN_IN_HERE.free + 2):
        with pytest.raises(DatabaseLate):
            visitor.sign_in(agent)
    away = False
    assert visitor.sign_in(agent).status_code == 303


def test_too_many_sign_ins_ask_nothing_of_the_database(world: World) -> None:
    visitor, agent = AgentBrowser(world), world.agent()
    for _ in range(6):
        visitor.sign_in(agent, "wrong")
    asked: list[str] = []
    event.listen(world.db.engine, "before_cursor_execute", lambda *given: asked.append(given[2]))
    assert visitor.sign_in(agent, "wrong").status_code == 429
    assert asked == []

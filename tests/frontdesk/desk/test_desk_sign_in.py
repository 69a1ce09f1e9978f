"""The desk's door: sign-in, lock-out, sessions, CSRF, origins, roles, demo accounts, the command line."""

import pytest

from frontdesk.cases import work
from frontdesk.desk import accounts, demo, passwords, user
from frontdesk.desk.guard import COOKIE
from frontdesk.tables import metadata
from retention.provider import providers
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import PASSWORD

TEAMS = f"/desk/teams/{next(iter(providers()))}"
PAGES = ["/desk", "/desk/inbox", "/desk/events", "/desk/conversations", "/desk/conversations/cv_1", "/desk/cases/C-1",
         "/desk/cases/C-1/live", "/desk/cases/C-1/events", "/desk/replies", "/desk/deliveries",
         "/desk/accounts", "/desk/teams", TEAMS]  # fmt: skip
STEPS = ["/desk/sign-out", "/desk/language", "/desk/conversations/cv_1/take-over", "/desk/cases/C-1/claim",
         "/desk/cases/C-1/reply", "/desk/cases/C-1/note", "/desk/cases/C-1/wait", "/desk/cases/C-1/priority",
         "/desk/cases/C-1/hand-over", "/desk/cases/C-1/close", "/desk/cases/C-1/typing", "/desk/cases/C-1/seen",
         "/desk/replies", "/desk/replies/remove", "/desk/replies/change", "/desk/replies/hide",
         "/desk/deliveries/retry",
         TEAMS, f"{TEAMS}/renewals", f"{TEAMS}/renewals/switch"]  # fmt: skip


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(world, ana):
    visitor = AgentBrowser(world)
    cookie = visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": PASSWORD}).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/desk" in cookie
    assert "Secure" not in cookie
    world.change_settings(public_url="https://desk.example")
    cookie = visitor.client.post("/desk/sign-in", data={"email": ana.email, "password": PASSWORD}).headers["set-cookie"]
    assert "Secure" in cookie


def test_the_database_holds_neither_password_nor_session_token(world, desk):
    token, stored = desk.client.cookies[COOKIE], dump(world)
    assert token not in stored
    assert PASSWORD not in stored
    assert accounts.digest(token) in stored


@pytest.mark.parametrize("path", PAGES)
def test_without_signing_in_every_page_leads_to_the_door(world, path):
    visitor = AgentBrowser(world)
    answer = visitor.client.get(path)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/desk/sign-in")
    assert visitor.client.get(path, headers={"accept": "application/json"}).status_code == 401


@pytest.mark.parametrize("path", STEPS)
def test_no_form_works_without_the_pages_secret_or_from_another_site(world, desk, path):
    before = dump(world)
    fields = {"text": "x", "outcome": "kept", "read_up_to": 9, "to": "team:finance", "priority": "high", "on": "true",
              "seq": 1, "id": 1, "language": "fr", "title": "x", "client_id": "12345678"}  # fmt: skip
    for csrf, origin in (("", "http://testserver"), ("wrong", "http://testserver"), (desk.csrf, "https://evil.example"),
                         (desk.csrf, "null"), (desk.csrf, "")):  # fmt: skip
        answer = desk.client.post(path, data={**fields, "csrf": csrf}, headers={"origin": origin})
        assert answer.status_code == 403, (csrf, origin)
    assert dump(world) == before


def test_signing_in_from_another_site_is_refused(world, ana):
    visitor = AgentBrowser(world)
    answer = visitor.client.post(
        "/desk/sign-in", data={"email": ana.email, "password": PASSWORD}, headers={"origin": "https://evil.example"}
    )
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


def test_another_agents_secret_does_not_serve(world, desk):
    luc = AgentBrowser(world)
    luc.sign_in(world.agent("Luc Bernard"))
    assert desk.post("/desk/replies", csrf=luc.csrf, language="pt", title="x", text="x").status_code == 403


def test_five_failures_pause_the_account_for_a_quarter_of_an_hour(world, ana):
    visitor = AgentBrowser(world)
    for _ in range(accounts.FAILURES):
        assert visitor.sign_in(ana, "wrong password").status_code == 403
    assert visitor.sign_in(ana).status_code == 403  # the right one, too
    world.clock.forward(minutes=14, seconds=59)
    assert visitor.sign_in(ana).status_code == 403
    world.clock.forward(seconds=2)
    assert visitor.sign_in(ana, "wrong password").status_code == 403  # and the count began anew
    assert visitor.sign_in(ana).status_code == 303


def test_a_right_password_forgets_the_failures(world, ana):
    visitor = AgentBrowser(world)
    for _ in range(3):
        for _ in range(accounts.FAILURES - 1):
            visitor.sign_in(ana, "wrong password")
        assert visitor.sign_in(ana).status_code == 303


def test_unknown_wrong_and_paused_accounts_look_the_same_and_take_the_same_work(world, ana, monkeypatch):
    hashings = []
    verify = passwords.matches
    monkeypatch.setattr(passwords, "matches", lambda *values: hashings.append(1) or verify(*values))
    visitor = AgentBrowser(world)
    pages = [visitor.sign_in(ana, "wrong password").text for _ in range(accounts.FAILURES + 1)]
    answer = visitor.client.post("/desk/sign-in", data={"email": "nobody@team.example", "password": "wrong password"})
    pages.append(answer.text)
    assert len(set(pages)) == 1
    assert len(hashings) == accounts.FAILURES + 2


def test_verifying_against_nobody_really_hashes():
    assert passwords.matches(None, "anything at all") is False
    assert passwords.matches("no hash", "anything at all") is False
    assert passwords.matches(passwords.hashed("anything at all"), "anything at all")


def test_a_session_ends_by_time_by_signing_out_and_with_the_account(world, ana):
    visitor = AgentBrowser(world)
    visitor.sign_in(ana)
    world.clock.at += accounts.SESSION
    assert visitor.client.get("/desk").status_code == 303

    visitor.sign_in(ana)
    kept = visitor.client.cookies[COOKIE]
    assert visitor.post("/desk/sign-out").status_code == 303
    visitor.client.cookies.set(COOKIE, kept, path="/desk")
    assert visitor.client.get("/desk").status_code == 303

    visitor.client.cookies.clear()
    visitor.sign_in(ana)
    world.db.write_now(accounts.set_disabled, ana.email, world.clock())
    assert visitor.client.get("/desk").status_code == 303
    assert visitor.sign_in(ana).status_code == 403
    world.db.write_now(accounts.set_disabled, ana.email, None)
    assert visitor.sign_in(ana).status_code == 303


def test_a_new_password_ends_old_sessions(world, desk, ana):
    world.db.write_now(accounts.set_password, ana.email, "another long one")
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
def test_after_signing_in_one_stays_on_the_desk(world, ana, onward, leads_to):
    assert AgentBrowser(world).sign_in(ana, onward=onward).headers["location"] == leads_to


def test_what_only_leads_may_see_and_do(world, desk):
    for path in ("/desk/deliveries", "/desk/accounts"):
        assert desk.client.get(path).status_code == 403
    assert desk.post("/desk/deliveries/retry", id=1).status_code == 403
    assert "/desk/accounts" not in desk.get("/desk")
    lead = AgentBrowser(world)
    lead.sign_in(world.agent("Rita Lopes", role="lead"))
    assert "ana@team.example" in lead.get("/desk/accounts")


def test_demo_accounts_work_in_the_demo_and_nowhere_else(world):
    world.db.write_now(demo.ensure, world.clock())
    world.db.write_now(demo.ensure, world.clock())  # a second start makes no second account
    visitor = AgentBrowser(world)
    person = {"email": demo.PEOPLE[0][0], "password": demo.PASSWORD}
    assert demo.PASSWORD not in visitor.get("/desk/sign-in")
    assert visitor.client.post("/desk/sign-in", data=person).status_code == 403
    world.change_settings(demo=True)
    page = visitor.get("/desk/sign-in")
    assert demo.PASSWORD in page
    assert person["email"] in page
    assert visitor.client.post("/desk/sign-in", data=person).status_code == 303
    assert visitor.client.get("/desk").status_code == 200
    world.change_settings(demo=False)
    assert visitor.client.get("/desk").status_code == 303  # a session from then ends with the demo


def test_strict_headers_on_every_answer(world, desk):
    for path in ("/desk", "/desk/sign-in", "/desk/cases/C-0", "/desk/static/desk.css", "/desk/static/none.js"):
        headers = desk.client.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert headers["x-content-type-options"] == "nosniff"
    assert desk.client.get("/desk").headers["cache-control"] == "no-store"


def run(world, capsys, monkeypatch, *arguments: str) -> tuple[int, str]:
    monkeypatch.setenv("DATABASE_URL", str(world.db.engine.url))
    status = user.main(list(arguments))
    said = capsys.readouterr()
    return status, said.out + said.err


def test_accounts_by_command_line(world, capsys, monkeypatch):
    status, said = run(world, capsys, monkeypatch, "add", "Rita@Team.example", "Rita Lopes", "--teams=renewals,finance",
                       "--role=lead")  # fmt: skip
    assert status == 0
    password = said.strip().rpartition(" ")[2]
    rita = work.Agent(1, "rita@team.example", "Rita Lopes", "lead", ("renewals",), "pt")
    visitor = AgentBrowser(world)
    assert visitor.sign_in(rita, password).status_code == 303

    status, said = run(world, capsys, monkeypatch, "password", "rita@team.example", "--password=a calm evening")
    assert (status, "a calm evening" in said) == (0, False)
    assert visitor.sign_in(rita, "a calm evening").status_code == 303
    assert run(world, capsys, monkeypatch, "disable", "rita@team.example")[0] == 0
    assert visitor.sign_in(rita, "a calm evening").status_code == 403
    assert "Rita Lopes\tlead\trenewals,finance  (disabled)" in run(world, capsys, monkeypatch, "list")[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["add", "nonsense", "Rita"], "email is not"),
        (["add", "rita@team.example", " "], "name must"),
        (["add", "rita@team.example", "Rita", "--teams=sales"], "teams must be"),
        (["add", "rita@team.example", "Rita", "--password=short"], "password must"),
        (["password", "nobody@team.example"], "no account nobody@team.example"),
        (["disable", "nobody@team.example"], "no account nobody@team.example"),
    ],
)
def test_the_command_line_tells_what_is_wrong(world, capsys, monkeypatch, arguments, said):
    status, line = run(world, capsys, monkeypatch, *arguments)
    assert status == 1
    assert line.startswith("error: ")
    assert said in line


def dump(world) -> str:
    """All that is stored."""

    def read(db) -> str:
        return str([db.execute(table.select()).all() for table in metadata.sorted_tables])

    return world.db.read_now(read)

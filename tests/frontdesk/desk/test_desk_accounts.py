"""Accounts of the desk: roles, the demo's own, and the command line."""

import io

import pytest

from frontdesk.cases.access import Agent
from frontdesk.desk import accounts, demo, user
from retention.provider import providers
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import World
from tests.shipped import COMPANY


def test_what_only_leads_may_see_and_do(world: World, desk: AgentBrowser) -> None:
    for path in ("/desk/deliveries", "/desk/accounts"):
        assert desk.client.get(path).status_code == 403
    assert desk.post("/desk/deliveries/retry", id=1).status_code == 403
    assert "/desk/accounts" not in desk.get("/desk")
    lead = AgentBrowser(world)
    lead.sign_in(world.agent("Rita Lopes", role="lead"))
    assert "ana@team.example" in lead.get("/desk/accounts")


def test_demo_accounts_work_in_the_demo_and_nowhere_else(world: World) -> None:
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


def run(
    world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *arguments: str
) -> tuple[int, str]:
    monkeypatch.setenv("DATABASE_URL", str(world.db.engine.url))
    status = user.main(list(arguments))
    said = capsys.readouterr()
    return status, said.out + said.err


def test_accounts_by_command_line(
    world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    status, said = run(world, capsys, monkeypatch, "add", "Rita@Team.example", "Rita Lopes", "--teams=renewals,finance",
                       "--role=lead")  # fmt: skip
    assert status == 0
    password = said.strip().rpartition(" ")[2]
    rita = Agent(1, "rita@team.example", "Rita Lopes", "lead", ("renewals",), "pt")
    visitor = AgentBrowser(world)
    assert visitor.sign_in(rita, password).status_code == 303

    monkeypatch.setattr("sys.stdin", io.StringIO("a calm evening\n"))
    status, said = run(world, capsys, monkeypatch, "password", "rita@team.example", "--password-stdin")
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
        (["add", "rita@team.example", "Rita", "--password-stdin"], "password must"),
        (["password", "nobody@team.example"], "no account nobody@team.example"),
        (["disable", "nobody@team.example"], "no account nobody@team.example"),
    ],
)
def test_the_command_line_says_what_is_wrong(
    world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: list[str], said: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("short\n"))
    status, line = run(world, capsys, monkeypatch, *arguments)
    assert status == 1
    assert line.startswith("error: ")
    assert said in line


def test_without_teams_an_account_gets_each_companys_first(
    world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(world, capsys, monkeypatch, "add", "rita@team.example", "Rita Lopes")[0] == 0
    (rita,) = world.db.read_now(accounts.colleagues)
    assert set(rita.teams) == {next(iter(company.teams)) for company in providers().values()}


def test_an_account_for_some_companies_and_a_second_factor_that_was_lost(
    world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    company = COMPANY
    assert run(world, capsys, monkeypatch, "add", "rita@team.example", "Rita Lopes", f"--companies={company}")[0] == 0
    rita = world.db.read_now(accounts.by_email, "rita@team.example")
    assert rita.companies == [company]
    assert run(world, capsys, monkeypatch, "add", "x@team.example", "X", "--companies=nobody")[0] == 1
    world.db.write_now(accounts.set_second_factor, rita.id, "sealed", 1)
    assert run(world, capsys, monkeypatch, "no-second-factor", "rita@team.example")[0] == 0
    assert world.db.read_now(accounts.by_email, "rita@team.example").totp_secret is None

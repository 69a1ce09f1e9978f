"""What leads do with accounts on desk pages, and what nobody may do."""

import html
import re
from typing import Any

import pytest

import languages
import texts
from frontdesk.cases.access import Agent
from frontdesk.desk import accounts
from frontdesk.records import Account
from protocol.handover import Handover
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import PASSWORD, World
from tests.shipped import COMPANY, OTHER

FIRST, SECOND = COMPANY, OTHER
NEW: dict[str, Any] = {
    "email": "rui@team.example",
    "name": "Rui Alves",
    "role": "agent",
    "companies": [FIRST],
    "teams": ["renewals"],
}


@pytest.fixture
def rita(world: World) -> Agent:
    return world.agent("Rita Lopes", role="lead")


@pytest.fixture
def lead(world: World, rita: Agent) -> AgentBrowser:
    visitor = AgentBrowser(world)
    visitor.sign_in(rita)
    return visitor


def shown_password(page: str) -> str:
    return html.unescape(re.findall(r'class="secret"><code>([^<]+)</code>', page)[0])


def account(world: World, email: str) -> Account:
    found = world.db.read_now(accounts.by_email, email)
    assert found is not None
    return found


def says(page: str, language: str, key: str) -> bool:
    return texts.say(language, f"desk-{key}") in html.unescape(page)


@pytest.mark.parametrize("language", languages.for_desk())
def test_an_account_is_made_with_a_password_that_is_shown_once(world: World, language: str) -> None:
    lead = AgentBrowser(world)
    lead.sign_in(world.agent("Rita Lopes", role="lead", language=language))
    answer = lead.post("/desk/accounts", **NEW, language="pt")
    assert answer.status_code == 200
    password = shown_password(answer.text)
    rui = account(world, "rui@team.example")
    assert (rui.name, rui.role, rui.companies, rui.teams, rui.language) == (
        "Rui Alves", "agent", [FIRST], ["renewals"], "pt",
    )  # fmt: skip
    assert password not in lead.get(f"/desk/accounts/{rui.id}")
    visitor = AgentBrowser(world)
    answer = visitor.client.post("/desk/sign-in", data={"email": rui.email, "password": password})
    assert answer.status_code == 303
    assert visitor.client.get("/desk").headers["location"] == "/desk/account?notice=password_first"


@pytest.mark.parametrize(
    ("values", "slip"),
    [
        ({"email": "nobody"}, "email"),
        ({"email": "rita@team.example"}, "there"),
        ({"name": " "}, "name"),
        ({"teams": []}, "teams"),
        ({"teams": ["sales"]}, "teams"),
        ({"companies": []}, "companies"),
        ({"companies": ["nobody"]}, "companies"),
        ({"role": "owner"}, "role"),
    ],
)
def test_an_incomplete_account_is_refused_and_says_why(
    world: World, lead: AgentBrowser, values: dict[str, Any], slip: str
) -> None:
    answer = lead.post("/desk/accounts", **NEW | values)
    assert answer.status_code == 422
    assert says(answer.text, "en", f"account-slip.{slip}")
    assert len(world.db.read_now(accounts.colleagues)) == 1


def test_a_lead_gives_an_agent_other_teams_companies_and_a_role(world: World, lead: AgentBrowser, ana: Agent) -> None:
    support = world.case(request=Handover("support", "not_covered"))
    agent = AgentBrowser(world)
    agent.sign_in(ana)
    assert support not in agent.get("/desk")
    path = f"/desk/accounts/{ana.id}"
    assert lead.post(path, role="agent", everywhere="true", teams=["support"]).headers["location"].endswith("saved")
    assert support in agent.get("/desk")
    lead.post(path, role="agent", companies=[SECOND], teams=["support"])
    assert support not in agent.get("/desk")
    lead.post(path, role="lead", companies=[FIRST], teams=["support"])
    assert agent.client.get("/desk/deliveries").status_code == 200
    slips: tuple[dict[str, Any], ...] = ({"teams": []}, {"teams": ["sales"]}, {"companies": []}, {"role": "owner"})
    for values in slips:
        given = {"role": "agent", "companies": [FIRST], "teams": ["support"]} | values
        assert lead.post(path, **given).headers["location"].endswith("access_missing"), values
    assert account(world, ana.email).role == "lead"


def test_a_locked_account_is_out_at_once_and_may_be_let_in_again(world: World, lead: AgentBrowser, ana: Agent) -> None:
    agent = AgentBrowser(world)
    agent.sign_in(ana)
    path = f"/desk/accounts/{ana.id}"
    assert lead.post(f"{path}/lock", on="true").headers["location"].endswith("locked")
    assert agent.client.get("/desk").status_code == 303
    assert agent.sign_in(ana).status_code == 403
    assert says(lead.get(path), "en", "disabled")
    lead.post(f"{path}/lock", on="false")
    assert agent.sign_in(ana).status_code == 303
    lead.post(f"{path}/sign-out")
    assert agent.client.get("/desk").status_code == 303


def test_a_forgotten_password_is_made_anew(world: World, lead: AgentBrowser, ana: Agent) -> None:
    agent = AgentBrowser(world)
    agent.sign_in(ana)
    password = shown_password(lead.post(f"/desk/accounts/{ana.id}/password").text)
    assert agent.client.get("/desk").status_code == 303
    assert AgentBrowser(world, address="203.0.113.4").sign_in(ana, PASSWORD).status_code == 403
    answer = agent.client.post("/desk/sign-in", data={"email": ana.email, "password": password})
    assert answer.status_code == 303


@pytest.mark.parametrize("step", ["", "/lock", "/sign-out", "/second-factor", "/password"])
def test_nobody_changes_their_own_account_there(world: World, lead: AgentBrowser, rita: Agent, step: str) -> None:
    """So nobody locks themselves out, and one lead is always left."""
    answer = lead.post(
        f"/desk/accounts/{rita.id}{step}", role="agent", everywhere="true", teams=["renewals"], on="true"
    )
    assert answer.status_code == 403
    assert says(answer.text, "en", "notice.own_account")
    assert account(world, rita.email).role == "lead"
    assert f'action="/desk/accounts/{rita.id}' not in lead.get(f"/desk/accounts/{rita.id}")


def test_a_lead_of_one_company_looks_after_its_accounts_alone(world: World) -> None:
    lead = AgentBrowser(world)
    lead.sign_in(world.agent("Rita Lopes", role="lead", companies=[FIRST]))
    own = world.agent("Ana Martins", companies=[FIRST])
    wide = world.agent("Luc Bernard")
    both = world.agent("Eva Costa", companies=[FIRST, SECOND])
    foreign = world.agent("Rui Alves", companies=[SECOND])
    page = lead.get("/desk/accounts")
    assert "Rui Alves" not in page
    assert {each.name for each in (own, wide, both) if f"/desk/accounts/{each.id}" in page} == {"Ana Martins"}
    for other in (wide, both, foreign):
        assert lead.client.get(f"/desk/accounts/{other.id}").status_code == 404
        assert lead.post(f"/desk/accounts/{other.id}/lock", on="true").status_code == 404
    for values in ({"everywhere": "true"}, {"companies": [SECOND]}, {"companies": [FIRST, SECOND]}):
        assert lead.post(f"/desk/accounts/{own.id}", role="agent", teams=["renewals"], **values).status_code == 403
        made: dict[str, Any] = {"email": "x@team.example", "name": "X", "role": "lead", "teams": ["renewals"]}
        assert lead.post("/desk/accounts", **made, **values).status_code == 403
    assert account(world, own.email).companies == [FIRST]


def test_what_was_done_is_in_the_log_without_names(
    world: World, lead: AgentBrowser, ana: Agent, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("INFO"):
        lead.post(f"/desk/accounts/{ana.id}/lock", on="true")
    assert f"account.changed account={ana.id} by=" in caplog.text
    assert ana.email not in caplog.text

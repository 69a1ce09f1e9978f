"""Who may see and do what: every route of the desk, tried by a stranger and by every role, under every rule."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

import languages
import texts
from frontdesk.cases import access, work
from frontdesk.desk import live
from protocol.handover import Handover
from retention.provider import SEES, providers
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.desk.every_route import FIELDS, routes
from tests.frontdesk.world import World
from tests.shipped import COMPANY, OTHER

FIRST, SECOND = COMPANY, OTHER
OPEN = {"/desk/sign-in", "/desk/sign-in/code", "/desk/sign-in/company", "/desk/sign-in/company/back"}
# what everybody who is signed in may open: it shows what is theirs
EVERYBODY = {
    "/desk", "/desk/inbox", "/desk/events", "/desk/conversations", "/desk/replies", "/desk/replies/remove",
    "/desk/sign-out", "/desk/language", "/desk/account", "/desk/account/password", "/desk/account/sessions/end",
    "/desk/account/sessions/end-others", "/desk/account/second-factor", "/desk/account/second-factor/codes",
    "/desk/account/second-factor/remove",
}  # fmt: skip
LEADS = {"/desk/replies/change", "/desk/replies/hide", "/desk/deliveries", "/desk/deliveries/retry",
         "/desk/deliveries/give-up", "/desk/accounts", "/desk/accounts/{id}", "/desk/accounts/{id}/lock",
         "/desk/accounts/{id}/sign-out", "/desk/accounts/{id}/second-factor", "/desk/accounts/{id}/password",
         "/desk/teams", "/desk/teams/{company}", "/desk/teams/{company}/{team}",
         "/desk/teams/{company}/{team}/switch", "/desk/numbers", "/desk/numbers/table"}  # fmt: skip
WORKED = (200, 303, 409)  # 409: not in the state the case is in
Rule = Callable[[str], None]
CASE_ROUTES = list(routes("{number}"))
CONVERSATION_ROUTES = list(routes("{conversation_id}"))


def ask(visitor: AgentBrowser, method: str, path: str, **values: object) -> int:
    address = path.format(**{"company": FIRST, "team": "renewals", "id": 1, "number": "C-0", **values})
    if method == "GET":
        return int(visitor.client.get(address).status_code)
    return int(visitor.post(address, **FIELDS).status_code)


@pytest.fixture(autouse=True)
def _short_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live.hints, "__kwdefaults__", {**(live.hints.__kwdefaults__ or {}), "longest": 0.0})


@pytest.fixture
def rule(monkeypatch: pytest.MonkeyPatch) -> Rule:
    """The first company's `desk: {sees: ...}`."""

    def chosen(sees: str) -> None:
        own = {id_: replace(company, sees=sees if id_ == FIRST else SEES[0]) for id_, company in providers().items()}
        monkeypatch.setattr(access, "providers", lambda: own)

    return chosen


def signed_in(world: World, *names: str, **values: Any) -> AgentBrowser:
    visitor = AgentBrowser(world)
    visitor.sign_in(world.agent(*names, **values))
    return visitor


def of_team(world: World, team: str, company: str = FIRST) -> str:
    conversation = world.conversation(providers()[company].languages[0], company)
    world.says(conversation, "bom dia")
    return str(world.case(conversation, Handover(team, "requested")))


def test_every_route_is_of_a_known_kind() -> None:
    of_a_case = {path for _, path in [*CASE_ROUTES, *CONVERSATION_ROUTES]}
    found = {path for _, path in routes()}
    assert found == OPEN | EVERYBODY | LEADS | of_a_case


@pytest.mark.parametrize(("method", "path"), [each for each in routes() if each[1] not in OPEN])
def test_a_stranger_sees_and_does_nothing(world: World, method: str, path: str) -> None:
    stranger = AgentBrowser(world)
    number = of_team(world, "renewals")
    values = {"number": number, "conversation_id": world.conversation_of(number)}
    assert ask(stranger, method, path, **values) in (303, 403)
    scripted = {"accept": "application/json"}
    address = path.format(company=FIRST, team="renewals", id=1, **values)
    answer = stranger.client.request(method, address, headers=scripted)
    assert answer.status_code in (401, 403, 422), answer.text
    assert number not in answer.text


@pytest.mark.parametrize(("method", "path"), [each for each in routes() if each[1] in LEADS])
def test_an_agent_does_nothing_that_is_for_leads(world: World, desk: AgentBrowser, method: str, path: str) -> None:
    assert ask(desk, method, path) == 403


@pytest.mark.parametrize(("sees", "expected"), [("all_teams", "work"), ("read_others", "read"), ("own_team", "none")])
@pytest.mark.parametrize(("method", "path"), CASE_ROUTES)
def test_a_case_of_another_team_by_the_companys_rule(
    world: World, rule: Rule, sees: str, expected: str, method: str, path: str
) -> None:
    rule(sees)
    agent = signed_in(world, teams=("renewals",))
    found = ask(agent, method, path, number=of_team(world, "support"))
    read = (200,) if method == "GET" else (403,)
    assert found in {"work": WORKED, "read": read, "none": (404,)}[expected]


@pytest.mark.parametrize(("method", "path"), CASE_ROUTES)
def test_a_case_of_ones_own_team_is_always_worked_on(world: World, rule: Rule, method: str, path: str) -> None:
    rule("own_team")
    agent = signed_in(world, teams=("renewals",))
    assert ask(agent, method, path, number=of_team(world, "renewals")) in WORKED


@pytest.mark.parametrize("role", ["agent", "lead"])
@pytest.mark.parametrize(("method", "path"), CASE_ROUTES)
def test_a_case_of_another_company_is_not_there(world: World, role: str, method: str, path: str) -> None:
    agent = signed_in(world, role=role, teams=("renewals",), companies=[FIRST])
    assert ask(agent, method, path, number=of_team(world, "renewals", SECOND)) == 404


@pytest.mark.parametrize(("method", "path"), CASE_ROUTES)
def test_a_lead_works_on_all_teams_of_their_companies(world: World, rule: Rule, method: str, path: str) -> None:
    rule("own_team")
    lead = signed_in(world, role="lead", teams=("renewals",), companies=[FIRST])
    assert ask(lead, method, path, number=of_team(world, "support")) in WORKED


@pytest.mark.parametrize("sees", SEES)
def test_lists_and_search_show_what_may_be_read(world: World, rule: Rule, sees: Any) -> None:
    rule(sees)
    agent = signed_in(world, teams=("renewals",), companies=[FIRST])
    own, other, foreign = of_team(world, "renewals"), of_team(world, "support"), of_team(world, "renewals", SECOND)
    numbers = {own} if sees == "own_team" else {own, other}
    pages = ["/desk?team=all", "/desk?team=all&state=open", f"/desk?team=all&provider={FIRST}", "/desk/conversations"]
    for path in pages:
        page = agent.get(path)
        assert {number for number in (own, other, foreign) if number in page} == numbers, path
    assert foreign not in agent.get(f"/desk?team=all&provider={SECOND}")
    assert {
        number for number in (own, other, foreign) if number in agent.json("/desk/inbox?team=all")["html"]
    } == numbers
    assert providers()[SECOND].name not in agent.get("/desk")  # nor is it offered as a filter


@pytest.mark.parametrize("sees", ["own_team", "read_others"])
def test_nothing_rings_or_counts_that_is_somebody_elses(world: World, rule: Rule, sees: str) -> None:
    rule(sees)
    agent = signed_in(world, teams=("renewals",), companies=[FIRST])
    of_team(world, "support")
    of_team(world, "renewals", SECOND)
    answer = agent.json("/desk/inbox")
    assert (answer["unread"], answer["newest"]) == (0, 0)
    of_team(world, "renewals")
    answer = agent.json("/desk/inbox")
    assert answer["unread"] == 1
    assert answer["newest"] > 0


@pytest.mark.parametrize(("method", "path"), CONVERSATION_ROUTES)
def test_conversations_without_a_case_are_of_the_company_those_with_one_of_its_team(
    world: World, rule: Rule, method: str, path: str
) -> None:
    rule("own_team")
    agent = signed_in(world, teams=("renewals",), companies=[FIRST])
    free, foreign = world.conversation(), world.conversation("fr", SECOND)
    for each in (free, foreign):
        world.says(each, "bom dia")
    others = world.conversation_of(of_team(world, "support"))
    assert ask(agent, method, path, conversation_id=foreign) == 404
    assert ask(agent, method, path, conversation_id=others) == 404
    assert ask(agent, method, path, conversation_id=free) in (200, 303)


@pytest.mark.parametrize("language", languages.for_desk())
def test_who_may_only_read_finds_no_form(world: World, rule: Rule, language: str) -> None:
    rule("read_others")
    agent = signed_in(world, teams=("renewals",), language=language)
    page = agent.get(f"/desk/cases/{of_team(world, 'support')}")
    assert texts.say(language, "desk-read-only") in page
    for step in ("claim", "priority", "note", "hand-over"):
        assert f"/{step}" not in page


def test_a_holder_keeps_a_case_and_one_that_is_handed_over_is_gone(world: World, rule: Rule) -> None:
    rule("own_team")
    ana = world.agent(teams=("renewals",))
    visitor = AgentBrowser(world)
    visitor.sign_in(ana)
    number = of_team(world, "renewals")
    visitor.post(f"/desk/cases/{number}/claim")
    answer = visitor.post(f"/desk/cases/{number}/hand-over", to="team:support")
    assert answer.headers["location"] == "/desk?notice=handed_over"
    assert visitor.client.get(f"/desk/cases/{number}").status_code == 404


def test_a_case_is_handed_to_nobody_who_may_not_work_on_it(world: World, rule: Rule) -> None:
    rule("own_team")
    number = of_team(world, "renewals")
    ana = world.agent(teams=("renewals",))
    luc = world.agent("Luc Bernard", teams=("support",))
    eva = world.agent("Eva Costa", teams=("renewals",), companies=[SECOND])
    rui = world.agent("Rui Alves", teams=("renewals",), companies=[FIRST])
    visitor = AgentBrowser(world)
    visitor.sign_in(ana)
    visitor.post(f"/desk/cases/{number}/claim")
    page = visitor.get(f"/desk/cases/{number}")
    assert {name for name in ("Luc Bernard", "Eva Costa", "Rui Alves") if name in page} == {"Rui Alves"}
    for colleague in (luc, eva):
        assert visitor.post(f"/desk/cases/{number}/hand-over", to=f"agent:{colleague.id}").status_code == 409
    assert visitor.post(f"/desk/cases/{number}/hand-over", to=f"agent:{rui.id}").status_code == 303
    assert world.row(number).agent_id == rui.id


def test_a_lead_of_one_company_changes_nothing_of_another_or_of_all(world: World) -> None:
    lead = signed_in(world, role="lead", companies=[FIRST])
    for company in (SECOND, ""):
        assert lead.post("/desk/replies", company=company, language="fr", title="x", text="x").status_code == 403
        answer = lead.post(
            "/desk/replies/change", company=company, language="fr", title="x", text="x", replaces="hello"
        )
        assert answer.status_code == 403
        assert lead.post("/desk/replies/hide", company=company, language="fr", replaces="hello").status_code == 403
    assert lead.post("/desk/replies", company=FIRST, language="fr", title="x", text="x").status_code == 303
    assert lead.client.get(f"/desk/teams/{SECOND}").status_code == 404
    assert lead.client.get("/desk/teams").headers["location"] == f"/desk/teams/{FIRST}"
    assert lead.post(f"/desk/teams/{SECOND}/renewals/switch", on="false").status_code == 404


def test_a_step_is_held_to_the_case_as_it_is_then(world: World, rule: Rule) -> None:
    """Not as it was when the page was opened: it may have been moved meanwhile."""
    rule("own_team")
    agent = world.agent(teams=("renewals",))
    lead = world.agent("Rita Lopes", role="lead")
    number = of_team(world, "renewals")
    world.db.write_now(work.move_to_team, number, lead, "support", world.clock())
    with pytest.raises(access.Refused, match="no_case"):
        world.db.write_now(work.claim, number, agent, world.clock())


def test_a_company_without_a_rule_lets_all_teams_work_on_all(world: World) -> None:
    """As before there were rules; the shipped companies have none."""
    assert {company.sees for company in providers().values()} == {SEES[0]}
    agent = signed_in(world, teams=("renewals",))
    assert agent.post(f"/desk/cases/{of_team(world, 'support')}/claim").status_code == 303

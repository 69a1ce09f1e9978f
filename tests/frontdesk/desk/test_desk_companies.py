"""The desk knows companies and teams only from their data: filters, names, currencies, languages."""

import re
from dataclasses import replace

import pytest
from sqlalchemy import Connection

import languages
import texts
from frontdesk import teams
from frontdesk.cases import brief
from frontdesk.desk import case_pages, words
from frontdesk.desk.words import Words
from protocol.handover import Handover, RulingObject
from protocol.wire import read
from retention.policy import policies
from retention.provider import Provider, provider_of, providers
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.records import RULING
from tests.frontdesk.world import World

COMPANIES = list(providers().values())
ids = [company.id for company in COMPANIES]


def listed(page: str) -> set[str]:
    return set(re.findall(r"C-\d{4,}", page))


@pytest.fixture
def by_company(world: World) -> dict[str, str]:
    """A case of each company, with its first team."""
    return {
        company.id: world.case(
            world.conversation(company.languages[0], company.id), Handover(next(iter(company.teams)), "requested")
        )
        for company in COMPANIES
    }


@pytest.mark.parametrize("company", COMPANIES, ids=ids)
def test_the_inbox_can_be_filtered_by_each_company(
    world: World, desk: AgentBrowser, by_company: dict[str, str], company: Provider
) -> None:
    page = desk.get(f"/desk?team=all&provider={company.id}")
    assert listed(page) == {by_company[company.id]}
    assert f'<option value="{company.id}" selected>{company.name}</option>' in page


def test_a_company_that_is_not_there_is_refused(desk: AgentBrowser) -> None:
    assert desk.client.get("/desk?provider=nobody").status_code == 422


@pytest.mark.parametrize("language", languages.for_customers())
def test_the_inbox_can_be_filtered_by_each_language(world: World, desk: AgentBrowser, language: str) -> None:
    number = world.case(world.conversation(language))
    assert number in listed(desk.get(f"/desk?team=all&language={language}"))
    for other in set(languages.for_customers()) - {language}:
        assert number not in listed(desk.get(f"/desk?team=all&language={other}"))


def test_the_team_filter_offers_every_team_of_every_company(desk: AgentBrowser) -> None:
    page = desk.get("/desk")
    for company in COMPANIES:
        for team in company.teams:
            assert f'<option value="{team}">' in page


@pytest.mark.parametrize("company", COMPANIES, ids=ids)
def test_amounts_without_a_currency_are_in_the_companys(world: World, desk: AgentBrowser, company: Provider) -> None:
    ruling = read(
        RULING | {"provider": company.id, "clauses": [], "facts": {"remaining_total": "1234.50"}}, RulingObject
    )
    request = Handover(next(iter(company.teams)), "requested", ruling=ruling)
    number = world.case(world.conversation(company.languages[0], company.id), request)
    assert Words("en").money("1234.50", company.currency) in desk.get(f"/desk/cases/{number}")


def test_a_team_is_shown_by_the_name_a_lead_gave_it(
    world: World, desk: AgentBrowser, by_company: dict[str, str]
) -> None:
    company = COMPANIES[0]
    team = next(iter(company.teams))
    lead = world.agent("Rita Lopes", role="lead")

    def rename(db: Connection) -> None:
        settings = replace(teams.settings_of(teams.team_of(db, company.id, team)), name="Night shift")
        teams.save(db, company.id, team, settings, world.clock(), read=None, agent_id=lead.id, by=lead.name)

    world.db.write_now(rename)
    assert "Night shift" in desk.get(f"/desk/cases/{by_company[company.id]}")
    assert "Night shift" in desk.get("/desk?team=all")


@pytest.mark.parametrize("language", languages.for_desk())
def test_the_customers_language_is_named_in_the_agents(world: World, language: str) -> None:
    agent = world.agent("Rita Lopes", role="lead", language=language)
    browser = AgentBrowser(world)
    browser.sign_in(agent)
    company = provider_of(ids[0])
    number = world.case(world.conversation(company.languages[0], company.id))
    assert Words(language).language_name(company.languages[0]) in browser.get(f"/desk/cases/{number}")


def test_old_cases_of_a_company_that_was_taken_out_can_still_be_read(
    world: World, desk: AgentBrowser, by_company: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, *_ = COMPANIES
    left = {id_: company for id_, company in providers().items() if id_ != gone.id}
    for module in (words, case_pages):
        monkeypatch.setattr(module, "providers", lambda: left)
    monkeypatch.setattr(brief, "policies", lambda: {id_: policies()[id_] for id_ in left})
    assert by_company[gone.id] in listed(desk.get("/desk?team=all"))
    assert gone.id in desk.get(f"/desk/cases/{by_company[gone.id]}")


@pytest.mark.parametrize("company", COMPANIES, ids=ids)
@pytest.mark.parametrize("language", languages.for_desk())
def test_a_situation_is_called_as_the_companys_texts_call_it(company: Provider, language: str) -> None:
    for situation in policies()[company.id].situations.names:
        said = Words(language).name_of("situation", situation, company.id)
        assert said == texts.say(language, f"situation-{situation}", provider=company.id)

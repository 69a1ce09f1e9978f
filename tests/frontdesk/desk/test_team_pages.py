"""The page of a company's teams: a lead changes hours, days off and mail; a slip is refused by its field."""

import html
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import languages
import texts
from frontdesk import teams
from frontdesk.cases.access import Agent
from frontdesk.desk import team_form
from frontdesk.desk.words import Words
from retention.hours import read_week
from retention.provider import provider_of, providers
from tests.frontdesk.desk.agent_browser import AgentBrowser
from tests.frontdesk.world import World
from tests.shipped import COMPANY, DESK_LANGUAGE
from texts.typography import held

TEAM, OTHER = list(provider_of(COMPANY).teams)[:2]
PATH = f"/desk/teams/{COMPANY}"


@pytest.fixture
def rita(world: World) -> Agent:
    return world.agent("Rita Lopes", role="lead")


@pytest.fixture
def lead(world: World, rita: Agent) -> AgentBrowser:
    browser = AgentBrowser(world)
    browser.sign_in(rita)
    return browser


def now(world: World, team: str = TEAM) -> teams.Team:
    return world.db.read_now(teams.team_of, COMPANY, team)


def change_of(world: World) -> teams.LastChange:
    found = now(world).last_change
    assert found is not None
    return found


def form(world: World, team: str = TEAM, **changes: Any) -> dict[str, Any]:
    """The fields of a team's form as the page has them, with some changed."""
    typed = team_form.as_typed(now(world, team))
    fields: dict[str, Any] = {"name": typed.name, "mail": typed.mail, "mail_language": typed.mail_language}
    fields |= {"kept": list(typed.kept)} | typed.week | ({"read": typed.read} if typed.read else {})
    return fields | changes


def shown(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


def test_an_address_that_a_setting_gives_is_not_said_to_be_the_files(world: World, lead: AgentBrowser) -> None:
    mail = {(COMPANY, team): "set@team.example" for team in (TEAM, OTHER)}
    world.change_settings(delivery=replace(world.services.settings.delivery, mail=mail))
    page = shown(lead.get(PATH))
    assert page.count(texts.say(DESK_LANGUAGE, "desk-team-mail-of-settings", mail="set@team.example")) == 2


@pytest.mark.parametrize("company", providers())
@pytest.mark.parametrize("language", languages.for_desk())
def test_every_companys_teams_are_shown_in_every_language(world: World, company: str, language: str) -> None:
    browser = AgentBrowser(world)
    browser.sign_in(world.agent("Rita Lopes", role="lead", language=language))
    page = shown(browser.get(f"/desk/teams/{company}"))
    for team in provider_of(company).teams.values():
        assert Words(language).team(company, team.id) in page
        assert Words(language).week(team.hours.week) in page
    assert texts.say(language, "desk-team-from-file") in page


def test_the_first_company_is_shown_first(lead: AgentBrowser) -> None:
    assert lead.client.get("/desk/teams").headers["location"] == PATH


def test_saving_what_is_shown_changes_nothing_but_who_saved_it(world: World, lead: AgentBrowser) -> None:
    before = now(world)
    assert lead.post(f"{PATH}/{TEAM}", **form(world)).status_code == 303
    after = now(world)
    assert (after.hours, after.mail, after.mail_language, after.name) == (
        before.hours, before.mail, before.mail_language, before.name,
    )  # fmt: skip
    assert change_of(world).by == "Rita Lopes"
    assert "Last changed by Rita Lopes" in shown(lead.get(PATH))


def test_a_lead_changes_hours_mail_and_days_off(world: World, lead: AgentBrowser) -> None:
    fields = form(
        world, name="Night shift", mon="20:00–22:30, 23:00 - 23:59", tue="", off_from="2026-12-24",
        off_until="2026-12-26", mail="night@team.example",
    )  # fmt: skip
    answer = lead.post(f"{PATH}/{TEAM}", **fields)
    assert answer.headers["location"] == f"{PATH}?notice=saved&team={TEAM}"
    saved = now(world)
    assert saved.hours.week[:2] == read_week({"mon": ["20:00-22:30", "23:00-23:59"]}, "x")[:2]
    assert saved.days_off == {date(2026, 12, day) for day in (24, 25, 26)}
    page = shown(lead.get(answer.headers["location"]))
    assert "Saved." in page
    assert "Night shift" in page
    assert "night@team.example" in page
    lead.post(f"{PATH}/{TEAM}", **form(world, kept=["2026-12-25"]))
    assert now(world).days_off == {date(2026, 12, 25)}


SLIPS = [
    ({"tue": "9:00-18:00"}, "tue", "span"),
    ({"tue": "09:00-25:00"}, "tue", "span"),
    ({"wed": "18:00-09:00"}, "wed", "order"),
    ({"sat": "09:00-12:00, 11:00-13:00"}, "sat", "overlap"),
    ({"off_from": "2026-02-31"}, "off_from", "day"),
    ({"off_until": "2026-12-24"}, "off_from", "day"),
    ({"off_from": "2026-12-24", "off_until": "2026-12-23"}, "off_until", "until"),
    ({"off_from": "2026-12-24", "off_until": "2028-12-24"}, "off_until", "until"),
    ({"kept": ["tomorrow"]}, "off_from", "day"),
    ({"mail": "somebody"}, "mail", "mail"),
    ({"mail_language": "xx"}, "mail_language", "language"),
    ({"name": "x" * 81}, "name", "name"),
]


@pytest.mark.parametrize(("changes", "field", "code"), SLIPS)
@pytest.mark.parametrize("language", languages.for_desk())
def test_a_slip_is_refused_by_field_and_what_was_expected(
    world: World, language: str, changes: Any, field: Any, code: Any
) -> None:
    browser = AgentBrowser(world)
    browser.sign_in(world.agent("Rita Lopes", role="lead", language=language))
    answer = browser.post(f"{PATH}/{TEAM}", **form(world, **changes))
    assert answer.status_code == 422
    words = Words(language)
    page = answer.text
    (said,) = re.findall(rf'id="slip-{TEAM}-{field}">([^<]*)<', page)
    given = next(iter(changes.values()))
    expected = held(texts.say(language, f"desk-slip.{code}", field=words.team_field(field), given="GIVEN"))
    before, _, after = expected.partition("GIVEN")
    assert html.unescape(said).startswith(before)
    assert html.unescape(said).endswith(after)
    assert 'aria-invalid="true"' in page
    if isinstance(given, str) and field != "mail_language":
        assert html.escape(given) in page  # what was typed is still there
    assert now(world).last_change is None


def test_a_form_read_before_a_colleagues_change_is_not_saved(world: World, lead: AgentBrowser) -> None:
    old = form(world)
    lead.post(f"{PATH}/{TEAM}", **form(world, mon="10:00-11:00"))
    answer = lead.post(f"{PATH}/{TEAM}", **old)
    assert answer.headers["location"] == f"{PATH}?notice=changed_meanwhile"
    assert now(world).hours.week[0][0].start.hour == 10


def test_a_team_is_added_by_its_name_and_found_in_the_filters(world: World, lead: AgentBrowser) -> None:
    language = provider_of(COMPANY).languages[0]
    answer = lead.post(PATH, name="Équipe  VIP", mon="09:00-10:00", mail_language=language)
    assert answer.headers["location"].endswith("team=equipe_vip")
    assert '<option value="equipe_vip">Équipe VIP</option>' in lead.get("/desk")
    again = lead.post(PATH, name="Equipe VIP", mail_language=language)
    assert again.status_code == 422
    assert "there is already a team" in shown(again.text)
    assert lead.post(PATH, name="", mail_language=language).status_code == 422


@pytest.mark.parametrize(("name", "id_"), [("Équipe VIP!", "equipe_vip"), ("24 h", "team_24_h"), ("夜勤", "team"),
                                           ("x" * 60, "x" * 40)])  # fmt: skip
def test_ids_are_made_of_names(name: str, id_: str) -> None:
    assert team_form.new_id(name) == id_


def test_a_team_is_switched_off_and_on_again_but_never_the_last(world: World, lead: AgentBrowser) -> None:
    lead.post(f"{PATH}/{TEAM}/switch", on="false")
    assert now(world).enabled is False
    page = shown(lead.get(PATH))
    assert f"New cases for this team go to: {Words('en').team(COMPANY, OTHER)}" in page
    lead.post(f"{PATH}/{TEAM}/switch", on="true", read=change_of(world).id)
    assert now(world).enabled is True
    for team in list(provider_of(COMPANY).teams)[1:]:
        lead.post(f"{PATH}/{team}/switch", on="false")
    answer = lead.post(f"{PATH}/{TEAM}/switch", on="false", read=change_of(world).id)
    assert answer.headers["location"] == f"{PATH}?notice=last_team"
    assert now(world).enabled is True


def test_only_leads_see_and_change_teams(world: World, desk: AgentBrowser) -> None:
    assert desk.client.get(PATH).status_code == 403
    assert desk.post(f"{PATH}/{TEAM}", **form(world, mon="")).status_code == 403
    assert now(world).last_change is None


def test_what_is_not_there_is_not_found(lead: AgentBrowser) -> None:
    for path in ("/desk/teams/nobody", "/desk/teams/<script>"):
        assert lead.client.get(path).status_code == 404
    language = provider_of(COMPANY).languages[0]
    assert lead.post(f"{PATH}/nobody", mail_language=language).status_code == 404
    assert lead.post(f"{PATH}/nobody/switch", on="true").status_code == 404

"""A company's teams: the file's until a lead saves others, which then count everywhere and outlive a restart."""

import asyncio
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import languages
import texts
from frontdesk import config, teams
from frontdesk.cases import work
from frontdesk.cases.access import Agent, Refused
from frontdesk.cases.hours import hours_of
from frontdesk.cases.work import move_to_team
from frontdesk.outbox.worker import Channels, Worker
from protocol.handover import Handover
from retention.hours import read_week
from retention.provider import provider_of, providers
from tests.frontdesk.shown import shown_to_customer
from tests.frontdesk.world import World, make_world, running
from tests.shipped import COMPANY

PROVIDER = COMPANY
FIRST, SECOND = list(provider_of(PROVIDER).teams)[:2]
SUNDAYS = read_week({"sun": ["10:00-11:30"]}, "week")


@pytest.fixture
def lead(world: World) -> Agent:
    return world.agent("Rita Lopes", role="lead")


def save(
    world: World, lead: Agent, team: str, /, *, read: int | None = None, provider: str = PROVIDER, **changes: Any
) -> None:
    settings = world.db.read_now(lambda db: teams.settings_of(teams.team_of(db, provider, team)))
    world.db.write_now(
        lambda db: teams.save(
            db, provider, team, replace(settings, **changes), world.clock(), read=read, agent_id=lead.id, by=lead.name
        )
    )


def last(world: World, team: str) -> teams.Team:
    return world.db.read_now(teams.team_of, PROVIDER, team)


def change_of(world: World, team: str) -> teams.LastChange:
    found = last(world, team).last_change
    assert found is not None
    return found


@pytest.mark.parametrize("provider", providers())
def test_without_a_change_the_file_counts(world: World, provider: str) -> None:
    found = world.db.read_now(teams.teams_of, provider)
    assert {team.id: (team.hours, team.mail_language) for team in found.values()} == {
        team.id: (team.hours, team.mail_language) for team in provider_of(provider).teams.values()
    }
    assert all(team.enabled and team.last_change is None for team in found.values())


def test_what_a_lead_saved_counts_and_says_who_and_when(world: World, lead: Agent) -> None:
    save(world, lead, FIRST, week=SUNDAYS, days_off=frozenset({date(2026, 12, 27)}), mail="a@b.example")
    saved = last(world, FIRST)
    assert saved.hours.week == SUNDAYS
    assert saved.hours.closed == provider_of(PROVIDER).closed | {date(2026, 12, 27)}
    assert saved.mail == "a@b.example"
    change = change_of(world, FIRST)
    assert (change.by, change.at) == ("Rita Lopes", world.clock())
    assert world.db.read_now(hours_of, PROVIDER, FIRST).week == SUNDAYS
    assert last(world, SECOND).last_change is None


def test_settings_outlive_a_restart_and_are_read_by_customers(tmp_path: Path) -> None:
    with running(make_world(tmp_path)) as world:
        save(world, world.agent("Rita Lopes", role="lead"), FIRST, week=SUNDAYS)
    with running(make_world(tmp_path)) as again:
        conversation = again.conversation("pt", PROVIDER)
        again.case(conversation, Handover(FIRST, "requested"))
        shown = again.db.read_now(shown_to_customer, conversation, again.clock())
    assert shown["hours"] is not None
    assert shown["hours"]["open"] is False
    assert str(shown["hours"]["opens"]).startswith("no domingo")


def test_of_two_leads_the_slower_one_must_look_again(world: World, lead: Agent) -> None:
    save(world, lead, FIRST, week=SUNDAYS)
    with pytest.raises(teams.Conflict):
        save(world, lead, FIRST, mail="late@b.example")
    save(world, lead, FIRST, read=change_of(world, FIRST).id, mail="seen@b.example")
    assert last(world, FIRST).mail == "seen@b.example"


def test_cases_for_a_team_that_is_off_go_to_the_first_that_is_on(world: World, lead: Agent) -> None:
    save(world, lead, FIRST, enabled=False)
    for asked in (FIRST, "a_team_of_old"):
        case = world.row(world.case(world.conversation("pt", PROVIDER), Handover(asked, "requested")))
        assert case.team == SECOND


def test_a_case_can_only_be_moved_to_a_team_that_is_on(world: World, lead: Agent) -> None:
    number = world.case(world.conversation("pt", PROVIDER), Handover(SECOND, "requested"))
    save(world, lead, FIRST, enabled=False)
    for team in (FIRST, "sales"):
        with pytest.raises(Refused, match="no_agent"):
            world.db.write_now(move_to_team, number, lead, team, world.clock())
    save(world, lead, FIRST, read=change_of(world, FIRST).id, enabled=True)
    world.db.write_now(move_to_team, number, lead, FIRST, world.clock())
    assert world.row(number).team == FIRST


def test_the_last_team_cannot_be_switched_off(world: World, lead: Agent) -> None:
    *others, final = provider_of(PROVIDER).teams
    for team in others:
        save(world, lead, team, enabled=False)
    with pytest.raises(teams.LastTeam):
        save(world, lead, final, enabled=False)


def test_a_team_of_its_own_takes_cases_of_its_company_alone(world: World, lead: Agent) -> None:
    new = teams.Settings("VIP", SUNDAYS, frozenset(), None, "fr")
    world.db.write_now(
        lambda db: teams.save(db, PROVIDER, "vip", new, world.clock(), read=None, agent_id=lead.id, by=lead.name)
    )
    assert list(world.db.read_now(teams.teams_of, PROVIDER))[-1] == "vip"
    assert world.db.read_now(teams.names) == {(PROVIDER, "vip"): "VIP"}
    assert "vip" in world.db.read_now(teams.known)
    for provider in set(providers()) - {PROVIDER}:
        assert "vip" not in world.db.read_now(teams.teams_of, provider)


def test_stepping_in_opens_a_case_of_a_team_the_company_has(world: World) -> None:
    agent = world.agent(teams=("a_team_elsewhere",))
    conversation = world.conversation("pt", PROVIDER)
    number = world.db.write_now(work.take_over, conversation, agent, world.clock())
    assert world.row(number).team == FIRST


def test_mail_goes_where_the_desk_says_in_the_language_it_says(world: World, lead: Agent) -> None:
    team = provider_of(PROVIDER).teams[FIRST]
    other = next(language for language in languages.for_customers() if language != team.mail_language)
    save(world, lead, FIRST, mail="night@shift.example", mail_language=other)
    number = world.case(world.conversation("pt", PROVIDER), Handover(FIRST, "requested"))
    worker = Worker(world.db, Channels(world.db, config.delivery({}), world.mail), world.clock)
    assert asyncio.run(worker.deliver_one("email"))
    (letter,) = world.mail.letters
    assert letter.to == "night@shift.example"
    assert letter.subject == texts.say(
        other, "team-mail-subject", case=number, event=texts.say(other, "team-mail-opened")
    )

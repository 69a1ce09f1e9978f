"""When a team answers: holidays, zones, summer time, and the words for it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.cases.opening_words import opens, team_hours
from retention.calendar import public_holidays
from retention.hours import Hours, read_week
from retention.provider import provider_of, providers

TEAMS = [team.hours for company in providers().values() for team in company.teams.values()]
START = datetime(2024, 1, 1, tzinfo=UTC)


def hours_of(provider: str, team: str = "renewals") -> Hours:
    return provider_of(provider).teams[team].hours


moments = st.integers(0, 7 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))


@given(st.sampled_from(TEAMS), moments)
@settings(max_examples=100, deadline=None)
def test_the_next_opening_is_open_and_nothing_before_it_is_unless_open_now(hours: Hours, at: datetime) -> None:
    opening = hours.next_opening(at)
    assert opening is not None
    assert opening > at
    assert hours.is_open(opening)
    assert not hours.is_open(opening - timedelta(seconds=1))
    if not hours.is_open(at):
        step = (opening - at) / 7
        assert not any(hours.is_open(at + step * part) for part in range(7))


@given(st.sampled_from(TEAMS), moments)
@settings(max_examples=100, deadline=None)
def test_nobody_answers_on_a_national_holiday_or_at_night(hours: Hours, at: datetime) -> None:
    if hours.is_open(at):
        local = at.astimezone(hours.zone)
        assert local.date() not in public_holidays(hours.holidays, local.year)
        assert 8 <= local.hour < 20
        assert local.weekday() < 6


@pytest.mark.parametrize(
    ("provider", "utc", "open_"),
    [
        ("conta_azul", "2026-11-20T15:00", False),  # Consciência Negra
        ("ram_tracking", "2026-11-20T15:00", True),
        ("ram_tracking", "2026-11-11T10:00", False),  # Armistice
        ("conta_azul", "2026-11-11T13:00", True),
        ("conta_azul", "2026-11-23T11:59", False),  # 8:59 in São Paulo
        ("conta_azul", "2026-11-23T12:00", True),
        ("conta_azul", "2026-11-23T21:00", False),  # 18:00: closed on the minute
        ("ram_tracking", "2026-03-27T08:00", True),  # 9:00 in winter
        ("ram_tracking", "2026-03-30T07:00", True),  # 9:00 in summer, from 29 March
        ("ram_tracking", "2026-03-27T07:00", False),
    ],
)
def test_open_at(provider: str, utc: str, open_: bool) -> None:
    assert hours_of(provider).is_open(datetime.fromisoformat(utc).replace(tzinfo=UTC)) is open_


@pytest.mark.parametrize(
    ("provider", "language", "utc", "words"),
    [
        ("conta_azul", "pt", "2026-11-23T10:00", "hoje às 9h (horário de Brasília)"),
        ("conta_azul", "pt", "2026-11-23T22:00", "amanhã às 9h (horário de Brasília)"),
        # Thursday evening, Friday is a holiday: Monday
        ("conta_azul", "pt", "2026-11-19T23:00", "na segunda-feira, 23 de novembro, às 9h (horário de Brasília)"),
        ("conta_azul", "fr", "2026-11-28T15:00", "lundi 30 novembre à 9 h (heure de Brasília)"),
        ("ram_tracking", "fr", "2026-11-23T07:00", "aujourd’hui à 9 h (heure de Paris)"),
        ("ram_tracking", "fr", "2027-01-30T07:00", "lundi 1er février à 9 h (heure de Paris)"),
        ("ram_tracking", "pt", "2027-01-30T07:00", "na segunda-feira, 1º de fevereiro, às 9h (horário de Paris)"),
    ],
)
def test_opening_in_words(provider: str, language: str, utc: str, words: str) -> None:
    assert opens(hours_of(provider), provider, datetime.fromisoformat(utc).replace(tzinfo=UTC), language) == words


def test_the_day_of_tomorrow_is_the_providers_not_that_of_utc() -> None:
    late = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)  # still Monday evening in São Paulo
    assert opens(hours_of("conta_azul"), "conta_azul", late, "pt").startswith("amanhã")


def test_a_half_hour_is_shown() -> None:
    noon = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)  # 12:30, finance is at lunch until 13:30
    assert opens(hours_of("conta_azul", "finance"), "conta_azul", noon, "pt") == "hoje às 13h30 (horário de Brasília)"


def test_the_sentence_for_the_customer() -> None:
    afternoon, evening = (datetime(2026, 11, 23, hour, tzinfo=UTC) for hour in (15, 20))
    assert team_hours(hours_of("conta_azul"), "conta_azul", afternoon, "pt") == "A equipe está atendendo agora."
    closed = team_hours(hours_of("ram_tracking"), "ram_tracking", evening, "fr")
    assert closed == "L’équipe est de retour demain à 9 h (heure de Paris)."


def test_days_off_of_the_company_count() -> None:
    day = date(2026, 12, 24)
    hours = Hours(ZoneInfo("Europe/Paris"), "FR", read_week({"mon-fri": ["09:00-17:00"]}, "hours"), frozenset({day}))
    assert not hours.is_open(datetime(2026, 12, 24, 12, tzinfo=UTC))
    opening = hours.next_opening(datetime(2026, 12, 24, 12, tzinfo=UTC))
    assert opening is not None
    assert opening.date() == date(2026, 12, 28)  # 25 is Christmas, then a weekend


def test_a_team_that_never_opens_promises_nothing() -> None:
    assert Hours(ZoneInfo("Europe/Paris"), "FR", read_week({}, "hours")).next_opening(datetime.now(UTC)) is None

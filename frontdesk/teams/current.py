"""Reading the teams of a company: the file's, each as its last saved settings have it, then those added on the desk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, RowMapping, func, select

from frontdesk.tables import team_settings
from retention.hours import Hours, read_week
from retention.provider import Provider, provider_of, providers


@dataclass(frozen=True)
class LastChange:
    """The settings' number, who saved them and when."""

    id: int
    by: str
    at: datetime


@dataclass(frozen=True)
class Team:
    """name: given on the desk, None where the texts name the team. days_off: its own, beside the whole company's.

    hours: with all days off. mail: given on the desk, None where the settings or the file say where its
    mail goes.
    enabled: takes new cases. last_change: None as long as the file alone counts.
    """

    provider: str
    id: str
    name: str | None
    hours: Hours
    days_off: frozenset[date]
    mail: str | None
    mail_language: str
    enabled: bool
    last_change: LastChange | None


def teams_of(db: Connection, provider: str) -> dict[str, Team]:
    """All teams of a company by id, those of its file first. Raises UnknownProvider."""
    company = provider_of(provider)
    found = {
        team.id: Team(provider, team.id, None, team.hours, frozenset(), None, team.mail_language, True, None)
        for team in company.teams.values()
    }
    for row in _last(db, team_settings.c.provider == provider):
        found[row["team"]] = _team(company, row)
    return found


def team_of(db: Connection, provider: str, team: str) -> Team:
    """One team; one the company no longer has answers when its first team does. Raises UnknownProvider."""
    found = teams_of(db, provider)
    return found.get(team) or next(iter(found.values()))


def answering(db: Connection, provider: str, team: str) -> str:
    """The team that takes a case meant for `team`: itself, or the first one switched on where it is off or gone."""
    found = teams_of(db, provider)
    if team in found and found[team].enabled:
        return team
    return next((each.id for each in found.values() if each.enabled), next(iter(found)))


def known(db: Connection, companies: Iterable[str] | None = None) -> dict[str, None]:
    """The ids of the companies' teams (None: of all companies), each once, in their order."""
    asked = providers() if companies is None else companies
    return dict.fromkeys(team for provider in asked for team in teams_of(db, provider))


def names(db: Connection) -> dict[tuple[str, str], str]:
    """What leads called the teams, by company and team."""
    rows = _last(db, team_settings.c.name.is_not(None))
    return {(row["provider"], row["team"]): row["name"] for row in rows}


def _last(db: Connection, condition: ColumnElement[bool]) -> Iterator[RowMapping]:
    """The last settings of each team, in the order in which the teams were first saved."""
    lasting = (
        select(func.max(team_settings.c.id).label("last"), func.min(team_settings.c.id).label("first"))
        .group_by(team_settings.c.provider, team_settings.c.team)
        .subquery()
    )
    query = select(team_settings).join(lasting, lasting.c.last == team_settings.c.id).where(condition)
    yield from db.execute(query.order_by(lasting.c.first)).mappings()


def _team(company: Provider, row: RowMapping) -> Team:
    days_off = frozenset(date.fromisoformat(day) for day in row["days_off"])
    week = read_week(row["week"], f"team_settings {row['id']}")
    return Team(
        provider=company.id,
        id=str(row["team"]),
        name=row["name"],
        hours=Hours(company.time_zone, company.holidays, week, company.closed | days_off),
        days_off=days_off,
        mail=row["mail"],
        mail_language=str(row["mail_language"]),
        enabled=bool(row["enabled"]),
        last_change=LastChange(row["id"], str(row["changed_by"]), row["changed_at"]),
    )

"""Writing a team's settings: each save is a row of its own, so who changed what and when stays known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, insert

from frontdesk.tables import team_settings
from frontdesk.teams.current import Team, teams_of
from retention.hours import DAYS, Week


class Conflict(Exception):
    """Somebody else saved the team's settings after they were read."""


class LastTeam(Exception):
    """No team would be left to take the company's cases."""


@dataclass(frozen=True)
class Settings:
    """What a lead can change. name: None for the texts' own. mail: None to leave it to the installation's settings."""

    name: str | None
    week: Week
    days_off: frozenset[date]
    mail: str | None
    mail_language: str
    enabled: bool = True


def settings_of(team: Team) -> Settings:
    """The team's settings as they are now."""
    return Settings(team.name, team.hours.week, team.days_off, team.mail, team.mail_language, team.enabled)


def save(
    db: Connection,
    provider: str,
    team: str,
    settings: Settings,
    at: datetime,
    *,
    read: int | None,
    agent_id: int,
    by: str,
) -> None:
    """Keep the settings of a team of the company, or of a new one. by: the lead's name.

    read: the number of the last change the lead had before them, None for none. Raises Conflict where there is a later
    one, LastTeam where no team would be left that is switched on.
    """
    now = teams_of(db, provider)
    last = now[team].last_change if team in now else None
    if read != (last.id if last else None):
        raise Conflict
    if not settings.enabled and not any(each.enabled for each in now.values() if each.id != team):
        raise LastTeam
    db.execute(
        insert(team_settings).values(
            provider=provider, team=team, name=settings.name, week=_week(settings.week),
            days_off=_days(settings.days_off), mail=settings.mail, mail_language=settings.mail_language,
            enabled=settings.enabled, agent_id=agent_id, changed_by=by, changed_at=at,
        )
    )  # fmt: skip


def _week(week: Week) -> dict[str, list[str]]:
    return {
        day: [f"{span.start:%H:%M}-{span.end:%H:%M}" for span in spans]
        for day, spans in zip(DAYS, week, strict=True)
        if spans
    }


def _days(days: Iterable[date]) -> list[str]:
    return [day.isoformat() for day in sorted(days)]

"""The opening hours of a company's team."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from frontdesk import teams
from frontdesk.cases.opening_words import team_hours
from retention.hours import Hours


def hours_of(db: Connection, provider: str, team: str) -> Hours:
    """As the file or a lead last set them; for a team the company no longer has, its first one's.

    Raises UnknownProvider.
    """
    return teams.team_of(db, provider, team).hours


def when_there(db: Connection, provider: str, team: str, at: datetime, language: str) -> str:
    """One sentence for customers: the team is there now, or when it is back. Raises UnknownProvider."""
    return team_hours(hours_of(db, provider, team), provider, at, language)

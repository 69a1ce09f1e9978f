"""The opening hours of a company's team."""

from __future__ import annotations

from sqlalchemy import Connection

from frontdesk import teams
from retention.hours import Hours


def hours_of(db: Connection, provider: str, team: str) -> Hours:
    """As the file or a lead last set them; for a team the company no longer has, its first one's.

    Raises UnknownProvider.
    """
    return teams.team_of(db, provider, team).hours

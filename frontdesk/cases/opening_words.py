"""When a team with these hours is there, in the customer's words (texts/opening.py)."""

from __future__ import annotations

from datetime import datetime

from retention.hours import Hours
from texts import opening


def opens(hours: Hours, provider: str, at: datetime, language: str) -> str:
    """The next opening after `at` as text, with the provider's zone named; a plain promise where none is in sight."""
    return opening.opens(hours.next_opening(at), at.astimezone(hours.zone).date(), provider, language)


def team_hours(hours: Hours, provider: str, at: datetime, language: str) -> str:
    """One whole sentence for `{team_hours}`: the team is there now, or when it is back."""
    today = at.astimezone(hours.zone).date()
    return opening.team_hours(hours.is_open(at), hours.next_opening(at), today, provider, language)

"""When a team is back, in the customer's words: `amanhã às 9h (horário de Brasília)`."""

from __future__ import annotations

from datetime import datetime

import texts
from retention.hours import Hours
from retention.wording import short_date


def opens(hours: Hours, provider: str, at: datetime, language: str) -> str:
    """The next opening after `at` as text, with the provider's zone named; a plain promise where none is in sight."""
    opening = hours.next_opening(at)
    if opening is None:
        return texts.say(language, "case-opens-later")
    ahead = (opening.date() - at.astimezone(hours.zone).date()).days
    clock = texts.say(language, "case-clock", hour=opening.hour, minute=opening.minute, minutes=f"{opening.minute:02}")
    zone = texts.say(language, "zone", provider=provider)
    if ahead < 2:
        return texts.say(language, "case-opens-today" if ahead == 0 else "case-opens-tomorrow", clock=clock, zone=zone)
    day = short_date(opening.date(), language)
    weekday = texts.say(language, f"case-on-weekday.d{opening.weekday()}")
    return texts.say(language, "case-opens-day", weekday=weekday, day=day, clock=clock, zone=zone)


def team_hours(hours: Hours, provider: str, at: datetime, language: str) -> str:
    """One whole sentence for `{team_hours}`: the team is there now, or when it is back."""
    if hours.is_open(at):
        return texts.say(language, "case-team-open")
    return texts.say(language, "case-team-closed", opens=opens(hours, provider, at, language))

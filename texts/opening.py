"""When a team is there, in the customer's words: `amanhã às 9h (horário de Brasília)`."""

from __future__ import annotations

from datetime import date, datetime, time

from retention.wording import short_date
from texts.sentences import say


def clock(at: datetime | time, language: str) -> str:
    """A time of the day as people write it: `9h30`, `7 h 12`."""
    return say(language, "case-clock", hour=at.hour, minute=at.minute, minutes=f"{at.minute:02}")


def opens(opening: datetime | None, today: date, provider: str, language: str) -> str:
    """The next opening as text, with the provider's zone named; a plain promise where none is in sight.

    opening: in the provider's zone, as `today` is.
    """
    if opening is None:
        return say(language, "case-opens-later")
    ahead = (opening.date() - today).days
    hour, zone = clock(opening, language), say(language, "zone", provider=provider)
    if ahead < 2:
        return say(language, "case-opens-today" if ahead == 0 else "case-opens-tomorrow", clock=hour, zone=zone)
    day = short_date(opening.date(), language)
    weekday = say(language, f"case-on-weekday.d{opening.weekday()}")
    return say(language, "case-opens-day", weekday=weekday, day=day, clock=hour, zone=zone)


def team_hours(there: bool, opening: datetime | None, today: date, provider: str, language: str) -> str:
    """One whole sentence: the team is there now, or when it is back."""
    if there:
        return say(language, "case-team-open")
    return say(language, "case-team-closed", opens=opens(opening, today, provider, language))

"""What a customer reads while codes by e-mail are blocked, said alike by the front desk and by the dialogue."""

from __future__ import annotations

from datetime import datetime, timedelta

from retention.provider import Provider
from texts.opening import clock
from texts.sentences import say


def codes_blocked(until: datetime, provider: Provider, language: str) -> str:
    """Why, until what time of the company's clock, and the other ways in. A block is never as long as a day."""
    minute = until.astimezone(provider.time_zone)
    if minute.second or minute.microsecond:  # what is said to be over is over
        minute = minute.replace(second=0, microsecond=0) + timedelta(minutes=1)
    zone = say(language, "zone", provider=provider.id)
    return say(language, "code-locked", provider=provider.id, until=clock(minute, language), zone=zone)

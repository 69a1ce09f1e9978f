"""A day that the message names, compared with the end of the contract."""

from __future__ import annotations

from datetime import date, timedelta

from dialogue.turn import Turn
from retention import Contract
from retention.days import resolve


def names_end_day(turn: Turn, contract: Contract) -> bool:
    """Whether one of the days named is that on which the contract ends or renews, or next to it."""
    named = [each.value for each in turn.understood.entities if each.entity == "date" and isinstance(each.value, dict)]
    days = [resolve(each, turn.today, country=turn.provider.holidays) for each in named]
    return any(isinstance(day, date) and abs(day - contract.term_ends_on) <= timedelta(days=1) for day in days)

"""Weeks, months and years, and what people mean by their beginning, middle and end.

part: "start", "middle" or "end", None for the whole.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import NamedTuple


class Span(NamedTuple):
    """Days in a row, both included. last: None where they go on without an end."""

    first: date
    last: date | None


def part_of_week(monday: date, part: str | None) -> Span:
    """Monday and Tuesday, Wednesday and Thursday, or Friday to Sunday; the whole week without a part."""
    first, last = {"start": (0, 1), "middle": (2, 3), "end": (4, 6)}[part] if part else (0, 6)
    return Span(monday + timedelta(days=first), monday + timedelta(days=last))


def part_of_month(year: int, month: int, part: str | None) -> Span:
    """Ten days of a month, or what is left of it at its end; all of it without a part. Raises KeyError."""
    end = calendar.monthrange(year, month)[1]
    first, last = {"start": (1, 10), "middle": (11, 20), "end": (21, end)}[part] if part else (1, end)
    return Span(date(year, month, first), date(year, month, last))


def part_of_year(year: int, part: str | None) -> Span:
    """January, June and July, or December; the whole year without a part. Raises KeyError."""
    first, last = {"start": (1, 1), "middle": (6, 7), "end": (12, 12)}[part] if part else (1, 12)
    return Span(date(year, first, 1), part_of_month(year, last, None).last)


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, None where there is none, such as 31 February."""
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1] else None

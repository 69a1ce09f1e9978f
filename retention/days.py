"""Which day a customer's expression means, seen from today.

An expression (protocol.understood.DateExpression, found by nlu.dates) is a dict with some of: day, month, year
(numbers); part ("start", "middle", "end" of the month or year); in ({"days"|"weeks"|"months"|"years": n} from today);
next and this ("week", "month", "year"); weekday (0: Monday).
"""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

YEARS_AHEAD = 8  # 29 February comes at most eight years after today


def resolve(expression: object, today: date) -> date | None:
    """The day an expression means, seen from `today`: without a year the next such day, today included.

    A month alone means its first day, the coming week its Monday, the coming month or year its first day.
    None where there is no such day (31 February) or the expression cannot be read.
    """
    if not isinstance(expression, dict):
        return None
    try:
        return next((day for day in _candidates(expression, today) if day is not None), None)
    except (ValueError, OverflowError, TypeError):
        return None


def _candidates(e: dict[str, Any], today: date) -> Iterator[date | None]:
    if "in" in e:
        yield today + relativedelta(**e["in"])
    elif "weekday" in e:
        yield today + relativedelta(days=(e["weekday"] - today.weekday() - 1) % 7 + 1)
    elif "next" in e or "this" in e:
        yield _in_period(e, today)
    elif "month" in e and ("part" in e or "day" not in e):
        years = [e["year"]] if "year" in e else range(today.year, today.year + 2)
        days = [_part_of(year, e["month"], e.get("part", "start")) for year in years]
        yield from (day for day in days if "year" in e or day >= today)
    elif "month" in e:
        years = [e["year"]] if "year" in e else range(today.year, today.year + YEARS_AHEAD + 1)
        days_or_none = [_day(year, e["month"], e["day"]) for year in years]
        yield from (day for day in days_or_none if day and ("year" in e or day >= today))
    elif "day" in e:
        months = [today + relativedelta(day=1, months=n) for n in range(13)]
        found = [_day(month.year, month.month, e["day"]) for month in months]
        yield from (day for day in found if day and day >= today)


def _in_period(e: dict[str, Any], today: date) -> date | None:
    ahead, period = (1, e["next"]) if "next" in e else (0, e["this"])
    if period == "week":
        monday = today + relativedelta(days=7 * ahead - today.weekday())
        return monday + relativedelta(days={"start": 0, "middle": 2, "end": 4}[e.get("part", "start")])
    if period == "month":
        first = today + relativedelta(day=1, months=ahead)
        return (
            _day(first.year, first.month, e["day"])
            if "day" in e
            else _part_of(first.year, first.month, e.get("part", "start"))
        )
    return _part_of(today.year + ahead, {"start": 1, "middle": 7, "end": 12}[e.get("part", "start")],
                    "end" if e.get("part") == "end" else "start")  # fmt: skip


def _part_of(year: int, month: int, part: str) -> date:
    return date(year, month, {"start": 1, "middle": 15, "end": calendar.monthrange(year, month)[1]}[part])


def _day(year: int, month: int, day: int) -> date | None:
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1] else None

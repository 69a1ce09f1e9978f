"""The day or month an expression means where it tells of the past: "I sent it on the 3rd"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import cast

from protocol.understood import DateExpression
from retention.days import YEARS_AHEAD, resolve


def last_such_day(expression: object, today: date) -> date | None:
    """The day an expression means that tells of the past: without a year the last such day, today included."""
    candidates = (today - timedelta(days=back) for back in range(366 * (YEARS_AHEAD + 1)))
    written = cast("DateExpression", expression) if isinstance(expression, dict) else None
    if written is None or "day" not in written or "year" in written or "next" in written:
        day = resolve(expression, today)
        return day if isinstance(day, date) and day <= today else None
    return next((day for day in candidates if _fits(written, day)), None)


def first_such_day(expression: object, since: date, today: date) -> date | None:
    """The day an expression means that came after another one: the first such day from that on, up to today."""
    written = cast("DateExpression", expression) if isinstance(expression, dict) else None
    if written is None or "day" not in written or "year" in written or "next" in written:
        day = last_such_day(expression, today)
        return day if day is not None and day >= since else None
    days = (since + timedelta(days=ahead) for ahead in range((today - since).days + 1))
    return next((day for day in days if _fits(written, day)), None)


def last_such_month(expression: object, today: date) -> date | None:
    """The first day of the month that an expression without a day means of the past: without a year the last such."""
    if not isinstance(expression, dict) or "day" in expression:
        return None
    if expression.get("last") == "month":
        return (today.replace(day=1) - timedelta(days=1)).replace(day=1)
    month = expression.get("month")
    if not isinstance(month, int) or not 1 <= month <= 12:
        return None
    year = expression.get("year", today.year if month <= today.month else today.year - 1)
    return date(year, month, 1) if isinstance(year, int) and date(year, month, 1) <= today else None


def _fits(e: DateExpression, day: date) -> bool:
    return bool(e["day"] == day.day and e.get("month", day.month) == day.month)

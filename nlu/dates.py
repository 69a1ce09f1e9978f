"""Dates in customers' words: `find` reads them as structured expressions, `resolve` turns those into days.

An expression is a dict with some of: day, month, year (numbers); part ("start", "middle", "end" of the month or year);
in ({"days"|"weeks"|"months"|"years": n} from today); next and this ("week", "month", "year"); weekday (0: Monday).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from nlu import date_patterns as patterns
from nlu.text import fold_with_places

Expression = dict[str, Any]
YEARS_AHEAD = 8  # 29 February comes at most eight years after today


@dataclass(frozen=True)
class FoundDate:
    """A date expression and where it stands in the text."""

    start: int
    end: int
    expression: Expression


_PAST = re.compile(r"\b(?:ha|faz|il\s+y\s+a|desde|depuis)\s+(?:\w+\s+)?$")


def _number(text: str, language: str) -> int:
    return int(text) if text.isdigit() else 1 if text in ("primeiro", "premier") else patterns.VALUES[language][text]


def _expression(kind: str, found: re.Match[str], language: str) -> Expression | None:
    groups = {name: value for name, value in found.groupdict().items() if value is not None}
    out: Expression = {}
    if "part" in groups:
        out["part"] = patterns.PARTS[groups["part"]]
    if "month" in groups:
        name = groups["month"].rstrip(".")
        if name.isdigit():
            out["month"] = int(name)
        else:
            known = patterns.MONTHS[language] if name in patterns.MONTHS[language] else patterns.SHORT[language]
            out["month"] = known.index(name) + 1
    if "day" in groups:
        out["day"] = _number(groups["day"], language)
    if "year" in groups:
        out["year"] = int(groups["year"]) + (2000 if len(groups["year"]) == 2 else 0)
    period = groups.get("period") or groups.get("period2")
    if kind == "next" or (kind == "part_of_period" and "next" in groups):
        out["next"] = {"weeks": "week", "months": "month", "years": "year"}[patterns.UNITS[period]]  # type: ignore[index]
    elif kind == "part_of_period":
        out["this"] = {"weeks": "week", "months": "month", "years": "year"}[patterns.UNITS[period]]  # type: ignore[index]
    if kind == "day_of_next":
        out["next"] = "month"
    if kind == "in":
        out["in"] = {patterns.UNITS[groups["unit"]]: _number(groups["n"], language)}
    if kind in ("today", "tomorrow", "day_after_tomorrow"):
        out["in"] = {"days": ("today", "tomorrow", "day_after_tomorrow").index(kind)}
    if kind in patterns.FEASTS:
        out["month"], out["day"] = patterns.FEASTS[kind]
    weekday = groups.get("weekday") or groups.get("weekday2")
    if weekday:
        out["weekday"] = patterns.WEEKDAYS[language].index(weekday)
    return out or None


def find(text: str, language: str) -> list[FoundDate]:
    """The date expressions of a message in their order, impossible ones (31/02) too: `resolve` gives None for those."""
    places = fold_with_places(text)
    folded, taken = places.text, [False] * len(places.text)
    found: list[FoundDate] = []
    for kind, pattern in patterns.PATTERNS[language]:
        for match in pattern.finditer(folded):
            if any(taken[match.start() : match.end()]) or _PAST.search(folded[: match.start()]):
                continue
            if kind == "slash" and not _is_date(folded, match):
                continue
            expression = _expression(kind, match, language)
            if expression:
                taken[match.start() : match.end()] = [True] * (match.end() - match.start())
                found.append(FoundDate(*places.span(match.start(), match.end()), expression))
    return sorted(found, key=lambda item: item.start)


def _is_date(text: str, match: re.Match[str]) -> bool:
    """1/2 and 24/7 are no dates unless a word before says so."""
    if match.group() == "24/7":
        return False
    two = len(match.group("day")) == 2 or len(match.group("month")) == 2
    alone = not re.search(r"[^\W\d]", text)
    return (
        two or alone or bool(re.search(r"\b(?:dia|em|ate|para|pra|no|le|au|du|pour|de|s)\s*$", text[: match.start()]))
    )


def resolve(expression: Expression, today: date) -> date | None:
    """The day an expression means, seen from `today`: without a year the next such day, today included.

    A month alone means its first day, the coming week its Monday, the coming month or year its first day.
    None where there is no such day (31 February) or the expression cannot be read.
    """
    try:
        return next((day for day in _candidates(expression, today) if day is not None), None)
    except (ValueError, OverflowError, TypeError):
        return None


def _candidates(e: Expression, today: date) -> Iterator[date | None]:
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


def _in_period(e: Expression, today: date) -> date | None:
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

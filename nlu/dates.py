"""Dates in customers' words, read as structured expressions; retention.days says which days those are.

An expression is a dict with some of: day, month, year (numbers); part ("start", "middle", "end" of the month or year);
in ({"days"|"weeks"|"months"|"years": n} from today); next and this ("week", "month", "year"); weekday (0: Monday).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from languages import for_customers
from nlu.date_patterns import DatePattern, patterns
from nlu.lexicon import lexicon
from nlu.lexicon.form import Dates
from nlu.text import fold_with_places

Expression = dict[str, Any]
_DAYS_FROM_NOW = ("today", "tomorrow", "day_after_tomorrow")


@dataclass(frozen=True)
class FoundDate:
    """A date expression and where it stands in the text."""

    start: int
    end: int
    expression: Expression


def _number(text: str, language: str) -> int:
    words = lexicon(language)
    if text in words.dates.first:
        return 1
    return int(text) if text.isdigit() else next(n for n, names in words.numbers.items() if text in names)


def _month(name: str, dates: Dates) -> int:
    name = name.rstrip(".")
    if name.isdigit():
        return int(name)
    return (dates.months if name in dates.months else dates.short_months).index(name) + 1


def _unit(word: str, dates: Dates) -> str:
    return next(unit for unit in ("days", "weeks", "months", "years") if word in getattr(dates.units, unit))


def _expression(found: DatePattern, match: re.Match[str], language: str) -> Expression | None:
    groups = {name: value for name, value in match.groupdict().items() if value is not None}
    dates, out = lexicon(language).dates, Expression()
    if "part" in groups:
        out["part"] = next(p for p in ("start", "middle", "end") if groups["part"] in getattr(dates.parts, p))
    if "month" in groups:
        out["month"] = _month(groups["month"], dates)
    if "day" in groups:
        out["day"] = _number(groups["day"], language)
    if "year" in groups:
        out["year"] = int(groups["year"]) + (2000 if len(groups["year"]) == 2 else 0)
    if found.kind == "next" or (found.kind == "part_of_period" and "next" in groups):
        out["next"] = _unit(groups["period"], dates)[:-1]
    elif found.kind == "part_of_period":
        out["this"] = _unit(groups["period"], dates)[:-1]
    if found.kind == "day_of_next":
        out["next"] = "month"
    if found.kind == "within":
        out["in"] = {_unit(groups["unit"], dates): _number(groups["n"], language)}
    if found.kind in _DAYS_FROM_NOW:
        out["in"] = {"days": _DAYS_FROM_NOW.index(found.kind)}
    if found.named_day:
        out["month"], out["day"] = found.named_day
    if "weekday" in groups:
        out["weekday"] = dates.weekdays.index(groups["weekday"])
    return out or None


def find(text: str, language: str) -> list[FoundDate]:
    """The date expressions of a message in their order, also impossible ones (31/02), which no day resolves."""
    places = fold_with_places(text)
    folded, taken = places.text, [False] * len(places.text)
    found: list[FoundDate] = []
    for known in patterns(language):
        for match in known.pattern.finditer(folded):
            if any(taken[match.start() : match.end()]) or _past().search(folded[: match.start()]):
                continue
            if known.kind == "slash" and not _is_date(folded, match):
                continue
            expression = _expression(known, match, language)
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
    return two or alone or bool(_before_slash().search(text[: match.start()]))


@cache
def _past() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words_before('past')})\s+(?:\w+\s+)?$")


@cache
def _before_slash() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words_before('before_slash')})\s*$")


def _words_before(name: str) -> str:
    """Of all languages: a message that gives a date may be too short to tell its language."""
    return "|".join(word for language in for_customers() for word in getattr(lexicon(language).dates, name)) or "(?!)"

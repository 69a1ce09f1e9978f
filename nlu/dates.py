"""Dates in customers' words, read as structured expressions; retention.days says which days those are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Literal

from languages import for_customers
from nlu.date_bounds import Atom, composed
from nlu.date_patterns import DatePattern, ago_patterns, candidates, length_pattern
from nlu.lexicon import lexicon
from nlu.lexicon.form import Dates
from nlu.text import MANY, fold_with_places
from protocol.understood import DateExpression, Distance, Length, Part, Period, Season

_DAYS_FROM_NOW = {"day_before_yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "day_after_tomorrow": 2}
_SEASONS: tuple[Season, ...] = ("spring", "summer", "autumn", "winter")
_PARTS: tuple[Part, ...] = ("start", "middle", "end")
_LENGTHS: tuple[tuple[Length, Period | None], ...] = (
    ("days", None), ("weeks", "week"), ("months", "month"), ("years", "year"),
)  # fmt: skip


@dataclass(frozen=True)
class FoundDate:
    """A date expression and where it stands in the text."""

    start: int
    end: int
    expression: DateExpression


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


def _length(word: str, dates: Dates) -> Length:
    return next(length for length, _ in _LENGTHS if word in getattr(dates.units, length))


def _period(word: str, dates: Dates) -> Period:
    return next(period for length, period in _LENGTHS if period and word in getattr(dates.units, length))


def _expression(found: DatePattern, match: re.Match[str], language: str) -> DateExpression | None:
    groups = {name: value for name, value in match.groupdict().items() if value is not None}
    if found.kind in ("around_renewal", "after_renewal"):
        return _around_renewal(groups, language)
    out = _named_parts(groups, language)
    out.update(found.expression or {})
    dates = lexicon(language).dates
    if "from_day" in groups:
        end = DateExpression()
        named: Literal["day", "month", "year"]
        for named in ("day", "month", "year"):
            if named in out:
                end[named] = out[named]
        return {"from": {**end, "day": _number(groups["from_day"], language)}, "to": end}
    if found.kind in ("next", "month_of_next", "this", "last") or (found.kind == "part_of_period" and "next" in groups):
        which: Literal["next", "this", "last"]
        which = "this" if found.kind == "this" else "last" if found.kind == "last" else "next"
        out[which] = _period(groups["period"], dates)
    elif found.kind == "part_of_period":
        out["this"] = _period(groups["period"], dates)
    if found.kind in ("day_of_next", "weekday_of_next"):
        out["next"] = "month" if found.kind == "day_of_next" else "week"
    if found.kind == "weekday_in_weeks":
        out["weeks"] = 2 if "two" in groups else 1
    if found.kind in ("within", "within_from", "until_within"):
        ahead: DateExpression = {**out, "in": _distance(groups, language)}
        return {"to": ahead} if found.kind == "until_within" else ahead
    if found.kind in _DAYS_FROM_NOW:
        out["in"] = {"days": _DAYS_FROM_NOW[found.kind]}
    if found.kind == "next_holiday":
        out["holiday"] = "next"
    return out or None


def _named_parts(groups: dict[str, str], language: str) -> DateExpression:
    """What stands in a date as a number or a name."""
    dates, out = lexicon(language).dates, DateExpression()
    if "part" in groups:
        out["part"] = next(part for part in _PARTS if groups["part"] in getattr(dates.parts, part))
    if "month" in groups:
        out["month"] = _month(groups["month"], dates)
    if "day" in groups:
        out["day"] = _number(groups["day"], language)
    if "year" in groups:
        out["year"] = int(groups["year"]) + (2000 if len(groups["year"]) == 2 else 0)
    if "weekday" in groups:
        out["weekday"] = dates.weekdays.index(groups["weekday"])
    if "season" in groups:
        out["season"] = next(name for name in _SEASONS if groups["season"] in getattr(dates.seasons, name))
    return out


def _distance(groups: dict[str, str], language: str, way: int = 1) -> Distance:
    """A distance ahead, or back where way is -1."""
    distance = Distance()
    distance[_length(groups["unit"], lexicon(language).dates)] = way * _number(groups["n"], language)
    return distance


def _around_renewal(groups: dict[str, str], language: str) -> DateExpression:
    """A distance before or after the end of the contract's term; "after it" without a length: from that day on."""
    if "n" in groups:
        return {"renewal": _distance(groups, language, -1 if "before" in groups else 1)}
    if "eve" in groups:
        return {"renewal": {"days": -1}}
    return {"renewal": {}} if "itself" in groups else {"from": {"renewal": {}}}


def find(text: str, language: str) -> list[FoundDate]:
    """The date expressions of a message in their order, also impossible ones (31/02), which no day resolves."""
    places = fold_with_places(text)
    folded, taken = places.text, [False] * len(places.text)
    atoms: list[Atom] = []
    for known in candidates(folded, language):
        for match in islice(known.pattern.finditer(folded), MANY):
            if any(taken[match.start() : match.end()]) or _past().search(folded[: match.start()]):
                continue
            if known.kind == "slash" and not _is_date(folded, match):
                continue
            expression: DateExpression | None = {} if known.kind == "none" else _expression(known, match, language)
            if expression is not None:
                taken[match.start() : match.end()] = [True] * (match.end() - match.start())
                atoms.append(Atom(match.start(), match.end(), known.kind, expression))
    dates = sorted(atom for atom in atoms if atom.expression)
    return [
        FoundDate(*places.span(atom.start, atom.end), atom.expression) for atom in composed(dates, folded, language)
    ]


def ago(text: str, language: str) -> Distance | None:
    """How long ago the message says that something was, “five days ago”; None where it does not say it."""
    folded = fold_with_places(text).text
    found = next((match for pattern in ago_patterns(language) if (match := pattern.search(folded))), None)
    return _distance(found.groupdict(), language, -1) if found else None


def length(text: str, language: str) -> Distance | None:
    """The first time that the message names, “two days”; None without one."""
    found = length_pattern(language).search(fold_with_places(text).text)
    return _distance(found.groupdict(), language, 1) if found else None


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

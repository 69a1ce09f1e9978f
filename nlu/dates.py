"""Dates in customers' words, read as structured expressions; retention.days says which days those are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from languages import for_customers
from nlu.date_bounds import Atom, composed
from nlu.date_patterns import DatePattern, patterns
from nlu.lexicon import lexicon
from nlu.lexicon.form import Dates
from nlu.text import fold_with_places

Expression = dict[str, Any]
_DAYS_FROM_NOW = {"day_before_yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "day_after_tomorrow": 2}
_SEASONS = ("spring", "summer", "autumn", "winter")


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
    if found.kind in ("around_renewal", "after_renewal"):
        return _around_renewal(groups, language)
    out = {**_named_parts(groups, language), **(found.expression or {})}
    dates = lexicon(language).dates
    if "from_day" in groups:
        end = {key: out[key] for key in ("day", "month", "year") if key in out}
        return {"from": {**end, "day": _number(groups["from_day"], language)}, "to": end}
    if found.kind in ("next", "month_of_next", "this", "last") or (found.kind == "part_of_period" and "next" in groups):
        key = found.kind if found.kind in ("this", "last") else "next"
        out[key] = _unit(groups["period"], dates)[:-1]
    elif found.kind == "part_of_period":
        out["this"] = _unit(groups["period"], dates)[:-1]
    if found.kind in ("day_of_next", "weekday_of_next"):
        out["next"] = "month" if found.kind == "day_of_next" else "week"
    if found.kind == "weekday_in_weeks":
        out["weeks"] = 2 if "two" in groups else 1
    if found.kind in ("within", "until_within"):
        ahead = {"in": {_unit(groups["unit"], dates): _number(groups["n"], language)}}
        return ahead if found.kind == "within" else {"to": ahead}
    if found.kind in _DAYS_FROM_NOW:
        out["in"] = {"days": _DAYS_FROM_NOW[found.kind]}
    if found.kind == "next_holiday":
        out["holiday"] = "next"
    return out or None


def _named_parts(groups: dict[str, str], language: str) -> Expression:
    """What stands in a date as a number or a name."""
    dates, out = lexicon(language).dates, Expression()
    if "part" in groups:
        out["part"] = next(p for p in ("start", "middle", "end") if groups["part"] in getattr(dates.parts, p))
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


def _around_renewal(groups: dict[str, str], language: str) -> Expression:
    """So long before or after the end of the contract's term; "after it" without a length: from that day on."""
    if "n" in groups:
        way = -1 if "before" in groups else 1
        unit = _unit(groups["unit"], lexicon(language).dates)
        return {"renewal": {unit: way * _number(groups["n"], language)}}
    if "eve" in groups:
        return {"renewal": {"days": -1}}
    return {"renewal": {}} if "itself" in groups else {"from": {"renewal": {}}}


def find(text: str, language: str) -> list[FoundDate]:
    """The date expressions of a message in their order, also impossible ones (31/02), which no day resolves."""
    places = fold_with_places(text)
    folded, taken = places.text, [False] * len(places.text)
    atoms: list[Atom] = []
    for known in patterns(language):
        for match in known.pattern.finditer(folded):
            if any(taken[match.start() : match.end()]) or _past().search(folded[: match.start()]):
                continue
            if known.kind == "slash" and not _is_date(folded, match):
                continue
            expression = {} if known.kind == "none" else _expression(known, match, language)
            if expression is not None:
                taken[match.start() : match.end()] = [True] * (match.end() - match.start())
                atoms.append(Atom(match.start(), match.end(), known.kind, expression))
    dates = sorted(atom for atom in atoms if atom.expression)
    return [
        FoundDate(*places.span(atom.start, atom.end), atom.expression) for atom in composed(dates, folded, language)
    ]


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

"""Patterns of dates over folded text, built from the lists and wordings of a language's lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from nlu.beginnings import Beginnings
from nlu.lexicon import lexicon, one_of
from nlu.lexicon.form import Dates
from protocol.understood import DateExpression

# The first kind that matches takes its place in the text. The numeric ones are the same in all languages.
KINDS = (
    "none", "named_span", "named_day", "feast", "around_renewal", "after_renewal", "within_from", "iso", "numbers",
    "slash", "range_of_days", "part_of_month", "part_of_period", "day_of_next", "month_of_next", "day_month",
    "day_month_number", "day_before_yesterday", "yesterday", "day_after_tomorrow", "tomorrow", "today",
    "weekday_of_next", "weekday_in_weeks", "next", "this", "last", "within", "until_within", "season",
    "next_holiday", "day", "weekday", "month", "year", "bare_month",
)  # fmt: skip
_NUMERIC = {
    "iso": r"(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)",
    "numbers": r"(?P<day>\d{1,2})\s?(?P<s>[/.-])\s?(?P<month>\d{1,2})\s?(?P=s)\s?(?P<year>20\d\d|\d\d)",
    "slash": r"(?<![\d/.,])(?P<day>\d{1,2})/(?P<month>\d{1,2})(?![\d/%])",
}


class DatePattern(NamedTuple):
    """expression: what a pattern that names its days means, None where the words in it say so."""

    kind: str
    pattern: re.Pattern[str]
    expression: DateExpression | None = None


@cache
def patterns(language: str) -> tuple[DatePattern, ...]:
    """All patterns of a language, in the order in which they are to be tried. Raises LexiconError."""
    dates = lexicon(language).dates
    parts = _parts(dates, lexicon(language).numbers.values())
    return tuple(sorted(_all(dates, parts), key=lambda found: KINDS.index(found.kind)))


def candidates(folded: str, language: str) -> list[DatePattern]:
    """Those of the patterns that may stand in a text, in the same order."""
    found, beginnings = patterns(language), _beginnings(language)
    return [found[place] for place in sorted({*beginnings.any, *(place for _, place in beginnings.in_text(folded))})]


@cache
def ago_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Of “five days ago”: no day to ask about, but one on which something began. Raises LexiconError."""
    dates = lexicon(language).dates
    parts = _parts(dates, lexicon(language).numbers.values())
    return tuple(_compiled(line, parts) for line in dates.wordings.ago)


@cache
def length_pattern(language: str) -> re.Pattern[str]:
    """Of “two days”: a number and a unit of time. Raises LexiconError."""
    dates = lexicon(language).dates
    return _compiled("<<amount>>", _parts(dates, lexicon(language).numbers.values()))


@cache
def _beginnings(language: str) -> Beginnings[int]:
    found = patterns(language)
    return Beginnings((each.pattern.pattern, each.pattern.flags, place) for place, each in enumerate(found))


def _all(dates: Dates, parts: dict[str, str]) -> Iterator[DatePattern]:
    for kind, line in _NUMERIC.items():
        yield DatePattern(kind, _compiled(line, parts))
    named: dict[str, dict[str, tuple[str, ...]]] = {"named_day": dates.named_days, "named_span": dates.named_spans}
    for kind, days in named.items():
        for day, lines in days.items():
            begin, _, end = day.partition("..")
            expression: DateExpression = {"from": _named(begin), "to": _named(end)} if end else _named(begin)
            yield from (DatePattern(kind, _compiled(line, parts), expression) for line in lines)
    for after_easter, lines in dates.feasts.items():
        yield from (DatePattern("feast", _compiled(line, parts), {"easter": after_easter}) for line in lines)
    yield from (DatePattern("none", _compiled(line, parts), {}) for line in dates.no_dates)
    for kind in KINDS:
        for line in getattr(dates.wordings, kind, ()):
            yield DatePattern(kind, _compiled(line, parts))


def _named(day: str) -> DateExpression:
    return {"month": int(day[:2]), "day": int(day[3:])}


def _compiled(line: str, parts: dict[str, str]) -> re.Pattern[str]:
    for name, part in parts.items():
        line = line.replace(f"<<{name}>>", part)
    return re.compile(rf"(?<![^\W_])(?:{line})(?![^\W_])", re.VERBOSE)


def _parts(dates: Dates, numbers: Iterable[Iterable[str]]) -> dict[str, str]:
    """What each placeholder of a wording stands for."""
    in_words = [word for words in numbers for word in words]
    units, part, seasons = dates.units, dates.parts, dates.seasons
    periods = (*units.weeks, *units.months, *units.years)
    ordinals = f"(?:\\s?(?:{one_of(dates.ordinals)}))?"
    joiners = "".join(f"{re.escape(word)}\\s+|" for word in dates.before_year)
    return {
        "month": f"(?P<month>{one_of({*dates.months, *dates.short_months})})\\b\\.?",
        "long_month": f"(?P<month>{one_of(dates.months)})\\b",
        "amount": f"(?P<n>\\d{{1,3}}|{one_of(in_words)})\\s+(?P<unit>{one_of((*units.days, *periods))})\\b",
        "period": f"(?P<period>{one_of(periods)})",
        "part": f"(?P<part>{one_of((*part.start, *part.middle, *part.end))})",
        "day": f"(?P<day>\\d{{1,2}}|{one_of((*dates.first, *in_words))}){ordinals}",
        "from_day": f"(?P<from_day>\\d{{1,2}}|{one_of((*dates.first, *in_words))}){ordinals}",
        "season": f"(?P<season>{one_of((*seasons.spring, *seasons.summer, *seasons.autumn, *seasons.winter))})\\b",
        "renewal": f"(?:{'|'.join(dates.renewal) or '(?!)'})(?![^\\W_])",
        "year": rf"(?:,?\s*(?:{joiners}/)?(?P<year>20\d\d)\b)?",
        "weekday": f"(?P<weekday>{one_of(dates.weekdays)})",
    }

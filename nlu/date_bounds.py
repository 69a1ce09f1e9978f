"""Two days that make a span, and words that make a bound of a day: "from the 5th to the 12th", "after Christmas"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from nlu.lexicon import lexicon, one_of
from protocol.understood import DateExpression

Bound = Literal["not_before", "after", "before", "from", "to"]
BARE = "bare_month"  # a month's name alone is a date only where other words say so
FEW_WORDS = 3
ALWAYS = (
    "not_before",
    "after",
    "before",
)  # bounds of any day; the others are bounds of days in a row, and else the day itself


class Atom(NamedTuple):
    """A date expression and where it stands in the folded text."""

    start: int
    end: int
    kind: str
    expression: DateExpression


def composed(atoms: Sequence[Atom], text: str, language: str) -> Iterator[Atom]:
    """The dates of a folded text in their order, with the spans that two of them make and the bounds of each."""
    waiting = list(atoms)
    while waiting:
        atom = waiting.pop(0)
        if waiting and (found := _range(atom, waiting[0], text, language)):
            waiting.pop(0)
        else:
            found = _bound(atom, text, language)
        if found.kind != BARE or "year" in found.expression or len(text.split()) <= FEW_WORDS:
            yield found


def _range(first: Atom, second: Atom, text: str, language: str) -> Atom | None:
    for before, between in _ranges(language):
        if (opened := before.search(text, 0, first.start)) and between.fullmatch(text, first.end, second.start):
            begin = _filled(first.expression, second.expression)
            return Atom(opened.start(), second.end, "range", {"from": begin, "to": second.expression})
    return None


def _filled(first: DateExpression, second: DateExpression) -> DateExpression:
    """The first day with what only the second one says: month and year ("from the 5th to the 12th of April")."""
    if not set(first) <= {"day", "month"}:
        return first
    filled = first.copy()
    key: Literal["month", "year"]
    for key in ("month", "year"):
        if key not in first and key in second:
            filled[key] = second[key]
    return filled


def _bound(atom: Atom, text: str, language: str) -> Atom:
    """The date with the bound before it. "Until the 10th" is the 10th: what holds then is what is asked."""
    for bound, pattern in _bounds(language).items():
        found = pattern.search(text, 0, atom.start)
        if not found:
            continue
        if bound == "before" and _own(language).match(text, atom.start):
            continue
        if bound == "before" and atom.expression.get("part") == "end":
            bound = "to"  # before the end of the month is within it
        if bound in ALWAYS or _in_a_row(atom.expression):
            bounded = DateExpression()
            bounded[bound] = atom.expression
            return Atom(found.start(), atom.end, "bound", bounded)
    return atom


def _in_a_row(e: DateExpression) -> bool:
    return not ({"day", "in", "weekday", "easter", "holiday", "renewal"} & set(e))


@cache
def _ranges(language: str) -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    determiners = _determiners(language)
    return [
        (re.compile(rf"(?<!\w)(?:{before})\s*{determiners}$"), re.compile(rf"\s*(?:{between})\s*{determiners}"))
        for before, between in lexicon(language).dates.ranges
    ]


@cache
def _bounds(language: str) -> dict[Bound, re.Pattern[str]]:
    bounds = lexicon(language).dates.bounds
    listed: dict[Bound, tuple[str, ...]] = {
        "not_before": bounds.not_before,
        "after": bounds.after,
        "before": bounds.before,
        "from": bounds.from_,
        "to": bounds.to,
    }
    determiners = _determiners(language)
    return {
        name: re.compile(rf"(?<!\w)(?:{'|'.join(words) or '(?!)'})\s*{determiners}$") for name, words in listed.items()
    }


@cache
def _own(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(lexicon(language).dates.bounds.own) or '(?!)'})(?!\w)")


def _determiners(language: str) -> str:
    return rf"(?:(?:{one_of(lexicon(language).dates.determiners)})\s*)*"

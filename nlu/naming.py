"""What digits are called in their sentence: the number of a contract, a code, or something else with a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Literal

from nlu.lexicon import phrases, united
from nlu.text import fold

Name = Literal["contract", "code", "other", "number"]  # number: only "number", "n°", and not what of
_CLAUSE = re.compile(r"[,;.!?\n](?=\s)")
_FAR = 7  # words between a name and its digits
_NEAR = 3  # words between "number" and the number
_AFTER = 4  # words between "is" and the name


def name_of(before: str, after: str) -> Name | None:
    """before: the folded text in front of the digits, from the number before them on; after: what follows, as written.

    None where they are not called anything.
    """
    return _named_after(after) or _named_before(before)


def _named_after(after: str) -> Name | None:
    """ "204518 is my contract": only after a word that says "is", or the next thing would give the name."""
    join = _joins().match(after.lower())
    if join is None:
        return None
    rest = _CLAUSE.split(fold(after[join.end() :]))[0]
    found = _first(rest)
    return found[1] if found and len(rest[: found[0]].split()) <= _AFTER else None


def _first(text: str) -> tuple[int, Name] | None:
    matches = [(match.start(), name) for name, words in _names() if (match := words.search(text))]
    return min(matches, key=lambda found: found[0], default=None)


def _named_before(before: str) -> Name | None:
    """The nearest name counts; only a code may have been named in an earlier clause ("I got the code. It's 123456")."""
    clause = _CLAUSE.split(before)[-1]
    if _estimates().search(clause):
        return "other"
    matches = [
        (match.end(), name)
        for name, words in _names()
        for match in words.finditer(before)
        if name == "code" or match.end() > len(before) - len(clause)
        if name == "code" or len(before[match.end() :].split()) <= _FAR
    ]
    if matches:
        return max(matches, key=lambda found: found[0])[1]
    last = " ".join(clause.split()[-_NEAR - 1 :])
    return "number" if _signs().search(last) else None


@cache
def _names() -> tuple[tuple[Name, re.Pattern[str]], ...]:
    """Other things first: of two names at one place ("code", "code postal") the first is taken."""
    lists: tuple[tuple[Name, str], ...] = (
        ("other", "other_numbers"),
        ("contract", "number_words"),
        ("code", "code_words"),
    )
    return tuple((name, phrases(united(words))) for name, words in lists)


@cache
def _signs() -> re.Pattern[str]:
    return phrases(united("number_signs"))


@cache
def _estimates() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(united('estimates'))})\W*$")


@cache
def _joins() -> re.Pattern[str]:
    return re.compile(rf"[\s,:;\"»)-]*(?:{_any(united('name_joins'))})(?!\w)")


def _any(patterns: Iterable[str]) -> str:
    return "|".join(patterns) or "(?!)"

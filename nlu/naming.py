"""What digits are called in their sentence: the number of a contract, a code, or something else with a number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final, Literal

from nlu.lexicon import phrases, united
from nlu.text import fold

# client: of a client or an account, which may have a number beside the contract's. number: only "number", "n°", and not
# what of. estimate: an amount by the words before it ("about 20451").
Name = Literal["contract", "client", "code", "other", "number", "estimate"]
CLIENT: Final = "client"
OTHER: Final = "other"
CODE: Final = "code"
_CLAUSE = re.compile(r"[,;.!?\n](?=\s)")
_SENTENCE = re.compile(r"[;.!?\n](?=\s)")
_FAR = 7  # words between a name and its digits
_NEAR = 3  # words between "number" and the number
_AFTER = 4  # words between "is" and the name


def name_of(before: str, after: str) -> Name | None:
    """before: the folded text in front of the digits, from the number before them on; after: what follows, as written.

    None where they are not called anything.
    """
    name = _named_after(after) or _named_before(before)
    if name == CLIENT:
        sentence = _SENTENCE.split(before)[-1] + " " + _SENTENCE.split(fold(after))[0]
        return OTHER if _banks().search(sentence) else name
    return name


def other_word(written: str) -> str:
    """The word for something else with a number that a folded text begins with, such as a bill's; empty without one."""
    found = _names()[OTHER].match(written)
    return found.group() if found else ""


def _named_after(after: str) -> Name | None:
    """ "204518 is my contract": only after a word that says "is", or the next thing would give the name."""
    join = _joins().match(after.lower())
    if join is None:
        return None
    rest = _CLAUSE.split(fold(after[join.end() :]))[0]
    found = _first(rest)
    return found[1] if found and len(rest[: found[0]].split()) <= _AFTER else None


def _first(text: str) -> tuple[int, Name] | None:
    matches = [(match.start(), name) for name, words in _names().items() if (match := words.search(text))]
    return min(matches, key=lambda found: found[0], default=None)


def _named_before(before: str) -> Name | None:
    """The nearest name counts; only a code may have been named in an earlier clause ("I got the code. It's 123456")."""
    clause = _CLAUSE.split(before)[-1]
    if _estimates().search(clause):
        return "estimate"
    first = len(before) - len(clause)
    coded = bool(_names()[CODE].search(clause))
    matches = [
        (match.end(), name)
        for name, words in _names().items()
        for match in words.finditer(before)
        if name == CODE or (match.start() >= first and len(before[match.end() :].split()) <= _FAR)
        if name != OTHER or not _is_source(before[first : match.start()], before[match.end() :], coded=coded)
    ]
    if matches:
        return max(matches, key=lambda found: found[0])[1]
    last = " ".join(clause.split()[-_NEAR - 1 :])
    return "number" if _signs().search(last) else None


def _is_source(before: str, between: str, *, coded: bool) -> bool:
    """Whether a thing is only where the number stands or came by: "the number on the bill is ...", "by text: ..."."""
    if not _sources().search(before):
        return False
    return coded or not re.fullmatch(r"\s*", _signs().sub("", between))


@cache
def _names() -> dict[Name, re.Pattern[str]]:
    """The names of other things first: of two names at one place ("code", "code postal") the first is taken."""
    lists: dict[Name, str] = {
        OTHER: "other_numbers",
        "contract": "number_words",
        CLIENT: "client_words",
        CODE: "code_words",
    }
    return {name: phrases(united(words)) for name, words in lists.items()}


@cache
def _banks() -> re.Pattern[str]:
    return phrases(united("bank_words"))


@cache
def _sources() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(united('sources'))})\s+$")


@cache
def _signs() -> re.Pattern[str]:
    return phrases(united("number_signs"))


@cache
def _estimates() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(united('estimates'))})\s+$")


@cache
def _joins() -> re.Pattern[str]:
    return re.compile(rf"[\s,:;\"»)-]*(?:{_any(united('name_joins'))})(?!\w)")


def _any(patterns: Iterable[str]) -> str:
    return "|".join(patterns) or "(?!)"

"""Contract numbers as customers write them, for every company there is: found by the form its `provider.yml` gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from nlu.lexicon import united
from nlu.text import Folded
from retention.contract_number import ANY, DIGIT, ContractNumber
from retention.provider import providers

WRONG_BY = 2  # so many digits too few or too many still make a plainly written number, which does not exist
FEWEST, MOST = 4, 8  # and so many digits, where that is wider
BETWEEN = r"[ .\-_]?"  # what may stand between two digits


@dataclass(frozen=True)
class FoundNumber:
    """A contract number and its place in the original text."""

    value: str
    start: int
    end: int


def bare_lengths() -> frozenset[int]:
    """How many characters the companies' numbers have without the letters that all of a company's share."""
    return frozenset(provider.number.places for provider in providers().values())


def shared_letters() -> tuple[str, ...]:
    """The letters that all numbers of a company have, folded; without those of companies that have none."""
    return tuple(filter(None, (provider.number.letters.lower() for provider in providers().values())))


def find(folded: Folded, original: str, numbers: Iterable[ContractNumber] | None = None) -> Iterator[FoundNumber]:
    """Numbers written with their letters, of all companies or of the given forms.

    Small letters, spaces, spoken joiners ("puis") and the letter O for a nought are forgiven.
    """
    for number in _lettered() if numbers is None else numbers:
        pattern = _pattern(number)
        for match in pattern.finditer(folded.text):
            parts = [original[slice(*folded.span(*match.span(n)))] for n in range(1, pattern.groups + 1)]
            value = number.read(_filled(number, parts)) or _of_wrong_length(number, parts, match.group())
            if value:
                yield FoundNumber(value, *folded.span(match.start(), match.end()))


def replaced(folded: str, instead: str) -> str:
    """A folded text with all written numbers replaced, what looks like one of another company (ab-12345) too."""
    for number in _lettered():
        folded = _pattern(number).sub(instead, folded)
    return _UNKNOWN.sub(instead, folded)


_UNKNOWN = re.compile(r"\b[a-z]{2,5}-?\d{5,8}\b")


@cache
def _lettered() -> tuple[ContractNumber, ...]:
    """The companies' numbers that have letters: others are found as bare digits only (nlu/details.py)."""
    return tuple(provider.number for provider in providers().values() if provider.number.letters)


@cache
def _pattern(number: ContractNumber) -> re.Pattern[str]:
    return re.compile(_source(number))


def _runs(form: str) -> list[tuple[str, str]]:
    """The form cut into runs of one kind: DIGIT, ANY, "letters" and "signs"."""

    def kind(character: str) -> str:
        return character if character in (DIGIT, ANY) else "letters" if character.isalnum() else "signs"

    return [(name, "".join(run)) for name, run in groupby(form, kind)]


def _source(number: ContractNumber) -> str:
    """A pattern over folded text with a group for each run of places."""
    out, runs = r"(?<![^\W\d_])", [run for run in _runs(number.form) if run[0] != "signs"]
    join = rf"(?:\W|_|\b(?:{'|'.join(united('number_joiners')) or '(?!)'})\b){{0,6}}?"
    for before, (kind, run) in zip((None, *runs), runs):  # noqa: B905 - the first has none before it
        if before:
            out += join if "letters" in (kind, before[0]) else BETWEEN
        if kind == "letters":
            out += r"\W?".join(map(re.escape, run.lower()))
        else:
            character = r"[\do]" if kind == DIGIT else "[a-z0-9]"
            times = f"{{{len(run) - 1}}}"
            if _flexible(number):
                times = f"{{{min(FEWEST, len(run)) - 1},{max(MOST, len(run) + WRONG_BY) - 1}}}"
            out += f"({character}(?:{BETWEEN if kind == DIGIT else ''}{character}){times})"
    return out + r"(?!\w)"


def _flexible(number: ContractNumber) -> bool:
    """Whether a form is letters and then digits, where too many or too few digits can be noticed."""
    return [kind for kind, _ in _runs(number.form) if kind != "signs"] == ["letters", DIGIT]


def _filled(number: ContractNumber, parts: list[str]) -> str:
    """The letters of a form and what stands at its places, in order."""
    rest = iter(parts)
    return "".join(run if kind == "letters" else next(rest) for kind, run in _runs(number.form) if kind != "signs")


def _of_wrong_length(number: ContractNumber, parts: list[str], written: str) -> str | None:
    """A plainly written number with a digit too few or too many, so that the customer hears that it does not exist."""
    if not _flexible(number) or not re.fullmatch(r"\w+\W?-?\W?\d+", written):
        return None
    return number.form.rstrip(DIGIT) + re.sub(r"\D", "", parts[0])

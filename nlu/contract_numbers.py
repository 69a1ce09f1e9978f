"""Contract numbers as customers write them, for every company there is: found by the form its `provider.yml` gives."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from languages import for_customers
from nlu import dictation, digits
from nlu.lexicon import lexicon, united
from nlu.text import Folded, fold
from retention.contract_number import ANY, DIGIT, ContractNumber
from retention.provider import providers

WRONG_BY = 2  # so many digits too few or too many still make a plainly written number, which does not exist
FEWEST, MOST = 4, 8  # and so many digits, where that is wider
BETWEEN = r"[ .\-_]?"  # what may stand between two digits


@dataclass(frozen=True)
class FoundNumber:
    """A contract number and its place in the original text.

    whole: whether it has as many digits as the company's numbers. attached: whether no blank stands before its digits:
    "ab 2045" may be the name of something else.
    """

    value: str
    start: int
    end: int
    whole: bool
    attached: bool


def bare_lengths() -> frozenset[int]:
    """How many characters the companies' numbers have without the letters that all of a company's share."""
    return frozenset(provider.number.places for provider in providers().values())


def shared_letters() -> tuple[str, ...]:
    """The letters that all numbers of a company have, folded; without those of companies that have none."""
    return tuple(filter(None, (provider.number.letters.lower() for provider in providers().values())))


def find(folded: Folded, original: str, numbers: Iterable[ContractNumber] | None = None) -> Iterator[FoundNumber]:
    """Numbers written with their letters, of all companies or of the given forms, in the text's order for each form.

    folded: as dictation.spelled_out gives it. Small letters, letters said by their names, spaces, spoken joiners
    ("puis") and letters that look like digits are forgiven.
    """
    for number in _lettered() if numbers is None else numbers:
        for match, wrong in _matches(number, folded.text):
            start, end = folded.span(match.start(), match.end())
            parts = [original[slice(*folded.span(*match.span(n)))] for n in range(1, match.re.groups + 1)]
            attached = not re.search(r"[^\W\d]\s+\d", match.group())
            if not wrong:
                if not any(map(str.isdigit, original[start:end])) and _accented(original[start:end], number):
                    continue  # "ça vingt mille trois cents"
                value = number.read(_filled(number, match, parts))
                if value:
                    yield FoundNumber(value, start, end, whole=True, attached=attached)
            elif not _accented(parts[0], number):  # not "ça 2045"
                yield FoundNumber(number.form.rstrip(DIGIT) + match[2], start, end, whole=False, attached=attached)


def _accented(written: str, number: ContractNumber) -> bool:
    """Whether the letters of a number have an accent that makes them a word; not where they are named ("cê á")."""
    letters = written[: len(number.letters)].lower()
    return fold(letters) == number.letters.lower() and fold(letters) != letters


def replaced(folded: str, instead: str) -> str:
    """A folded text with all written numbers replaced, what looks like one of another company (ab-12345) too."""
    spelled = dictation.spelled_out(Folded(folded, tuple(range(len(folded)))))
    for number in _lettered():
        found = _matches(number, spelled.text)
        for match, _ in reversed(found):
            start, end = spelled.span(*match.span())
            folded = folded[:start] + instead + folded[end:]
        if found:
            spelled = dictation.spelled_out(Folded(folded, tuple(range(len(folded)))))
    return _UNKNOWN.sub(instead, folded)


_UNKNOWN = re.compile(r"\b[a-z]{2,5}-?\d{5,8}\b")


def _matches(number: ContractNumber, text: str) -> list[tuple[re.Match[str], bool]]:
    """Where a number stands in a folded text, and whether it is one of wrong length; in the text's order."""
    if not digits.may_stand_in(text):
        return []
    clear = digits.beside((number.letters.lower(),), text) if number.letters else text
    found = [(match, False) for match in _pattern(number).finditer(clear) if _well_grouped(match, clear)]
    taken = {place for match, _ in found for place in range(*match.span())}
    if _flexible(number):
        wrong = ((match, True) for match in _wrong_length(number).finditer(text))
        found += [pair for pair in wrong if not taken & {*range(*pair[0].span())}]
    return sorted(found, key=lambda pair: pair[0].start())


def _well_grouped(match: re.Match[str], text: str) -> bool:
    """Not "2045 1 van": one digit after a longer group counts what follows; nor "1890.50", which is an amount."""
    written = match.groups()[-1]
    if re.fullmatch(r"\d+\.\d\d", written):
        return False
    groups = re.findall(r"\w+", written)
    counts = len(groups) > 1 and len(groups[-1]) == 1 and any(len(group) > 1 for group in groups)
    return not counts or re.search(r"\w", text[match.end() :]) is None


@cache
def _lettered() -> tuple[ContractNumber, ...]:
    """The companies' numbers that have letters: others are found as bare digits only (nlu/details.py)."""
    return tuple(provider.number for provider in providers().values() if provider.number.letters)


@cache
def _pattern(number: ContractNumber) -> re.Pattern[str]:
    """Over folded text, with a group for each run of places."""
    out, before, signs = _START, "", ""
    join = rf"(?:\W|_|\b(?:{'|'.join(united('number_joiners')) or '(?!)'})\b){{0,6}}?"
    for kind, run in _runs(number.form):
        if kind == "signs":
            signs = run
            continue
        if before:
            out += join if "letters" in (kind, before) else f"(?:{re.escape(fold(signs))}|{BETWEEN})"
        before, signs = kind, ""
        if kind == "letters":
            out += letters_pattern(run)
        else:
            character = r"\d" if kind == DIGIT else "[a-z0-9]"
            between = BETWEEN if kind == DIGIT else ""
            out += f"({character}(?:{between}{character}){{{len(run) - 1}}})"
    return re.compile(out + _END)


@cache
def _wrong_length(number: ContractNumber) -> re.Pattern[str]:
    """Plainly written with a digit too few or too many: its letters, then its digits."""
    places = number.places
    times = f"{{{min(FEWEST, places)},{max(MOST, places + WRONG_BY)}}}"
    return re.compile(rf"{_START}({letters_pattern(number.letters)})\W?-?\W?(\d{times}){_END}")


_START, _END = r"(?<![^\W\d_])", r"(?!\w|,\d\d(?!\d))"  # not an amount with its cents


def letters_pattern(run: str) -> str:
    """Source of a pattern for the letters of a form, also spelled, "A, B" and "a.b.", and by their names, "ar, em"."""
    names = r"[\W_]{1,3}".join(f"(?:{'|'.join([re.escape(letter), *_names(letter)])})" for letter in run.lower())
    spelled = r"[\W_]{0,2}".join(map(re.escape, run.lower()))
    return f"(?:{spelled}|{names})"


@cache
def _names(letter: str) -> tuple[str, ...]:
    names = (name for language in for_customers() for name in lexicon(language).letter_names.get(letter, ()))
    return tuple(dict.fromkeys(names))


@cache
def _runs(form: str) -> list[tuple[str, str]]:
    """The form cut into runs of one kind: DIGIT, ANY, "letters" and "signs"."""

    def kind(character: str) -> str:
        return character if character in (DIGIT, ANY) else "letters" if character.isalnum() else "signs"

    return [(name, "".join(run)) for name, run in groupby(form, kind)]


@cache
def _flexible(number: ContractNumber) -> bool:
    """Whether a form is letters and then digits, where too many or too few digits can be noticed."""
    return [kind for kind, _ in _runs(number.form) if kind != "signs"] == ["letters", DIGIT]


def _filled(number: ContractNumber, match: re.Match[str], parts: list[str]) -> str:
    """The letters of a form and what stands at its places, in order: digits as read, letters as in the original."""
    rest = iter(zip(match.groups(), parts, strict=True))
    out = ""
    for kind, run in _runs(number.form):
        if kind == "letters":
            out += run
        elif kind != "signs":
            read, written = next(rest)
            out += read if kind == DIGIT else written
    return out

"""Contract numbers, e-mail addresses, codes and dates in a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from nlu import dates
from nlu.lexicon import phrases, united
from nlu.text import Folded, fold_with_places

DIGITS = {"CA": 6, "RAM": 5}
PROVIDERS = {"conta_azul": "CA", "ram_tracking": "RAM"}


@dataclass(frozen=True)
class Detail:
    """One thing found: kind is contract_number, email, code or date; start and end are its place in the text."""

    kind: str
    value: Any
    start: int
    end: int


_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_JOIN = rf"(?:\W|_|\b(?:{'|'.join(united('number_joiners')) or '(?!)'})\b){{0,6}}?"
_WRITTEN = re.compile(
    rf"(?<![^\W\d_])(?P<name>c\W?a|r\W?a\W?m){_JOIN}(?P<digits>[\do](?:[ .\-_]?[\do]){{3,7}})(?![\d\w])"
)
_BARE = re.compile(r"(?<![\w.,/@+-])\d(?:[ .-]?\d){4,5}(?![\w/@]|[.,-]?\d|\s?[%€$])")
_PHONE = re.compile(r"(?<!\w)(?:\+|00)?\(?\d{1,4}\)?(?:[ .-]?\(?\d{1,5}\)?){2,7}(?!\w)")
_MONEY = re.compile(
    r"(?:r\$|€|\$|eur|brl)\s*\d[\d .,]*"
    rf"|\d[\d .,]*\s*(?:r\$|€|\$|%|(?:{'|'.join(('eur', 'brl', *united('money_words')))})(?!\w))"
)
_CODE = phrases(united("code_words"))
_NUMBER_WORD = phrases((*united("number_words"), "ca", "ram"))
_TOWN = re.compile(r"\s+[A-ZÉÈ][a-zéèêç]+")


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text.replace("o", "0"))


def find(text: str, language: str, provider: str | None = None, awaiting: str | None = None) -> list[Detail]:
    """Everything found, in the order of the text. `awaiting` is what the assistant has just asked for."""
    folded, free = fold_with_places(text), [True] * len(text)
    found: list[Detail] = []

    def take(details: Iterator[Detail]) -> None:
        for detail in details:
            if all(free[detail.start : detail.end]):
                free[detail.start : detail.end] = [False] * (detail.end - detail.start)
                found.append(detail)

    take(Detail("email", m.group(), *folded.span(m.start(), m.end())) for m in _EMAIL.finditer(folded.text))
    take(_written_numbers(folded))
    take(
        Detail("date", item.expression, item.start, item.end)
        for item in dates.find(text, language)
        if awaiting not in ("code", "number") or len(_digits(text[item.start : item.end])) != len(_digits(text))
    )
    take(_bare_numbers(text, folded, provider, awaiting))
    return sorted(found, key=lambda detail: detail.start)


def _written_numbers(folded: Folded) -> Iterator[Detail]:
    """Numbers with their letters: CA-204518, ca 204 518, RAM puis 20451."""
    for match in _WRITTEN.finditer(folded.text):
        name, digits = re.sub(r"\W", "", match["name"]).upper(), _digits(match["digits"])
        if len(digits) == DIGITS[name] or re.fullmatch(r"\w+\W?-?\W?\d+", match.group()):
            yield Detail("contract_number", f"{name}-{digits}", *folded.span(match.start(), match.end()))


def _bare_numbers(text: str, folded: Folded, provider: str | None, awaiting: str | None) -> Iterator[Detail]:
    """Five or six digits alone that are neither money, a phone, a year nor a postcode."""
    taken = [
        (m.start(), m.end())
        for pattern in (_MONEY, _PHONE)
        for m in pattern.finditer(folded.text)
        if pattern is _MONEY or len(_digits(m.group())) >= 8
    ]
    cue = bool(_NUMBER_WORD.search(folded.text))
    for match in _BARE.finditer(folded.text):
        digits, before = _digits(match.group()), folded.text[: match.start()]
        start, end = folded.span(match.start(), match.end())
        if any(first < match.end() and match.start() < last for first, last in taken):
            continue
        if len(digits) == 6 and (awaiting == "code" or (_CODE.search(before) and not _NUMBER_WORD.search(before))):
            yield Detail("code", digits, start, end)
            continue
        if provider in PROVIDERS and len(digits) != DIGITS[PROVIDERS[provider]] and not cue and awaiting != "number":
            continue
        if len(digits) == 5 and _TOWN.match(text[end:]) and not cue:
            continue
        yield Detail("contract_number", digits, start, end)

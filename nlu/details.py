"""Contract numbers, e-mail addresses, codes, dates and words of the contract in a message."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from nlu import contract_numbers, dates
from nlu.lexicon import lexicon, phrases, united
from nlu.text import Folded, fold_with_places
from retention.provider import providers

CODE_DIGITS = 6  # of a code sent by e-mail


@dataclass(frozen=True)
class Detail:
    """One thing found: kind is contract_number, email, phone, code, date or concept.

    start and end: its place in the text.
    """

    kind: str
    value: Any
    start: int
    end: int


_EMAIL = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<!\w)(?:\+|00)?\(?\d{1,4}\)?(?:[ .-]?\(?\d{1,5}\)?){2,7}(?!\w)")
_PHONE_DIGITS = 8  # at least
_LONGEST_PHONE = 15
_TOWN = re.compile(r"\s+(?=[^\W\d_]{2})(?P<town>\w+)")  # after a postcode
_POSTCODE_DIGITS = 5


@cache
def _bare() -> re.Pattern[str]:
    """As many digits as a company's numbers have, not part of something longer."""
    digits = "|".join(rf"\d(?:[ .-]?\d){{{n - 1}}}" for n in sorted(contract_numbers.bare_lengths(), reverse=True))
    return re.compile(rf"(?<![\w.,/@+-])(?:{digits})(?![\w/@]|[.,-]?\d|\s?[%€$])")


@cache
def _money() -> re.Pattern[str]:
    """An amount or a distance, by its sign, the companies' currencies or a word."""
    currencies = {provider.currency.lower() for provider in providers().values()}
    before = "|".join([r"r\$", "[$€£¥]", *sorted(currencies)])
    after = "|".join([*sorted(currencies), *united("money_words")])
    return re.compile(rf"(?:{before})\s*\d[\d .,]*|\d[\d .,]*\s*(?:r\$|[$€£¥%]|(?:{after})(?!\w))")


@cache
def _code_word() -> re.Pattern[str]:
    return phrases(united("code_words"))


@cache
def _number_word() -> re.Pattern[str]:
    return phrases((*united("number_words"), *map(re.escape, contract_numbers.shared_letters())))


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
    take(
        Detail("contract_number", number.value, number.start, number.end)
        for number in contract_numbers.find(folded, text)
    )
    if awaiting == "number" and not found:
        take(_whole_message(text, provider))
    take(
        Detail("date", item.expression, item.start, item.end)
        for item in dates.find(text, language)
        if awaiting not in ("code", "number") or len(_digits(text[item.start : item.end])) != len(_digits(text))
    )
    if awaiting not in ("code", "number"):
        take(_phones(folded))
    take(_bare_numbers(text, folded, provider, awaiting))
    take(_concepts(folded, language))
    return sorted(found, key=lambda detail: detail.start)


def _phones(folded: Folded) -> Iterator[Detail]:
    """Telephone numbers: long enough, and not digits of money."""
    money = [m.span() for m in _money().finditer(folded.text)]
    for match in _PHONE.finditer(folded.text):
        digits = _digits(match.group())
        apart = not any(first < match.end() and match.start() < last for first, last in money)
        if _PHONE_DIGITS <= len(digits) <= _LONGEST_PHONE and apart:
            plus = "+" if match.group().lstrip("(").startswith("+") else ""
            yield Detail("phone", plus + digits, *folded.span(match.start(), match.end()))


def _whole_message(text: str, provider: str | None) -> Iterator[Detail]:
    """The number asked for, written alone in a form that bare digits do not show: with letters at its places."""
    own = providers().get(provider or "")
    if own and not own.number.digits_only and any(map(str.isdigit, text)):
        value = own.number.read(text)
        if value:
            yield Detail("contract_number", value, 0, len(text))


def _bare_numbers(text: str, folded: Folded, provider: str | None, awaiting: str | None) -> Iterator[Detail]:
    """Digits alone, as many as a contract number has, that are neither money, a phone, a year nor a postcode."""
    other = [m.span() for m in _money().finditer(folded.text)]
    other += [m.span() for m in _PHONE.finditer(folded.text) if len(_digits(m.group())) >= _PHONE_DIGITS]
    called_so = bool(_number_word().search(folded.text))
    own = providers().get(provider or "")
    for match in _bare().finditer(folded.text):
        digits, before = _digits(match.group()), folded.text[: match.start()]
        start, end = folded.span(match.start(), match.end())
        if any(first < match.end() and match.start() < last for first, last in other):
            continue
        is_code = awaiting == "code" or (_code_word().search(before) and not _number_word().search(before))
        if len(digits) == CODE_DIGITS and is_code:
            yield Detail("code", digits, start, end)
        elif own and len(digits) != own.number.places and not called_so and awaiting != "number":
            continue
        elif not (len(digits) == _POSTCODE_DIGITS and _before_a_town(text[end:]) and not called_so):
            yield Detail("contract_number", digits, start, end)


def _concepts(folded: Folded, language: str) -> Iterator[Detail]:
    """The words of the contract that are named, by their code (``concepts`` in the lexicon)."""
    for concept, pattern in _concept_patterns(language).items():
        for match in pattern.finditer(folded.text):
            yield Detail("concept", concept, *folded.span(match.start(), match.end()))


@cache
def _concept_patterns(language: str) -> dict[str, re.Pattern[str]]:
    return {concept: phrases(patterns) for concept, patterns in lexicon(language).concepts.items()}


def _before_a_town(rest: str) -> bool:
    town = _TOWN.match(rest)
    return bool(town and town["town"].istitle())

"""Contract numbers, e-mail addresses, codes, dates and words of the contract in a message."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from languages import default
from nlu import bare_numbers, contract_numbers, dates, dictation, mailed_code
from nlu.lexicon import lexicon, phrases, united
from nlu.naming import CLIENT, OTHER, name_of, other_word
from nlu.secrets import HIDDEN
from nlu.text import MANY, Folded, fold, fold_with_places
from protocol.understood import DateExpression
from retention.provider import Provider, providers

SHORTEST_BESIDE_NUMBER = 9  # digits of a telephone number while a contract number or a code is awaited
_FEW = 3  # words: a message of at most this length is about its number


@dataclass(frozen=True)
class Detail:
    """One thing found: kind is contract_number, email, phone, code, date or concept.

    start and end: its place in the text.
    """

    kind: str
    value: str | DateExpression
    start: int
    end: int


# from where such signs begin: trying each place of thousands in a row would take as long as many messages
_EMAIL = re.compile(r"(?<![\w.+'-])[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


def find(text: str, language: str, provider: str | None = None, awaiting: str | None = None) -> list[Detail]:
    """Everything found, in the order of the text. `awaiting` is what the assistant has just asked for."""
    folded, free = fold_with_places(text), [True] * len(text)
    spelled = dictation.spelled_out(folded)
    found: list[Detail] = []

    def take(details: Iterable[Detail]) -> None:
        for detail in details:
            if all(free[detail.start : detail.end]):
                free[detail.start : detail.end] = [False] * (detail.end - detail.start)
                found.append(detail)

    take(Detail("email", m.group(), *folded.span(m.start(), m.end())) for m in _EMAIL.finditer(folded.text))
    take(_lettered(text, spelled, providers().get(provider or "")))
    if awaiting == "number" and not found:
        take(_whole_message(text, provider))
    named = any(detail.kind == "contract_number" for detail in found)
    bare = [Detail(*number) for number in bare_numbers.find(text, spelled, provider, awaiting, named=named)]
    if awaiting == "code":
        code = mailed_code.find(text, spelled, free, bare_numbers.amounts(spelled.text))
        take([Detail(*code)] if code else (number for number in bare if number.kind == "code"))
    days = [
        Detail("date", item.expression, item.start, item.end)
        for item in dates.find(text, language)
        if awaiting not in ("code", "number") or _digits(text[item.start : item.end]) != _digits(text)
        if not text[: item.start].rstrip().endswith(HIDDEN)  # the day a card runs out
    ]
    take(number for number in bare if _before_dates(number, text, days))
    take(days)
    in_words = awaiting not in ("code", "number") or bool(re.search(r"[^\W\d_]", text))
    shortest = SHORTEST_BESIDE_NUMBER if awaiting in ("code", "number") else 0
    phones = (Detail(*phone) for phone in bare_numbers.find_phones(folded) if in_words)
    take(phone for phone in phones if len(str(phone.value)) >= shortest)
    take(bare)
    take(_concepts(folded, language))
    return _without_taken_back(sorted(found, key=lambda detail: detail.start), text)


def mailed_codes(text: str, provider: str) -> list[str]:
    """The codes that a message brings while one is awaited, six digits each: as the entity `code` has them."""
    found = find(text, default(), provider, "code")
    return [str(detail.value) for detail in found if detail.kind == "code"]


def _before_dates(number: Detail, text: str, days: Iterable[Detail]) -> bool:
    """Whether digits are no day although they look so: a code such as 34-88-10, "um sete" in a dictated number."""
    if not _digits(text[number.start : number.end]):
        return True
    around = [day.value for day in days if day.start <= number.start and number.end <= day.end]
    return number.kind == "code" and not any(map(_in_calendar, around))


def _in_calendar(day: str | DateExpression) -> bool:
    return isinstance(day, dict) and day.get("month", 1) <= 12 and day.get("day", 1) <= 31


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _lettered(text: str, spelled: Folded, own: Provider | None) -> Iterator[Detail]:
    """Numbers with their letters, without what only looks so: "RAM 1500" on a car, the turnover of a year, and the
    number of a bill whose short name is also the letters of a company. own: the customer's company."""
    for number in islice(contract_numbers.find(spelled, text), MANY):
        before, rest = text[: number.start], text[number.end :]
        if not number.attached and bare_numbers.counts(fold(rest)):
            continue
        name = name_of(fold(before), rest)
        word = other_word(fold(text[number.start : number.end]))
        letters = "".join(filter(str.isalnum, word)).upper()
        if word and name not in ("contract", CLIENT) and not (own and own.number.letters.upper() == letters):
            continue
        plain = number.attached or name in ("contract", CLIENT, "number") or len(text.split()) <= _FEW
        whole = number.whole and (plain or not number.value.endswith("000"))  # not "RAM 16000", of a computer
        if whole or (plain and name != OTHER):
            yield Detail("contract_number", number.value, number.start, number.end)


def _whole_message(text: str, provider: str | None) -> Iterator[Detail]:
    """The number asked for, written alone in a form that bare digits do not show: with letters at its places."""
    own = providers().get(provider or "")
    if own and not own.number.digits_only and any(map(str.isdigit, text)):
        value = own.number.read(text)
        if value:
            yield Detail("contract_number", value, 0, len(text))


def _without_taken_back(found: list[Detail], text: str) -> list[Detail]:
    """ "Not this one but that one": a number that is taken back goes where another one stays; said twice it is one."""
    last = {detail.value: detail for detail in found if detail.kind == "contract_number"}
    found = [detail for detail in found if detail.kind != "contract_number" or detail is last[detail.value]]
    back = [detail for detail in last.values() if _taken_back().search(fold(text[: detail.start]))]
    return [detail for detail in found if detail not in back] if len(back) < len(last) else found


@cache
def _taken_back() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(united('not_this_one')) or '(?!)'})\s+$")


def _concepts(folded: Folded, language: str) -> Iterator[Detail]:
    """The words of the contract that are named, by their code (``concepts`` in the lexicon)."""
    for concept, pattern in _concept_patterns(language).items():
        for match in pattern.finditer(folded.text):
            yield Detail("concept", concept, *folded.span(match.start(), match.end()))


@cache
def _concept_patterns(language: str) -> dict[str, re.Pattern[str]]:
    return {concept: phrases(patterns) for concept, patterns in lexicon(language).concepts.items()}

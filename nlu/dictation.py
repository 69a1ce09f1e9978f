"""Numbers said in words: "um dois nove", "vingt mille trois cent quarante-huit", one after another put side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from languages import for_customers
from nlu.lexicon import lexicon, one_of
from nlu.text import Folded

HUNDRED, THOUSAND = 100, 1000
_FEWEST_WORDS = 3  # fewer are counting, not dictating; two will do with a hundred or thousand among them


class _Unclear(ValueError):
    """The words are two numbers, or one, and nothing says which: "vingt trois cent"."""


class _Words(NamedTuple):
    """A language's number words: where they stand together, one of them, and what each means."""

    together: re.Pattern[str]
    one: re.Pattern[str]
    values: dict[str, int]
    multiplied: bool  # whether 200 is said as 2 and 100
    teens_after: frozenset[int]  # tens that 10 to 19 may follow: "soixante-dix"


def spelled_out(folded: Folded) -> Folded:
    """The text with digits where numbers are dictated in words; what is unclear, or one word again and again, stays."""
    for language in for_customers():
        text, places, end = "", [], 0
        for match in _words(language).together.finditer(folded.text):
            digits = _dictated(match.group(), language)
            if digits:
                text += folded.text[end : match.start()] + digits
                first, last = folded.places[match.start()], folded.places[match.end() - 1]
                places += [*folded.places[end : match.start()], *[first] * (len(digits) - 1), last]
                end = match.end()
        if end:
            folded = Folded(text + folded.text[end:], (*places, *folded.places[end:]))
    return folded


@cache
def _words(language: str) -> _Words:
    known = lexicon(language)
    values = {
        word: number
        for numbers in (known.numbers, known.large_numbers)
        for number, words in numbers.items()
        for word in words
    }
    word = f"(?:{one_of(values)})"
    between = rf"(?:[\s,./-]+(?:(?:{one_of(known.tens_joins)})[\s-]+)?)"
    return _Words(
        re.compile(rf"(?<![\w'-]){word}(?:{between}{word})+(?![\w'])"),
        re.compile(rf"(?<!\w){word}(?!\w)"),
        values,
        2 * HUNDRED not in known.large_numbers,
        frozenset(known.teens_after),
    )


def _dictated(text: str, language: str) -> str | None:
    """The digits; None for what is counting, one number said again and again, or unclear."""
    said = [match.group() for match in _words(language).one.finditer(text)]
    large = any(_words(language).values[word] >= HUNDRED for word in said)
    if len(said) < _FEWEST_WORDS and not large:
        return None
    try:
        numbers = list(_numbers(text, language))
    except _Unclear:
        return None
    return "".join(map(str, numbers)) if len(numbers) == 1 or len(set(numbers)) > 1 else None


class _Number:
    """A number as it grows with each word. space: the largest value that may still be added."""

    def __init__(self, value: int, teens_after: frozenset[int]) -> None:
        self._teens_after = teens_after
        self.thousands, self.part = (THOUSAND, 0) if value == THOUSAND else (0, value)
        self.last, self.apart = value, True
        self.space = self._space(value)

    @property
    def value(self) -> int:
        return self.thousands + self.part

    def takes(self, value: int, between: str, *, multiplied: bool) -> bool:
        """Adds a word to the number if it goes on with it. Raises _Unclear."""
        if "," in between:
            return False
        if value == THOUSAND and not self.thousands and self.part:
            self.thousands, self.part, self.space = self.part * THOUSAND, 0, THOUSAND - 1
        elif value == HUNDRED and multiplied and self._is_multiplied():
            self.part, self.space = self.part * HUNDRED, HUNDRED - 1
        elif 0 < value <= self.space:
            self.part += value
            self.space = self._space(value)
        else:
            return False
        self.apart = "-" not in between
        self.last = value
        return True

    def _is_multiplied(self) -> bool:
        """Whether "cent" makes hundreds of what was said: of 2 to 9 alone. Raises _Unclear after "vingt trois"."""
        if 1 < self.part < 10:
            return True
        if 1 < self.last < 10 and not self.apart:  # "vingt-trois cent" is 23 and 100
            return False
        if 1 < self.last < 20:  # also "dix-sept cent", which may be 1700
            raise _Unclear
        return False

    def _space(self, value: int) -> int:
        if value >= HUNDRED:
            return (THOUSAND if value == THOUSAND else HUNDRED) - 1
        if value >= 20 and value % 10 == 0:
            return 19 if value in self._teens_after else 9
        return 0


def _numbers(text: str, language: str) -> Iterator[int]:
    """The numbers of a dictation, words put together where the language does so ("quarante-cinq"). Raises _Unclear."""
    words, number, end = _words(language), None, 0
    for match in words.one.finditer(text):
        value = words.values[match.group()]
        if number is None or not number.takes(value, text[end : match.start()], multiplied=words.multiplied):
            if number:
                yield number.value
            number = _Number(value, words.teens_after)
        end = match.end()
    if number:
        yield number.value

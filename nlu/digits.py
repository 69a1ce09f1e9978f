"""Digits that are not written as such: words that mean them, and letters that look like them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache

from languages import for_customers
from nlu.lexicon import lexicon, one_of
from nlu.text import Folded

LOOK_ALIKES = {"o": "0", "i": "1", "l": "1", "|": "1", "s": "5", "b": "8"}
_LETTERS = "oilsb"
_TO_DIGITS = str.maketrans(LOOK_ALIKES)
_FEWEST_WORDS = 3  # fewer are counting, not dictating
_DICTATED = re.compile(rf"(?<![^\W_])[\d{_LETTERS}](?: [\d{_LETTERS}]){{3,}}(?![^\W_])")
_INSIDE = re.compile(r"(?<![\w|])\d[\doil|]*\d(?!\w)")


def spelled_out(folded: Folded) -> Folded:
    """The text with digits where three or more numbers up to 99 are dictated in words: "um dois nove" is "129"."""
    for language in for_customers():
        text, places = "", []
        end = 0
        for match in _dictation(language).finditer(folded.text):
            digits = _dictated(match.group(), language)
            if digits:
                text += folded.text[end : match.start()] + digits
                first, last = folded.places[match.start()], folded.places[match.end() - 1]
                places += [*folded.places[end : match.start()], *[first] * (len(digits) - 1), last]
                end = match.end()
        if end:
            folded = Folded(text + folded.text[end:], (*places, *folded.places[end:]))
    return folded


def beside(letters: tuple[str, ...], text: str) -> str:
    """A folded text of the same length in which look-alikes are digits wherever they may be after those letters."""
    known = "|".join(map(re.escape, letters)) or "(?!)"
    some = rf"((?<![^\W_])(?:{known})?)([\d{_LETTERS}](?:[\d{_LETTERS}|]*[\d{_LETTERS}])?)(?!\w)"
    text = re.sub(some, lambda found: found[1] + (_digits(found[2]) if _has_digit(found[2]) else found[2]), text)
    none = rf"((?<![^\W_])(?:{known})[-_])([{_LETTERS}]{{4,}})(?!\w)"  # "ab-lOOOl"
    text = re.sub(none, lambda found: found[1] + _digits(found[2]), text)
    return _DICTATED.sub(lambda found: _digits(found[0]) if _mostly_digits(found[0]) else found[0], text)


def alone(text: str) -> str:
    """A folded text of the same length in which 0 and 1 may be letters between digits; "1000l" and "12b" stay."""
    return _INSIDE.sub(lambda found: _digits(found[0]), text)


def _digits(text: str) -> str:
    return text.translate(_TO_DIGITS)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _mostly_digits(text: str) -> bool:
    return 2 * sum(map(str.isdigit, text)) >= len(text.split())


@cache
def _values(language: str) -> Mapping[str, int]:
    return {word: number for number, words in lexicon(language).numbers.items() if number < 100 for word in words}


@cache
def _dictation(language: str) -> re.Pattern[str]:
    word = f"(?:{one_of(_values(language))})"
    between = rf"(?:[\s,./-]+(?:(?:{one_of(lexicon(language).tens_joins)})[\s-]+)?)"
    return re.compile(rf"(?<![\w'-]){word}(?:{between}{word}){{{_FEWEST_WORDS - 1},}}(?![\w'])")


def _dictated(text: str, language: str) -> str | None:
    """The digits; None for one word said again and again, which is no number."""
    numbers = list(_numbers(text, language))
    return "".join(map(str, numbers)) if len(set(numbers)) > 1 else None


def _numbers(text: str, language: str) -> Iterator[int]:
    """The numbers of a dictation, tens and units put together where the language does so ("quarante-cinq")."""
    values = _values(language)
    pattern = re.compile(rf"(?<!\w)(?:{one_of(values)})(?!\w)")
    tens, end = 0, 0
    for match in pattern.finditer(text):
        value = values[match.group()]
        if tens and ("," in text[end : match.start()] or not _goes_on(tens, value, values.values())):
            yield tens
            tens = 0
        if value % 10 == 0 and value >= 20 and not tens:
            tens = value
        else:
            yield tens + value
            tens = 0
        end = match.end()
    if tens:
        yield tens


def _goes_on(tens: int, value: int, known: Collection[int]) -> bool:
    """Whether a number continues the tens before it: 1 to 9, or up to 19 where the next tens have no word."""
    most = 9 if tens + 10 in known else 19
    return 0 < value <= most

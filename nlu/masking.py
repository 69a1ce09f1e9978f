"""Messages without what is personal in them, so that people can label them for training."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from languages import for_customers
from nlu import contract_numbers, dictation
from nlu.lexicon import lexicon, phrases, united
from nlu.secrets import hide
from nlu.text import fold, fold_with_places

_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{0,255}\w")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DIGITS = re.compile(r"(?:\+\s?)?\(?\d(?:[\d\s().,/\-]*\d){2,}")
# Of cars: letters with digits behind them or between; with blanks only in capitals, since "por 1500" is none.
_PLATE = re.compile(
    r"(?<![\w-])(?:[A-Z]{3}[ -]?\d[A-Z\d]\d{2}|[A-Z]{2}[ -]\d{3}[ -][A-Z]{2}|\d{2,4} [A-Z]{2,3} \d{2}"
    r"|(?i:[a-z]{3}-?\d[a-z\d]\d{2}|[a-z]{2}-?\d{3}-?[a-z]{2}))(?![\w-])"
)
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’-]+(?:\s+(?:[^\W\d_A-Z]{1,3}\s+)?[A-ZÀ-ÖØ-Þ][\w'’-]+)*"
_NEXT = re.compile(rf"\s+({_NAME})")
_GREETED = re.compile(rf",?\s+({_NAME})(?=\s*(?:[,.!?;:]|$))")
_LAST = re.compile(rf"[,.!]?\s+({_NAME})\s*$", re.MULTILINE)
_WORD = re.compile(r"\s*:?\s+([^\W\d_][\w'’-]*)")
_LONGEST_NAME = 4  # words
_SHORTEST = 3  # letters of a name's further words that are no particle: "e", "et" end it


def mask(text: str) -> str:
    """The text in one line without secrets, e-mails, links, plates, numbers of three digits and more, dictated ones
    too, and names after words that introduce them (`names` in the lexicons).

    Other names stay: a person must look before a message is kept.
    """
    text = _LINK.sub("<link>", _EMAIL.sub("<e-mail>", hide(" ".join(text.split()))))
    numbers = [
        (found.start, found.end) for found in contract_numbers.find(dictation.spelled_out(fold_with_places(text)), text)
    ]
    text = _PLATE.sub("<plate>", _without(text, numbers, "<number>"))
    text = _without(text, _numbers(text), "<number>")
    return _without(text, _names(text), "<name>")


def _without(text: str, spans: Iterable[tuple[int, int]], instead: str) -> str:
    for start, end in sorted(set(spans), reverse=True):
        text = text[:start] + instead + text[end:]
    return text


def _numbers(text: str) -> Iterator[tuple[int, int]]:
    """Also those that are dictated in words."""
    spelled = dictation.spelled_out(fold_with_places(text))
    return (spelled.span(*found.span()) for found in _DIGITS.finditer(spelled.text))


def _names(text: str) -> Iterator[tuple[int, int]]:
    folded, taken = fold_with_places(text), 0
    found = [
        following.span(1)
        for kind, pattern in (("introduced_by", _NEXT), ("greetings", _GREETED), ("closings", _LAST))
        for word in _after(kind).finditer(folded.text)
        if (following := pattern.match(text, folded.span(*word.span())[1])) and not _begins_commonly(following[1])
    ]
    for word in _after("always_before").finditer(folded.text):
        found += _name_in_any_case(text, folded.span(*word.span())[1])
    for start, end in sorted(found):
        if start >= taken:
            yield start, end
            taken = end


def _begins_commonly(name: str) -> bool:
    """Whether it is no name but words in capitals."""
    first = name.split()[0].lower()
    return first in _common() or fold(first) in _particles()


def _name_in_any_case(text: str, place: int) -> Iterator[tuple[int, int]]:
    """The words from a place on that may be a name: the first one, then all but common words that are no particle."""
    first = end = None
    for _ in range(_LONGEST_NAME):
        word = _WORD.match(text, place)
        if word is None:
            break
        place = word.end()
        if fold(word[1]) in _particles() and first is not None:
            continue
        if first is not None and (len(word[1]) < _SHORTEST or word[1].lower() in _common()):
            break
        first, end = word.start(1) if first is None else first, place
    if first is not None and end is not None:
        yield first, end


@cache
def _after(kind: str) -> re.Pattern[str]:
    return phrases(words for language in for_customers() for words in getattr(lexicon(language).names, kind))


@cache
def _particles() -> frozenset[str]:
    return frozenset(word for language in for_customers() for word in lexicon(language).names.particles)


@cache
def _common() -> frozenset[str]:
    return frozenset(united("common_words"))

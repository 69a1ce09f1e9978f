"""Messages without what is personal in them, so that people can label them for training."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from languages import for_customers
from nlu import contract_numbers
from nlu.lexicon import lexicon, phrases
from nlu.text import fold_with_places

_EMAIL = re.compile(r"\S+@\S+")
_LINK = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DIGITS = re.compile(r"\d(?:[\d\s().,/\-]*\d){2,}")
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’-]+(?:\s+(?:[^\W\d_A-Z]{1,3}\s+)?[A-ZÀ-ÖØ-Þ][\w'’-]+)*"
_NEXT = re.compile(rf"\s+({_NAME})")
_LAST = re.compile(rf"[,.!]?\s+({_NAME})\s*$", re.MULTILINE)


def mask(text: str) -> str:
    """The text in one line without e-mails, links, numbers of three digits and more, and names after words that
    introduce them (`names` in the lexicons). Other names stay: a person must look before a message is kept."""
    text = _LINK.sub("<link>", _EMAIL.sub("<e-mail>", " ".join(text.split())))
    numbers = ((found.start, found.end) for found in contract_numbers.find(fold_with_places(text), text))
    text = _DIGITS.sub("<number>", _without(text, numbers, "<number>"))
    return _without(text, _names(text), "<name>")


def _without(text: str, spans: Iterator[tuple[int, int]], instead: str) -> str:
    for start, end in sorted(set(spans), reverse=True):
        text = text[:start] + instead + text[end:]
    return text


def _names(text: str) -> Iterator[tuple[int, int]]:
    folded, taken = fold_with_places(text), 0
    found = [
        following.span(1)
        for words, pattern in ((_introductions(), _NEXT), (_closings(), _LAST))
        for word in words.finditer(folded.text)
        if (following := pattern.match(text, folded.span(*word.span())[1]))
    ]
    for start, end in sorted(found):
        if start >= taken:
            yield start, end
            taken = end


@cache
def _introductions() -> re.Pattern[str]:
    return phrases(words for language in for_customers() for words in lexicon(language).names.introduced_by)


@cache
def _closings() -> re.Pattern[str]:
    return phrases(words for language in for_customers() for words in lexicon(language).names.closings)

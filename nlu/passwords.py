"""Passwords in a message, known by the word before them (`password_words` in the lexicons), in any language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from nlu.lexicon import united
from nlu.text import Folded

_ENDS_BEFORE = r"\S{2,}[^\s?]"  # a question mark at the end is the sentence's


def passwords(folded: Folded, original: str) -> Iterator[tuple[int, int]]:
    """Where they stand in the folded text. original: the text as typed, which has the accents."""
    text = folded.text
    yield from (match.span("secret") for match in _password().finditer(text))
    for pattern in (_plain(), _of_something(), _quoted()):
        yield from (match.span("secret") for match in pattern.finditer(text) if _is_joined(folded, match, original))


def begins_password(folded: Folded, original: str) -> bool:
    """Whether the text ends where a password would follow: a word for it, and what joins the two."""
    match = _begun().search(folded.text)
    return match is not None and _is_joined(folded, match, original)


@cache
def _begun() -> re.Pattern[str]:
    words, joins = "|".join(united("password_words")), "|".join(united("password_joins"))
    return re.compile(rf"(?<!\w)(?:{words})(?:\s+\w+){{0,3}}?\s*(?:[:=]|(?<=\s)(?P<join>{joins})\s*:?)\s*\Z")


@cache
def _password() -> re.Pattern[str]:
    """A word for a password, what joins them, and the password: after a colon anything, else with a digit or sign."""
    words, joins = "|".join(united("password_words")), "|".join(united("password_joins"))
    named = rf"(?<!\w)(?:{words})"
    return re.compile(
        rf"(?:{named}\s*[:=]\s*|{named}\s+(?:(?:{joins})\s+)?(?=[^\s?]*[\d@#$%&*!_]))(?P<secret>{_ENDS_BEFORE})"
    )


@cache
def _plain() -> re.Pattern[str]:
    """What joins the two, and any one word that ends the sentence, but for what people say of a password."""
    words, joins = "|".join(united("password_words")), "|".join(united("password_joins"))
    said = "|".join((*united("password_said"), *united("password_words")))
    return re.compile(
        rf"(?<!\w)(?:{words})\s+(?P<join>{joins})\s+(?!(?:{said})(?!\w))(?P<secret>\w{{4,}})\s*(?=[.,;!)\n]|$)"
    )


@cache
def _of_something() -> re.Pattern[str]:
    """A word for a password, what it is for or whose, what joins them, and a password with a digit or sign."""
    words, joins = (
        "|".join(united("password_words")),
        "|".join((*united("password_joins"), *united("password_changes"))),
    )
    return re.compile(
        rf"(?<!\w)(?:{words})(?:\s+\w+){{0,3}}?\s+(?P<join>{joins})\s+(?=\S*[\d@#$%&*_])(?!\S*[/€$])(?P<secret>{_ENDS_BEFORE})"
    )


@cache
def _quoted() -> re.Pattern[str]:
    """A password between quotation marks, which may have blanks in it."""
    words, joins = "|".join(united("password_words")), "|".join(united("password_joins"))
    said = "|".join(united("password_said"))
    return re.compile(
        rf"(?<!\w)(?:{words})(?:\s+\w+){{0,2}}?(?P<join>\s+(?:{joins}))?(?:\s|:)\s?[\"“«']\s?(?!(?:{said})(?!\w))"
        rf"(?P<secret>[^\"”»'\n]{{3,40}}?)\s?[\"”»']"
    )


def _is_joined(folded: Folded, match: re.Match[str], original: str) -> bool:
    """A join of one letter is one with its accent only: without, it may as well be another word."""
    if match["join"] is None:
        return True
    start, end = folded.span(*match.span("join"))
    return end - start > 1 or not original[start:end].isascii()

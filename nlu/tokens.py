"""A message as the classifiers see it: folded, numbers and addresses replaced by what they are, cut into words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from languages import for_customers
from nlu import contract_numbers
from nlu.lexicon import lexicon
from nlu.text import fold

_EMAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,255}\.\w+")  # bounded: a row of "@" would take minutes otherwise
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_NUMBER = re.compile(r"\d+(?:[.,/:-]\d+)*")
_REPEATED = re.compile(r"([^\W\d_]|[^\w\s])\1{2,}")
_WORD = re.compile(r"\w+|[^\w\s]")


def _number(found: re.Match[str]) -> str:
    digits = found.group()
    return f" {digits} " if len(digits) <= 2 and digits.isdigit() else f" num{min(sum(map(str.isdigit, digits)), 9)} "


def normalise(text: str) -> str:
    """The folded message in one line: mailbox, numcontract and numN stand for e-mails, contract numbers, N digits."""
    text = _LINK.sub(" link ", _EMAIL.sub(" mailbox ", fold(text)))
    text = _NUMBER.sub(_number, contract_numbers.replaced(text, " numcontract "))
    return " ".join(_REPEATED.sub(r"\1", text).split())


def words(normalised: str, language: str | None = None) -> list[str]:
    """Words and single signs (a question mark, an emoji) of a normalised message, chat's short forms written out."""
    found: list[str] = _WORD.findall(normalised)
    if language not in for_customers():
        return found
    known = lexicon(language).short_forms
    return [word for token in found for word in (known[token].split() if token in known else (token,))]


def of_messages(messages: Sequence[tuple[str, str]]) -> list[list[str]]:
    """The words of each of many messages, given with their languages."""
    return [words(normalise(text), language) for text, language in messages]

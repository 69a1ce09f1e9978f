"""An amount of money that a message names: 119,90 however it is written, as a number with a point."""

from __future__ import annotations

import re

from nlu.signal_lists import SignalLists

# Whole units, with or without thousands, and cents; or whole units alone beside a sign or a word of money.
_CENTS = r"\d{1,3}(?:[. ]\d{3})*,\d{2}|\d+,\d{2}"
_SIGNS = r"r\$|€|\$"
_WHOLE = r"\d{1,6}(?:[.,]\d{2})?"
_AMOUNT = re.compile(
    rf"(?<![\w.,/])(?:(?:{_SIGNS})\s?)?(?P<cents>{_CENTS})(?![\d%/])|(?:{_SIGNS})\s?(?P<signed>{_WHOLE})(?!\d)"
)


def find(folded: str, words: SignalLists) -> str | None:
    """The first amount, None without one. words: of the message's language, for its words of money."""
    found = _AMOUNT.search(folded)
    if found:
        return _number(found["cents"] or found["signed"])
    worded = re.search(rf"(?<![\w.,/])({_WHOLE})\s?{words.pattern('money_words').pattern}", folded)
    return _number(worded[1]) if worded else None


def _number(written: str) -> str:
    """With a point before the cents, and without anything between the thousands."""
    units, comma, cents = written.replace(" ", "").rpartition(",")
    if comma:
        return f"{units.replace('.', '')}.{cents}"
    return cents

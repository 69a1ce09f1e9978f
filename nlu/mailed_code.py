"""The six digits of a code mailed to a customer, distinguished from all else with digits; in figures or in words.

Nothing here depends on the message's language: the front desk and the understanding read a code alike.
"""

from __future__ import annotations

import re
from functools import cache

from nlu import digits
from nlu.lexicon import united
from nlu.naming import CLIENT, CODE, OTHER, Name, name_of
from nlu.text import Folded

LENGTH = 6  # digits of a code
_BETWEEN = r"[ .,/_–—-]{0,3}"  # the signs between two digits
_LETTER = re.compile(r"[^\W\d_]")
_YEAR = r"20[0-3]\d"
_WITH_YEAR = re.compile(rf"{_YEAR}\D+\d\d|\d\d?\D+{_YEAR}")  # "2024, 15", "12/2024"
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1\d\d")
_WITH_CENTS = re.compile(r"\d+(?:[ .]\d{3})*,\d\d")
_ROUND = "000"


def find(
    text: str, spelled: Folded, free: list[bool], amounts: list[tuple[int, int]]
) -> tuple[str, str, int, int] | None:
    """The code in a message that has no other digits, however they are grouped: "code", digits, start and end.

    spelled: the folded text with digits for numbers in words. free: for each character of the text, whether it belongs
    to nothing that was found before. amounts: places of money and quantities in the folded text.
    """
    left = "".join(sign if free[place] else " " for sign, place in zip(spelled.text, spelled.places, strict=True))
    clear = digits.beside((), left)
    match = _grouped().search(clear)
    if match is None or sum(map(str.isdigit, clear)) != LENGTH:
        return None
    start, end = spelled.span(*match.span())
    beside = clear[: match.start()] + clear[match.end() :]
    counted = any(first < match.end() and match.start() < last for first, last in amounts)
    name = name_of(clear[: match.start()], text[end:])
    if not is_code(match.group(), name, alone=not _LETTER.search(beside), counted=counted):
        return None
    return CODE, "".join(str(int(sign)) for sign in match.group() if sign.isdigit()), start, end


def is_code(written: str, name: Name | None, *, alone: bool, counted: bool = False) -> bool:
    """Whether six digits are the awaited code, by what they are called and how they are written.

    alone: there are no words beside them. counted: they are money or a quantity.
    """
    if name == CODE:
        return True
    if name in ("contract", CLIENT, OTHER) or counted or _WITH_CENTS.fullmatch(written):
        return False
    if name == "estimate" and written.endswith(_ROUND):
        return False
    return alone or not (_DATE.fullmatch(written) or _WITH_YEAR.fullmatch(written) or _LETTER.search(written))


@cache
def _grouped() -> re.Pattern[str]:
    """Whether only signs stand between the digits, or the words that join dictated ones ("48, e depois 21")."""
    words = rf"\W{{0,2}}\s(?:(?:{'|'.join(united('number_joiners'))})\W{{1,2}}){{1,2}}"
    return re.compile(rf"(?<![\w@+])\d(?:(?:{_BETWEEN}|{words})\d){{{LENGTH - 1}}}(?![\w@])")

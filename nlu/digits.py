"""Letters that look like digits and stand for them."""

from __future__ import annotations

import re
from functools import cache

LOOK_ALIKES = {"o": "0", "i": "1", "l": "1", "|": "1", "s": "5", "b": "8"}
_LETTERS = "oilsb"
_TO_DIGITS = str.maketrans(LOOK_ALIKES)
_DICTATED = re.compile(rf"(?<![^\W_])[\d{_LETTERS}](?: [\d{_LETTERS}]){{3,}}(?![^\W_])")
_INSIDE = re.compile(r"(?<![\w|])\d[\doil|]*\d(?!\w)")
_AT_ENDS = re.compile(rf"(?<![\w|.,/@+-])(?=[{_LETTERS}|]*\d)[\d{_LETTERS}|]{{4,}}(?![\w|])")
_ANY = re.compile(rf"\d|[-_][{_LETTERS}|]{{4}}")
_LITRES = re.compile(r"\d+0l")


def beside(letters: tuple[str, ...], text: str) -> str:
    """A folded text of the same length in which look-alikes are digits wherever they may be after those letters."""
    some, none = _after(letters)
    text = some.sub(lambda found: found[1] + (_digits(found[2]) if _has_digit(found[2]) else found[2]), text)
    text = none.sub(lambda found: found[1] + _digits(found[2]), text)
    return _DICTATED.sub(lambda found: _digits(found[0]) if _mostly_digits(found[0]) else found[0], text)


@cache
def _after(letters: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What may be digits after the letters: with a digit among them, and without one ("ab-lOOOl")."""
    known = "|".join(map(re.escape, letters)) or "(?!)"
    some = rf"((?<![^\W_])(?:{known})?)([\d{_LETTERS}](?:[\d{_LETTERS}|]*[\d{_LETTERS}])?)(?!\w)"
    return re.compile(some), re.compile(rf"((?<![^\W_])(?:{known})[-_])([{_LETTERS}]{{4,}})(?!\w)")


def may_stand_in(text: str) -> bool:
    """Whether a folded text has digits at all, or what may be some: most messages have none."""
    return _ANY.search(text) is not None


def alone(text: str) -> str:
    """A folded text of the same length in which 0 and 1 may be letters between digits; "1000l" and "12b" stay."""
    return _INSIDE.sub(lambda found: _digits(found[0]), text)


def at_ends(text: str) -> str:
    """A folded text of the same length in which mostly digits are digits at their ends, too: "l54879"; not "1000l"."""

    def clear(found: re.Match[str]) -> str:
        written = found[0]
        mostly = 2 * sum(map(str.isdigit, written)) > len(written)
        return _digits(written) if mostly and not _LITRES.fullmatch(written) else written

    return _AT_ENDS.sub(clear, text)


def _digits(text: str) -> str:
    return text.translate(_TO_DIGITS)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _mostly_digits(text: str) -> bool:
    return 2 * sum(map(str.isdigit, text)) >= len(text.split())

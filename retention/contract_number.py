"""How a company writes its contract numbers: one form, from which a number is recognised, read, shown and masked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

DIGIT, ANY = "#", "*"
MOST_SIGNS = 3  # in a row: what may also stand there where people write a number in their own way
WILD = {DIGIT: "[0-9]", ANY: "[A-Za-z0-9]"}


@dataclass(frozen=True)
class ContractNumber:
    """form: ``#`` stands for a digit, ``*`` for a letter or digit, everything else for itself: ``AC-######``.

    example: a number of that form to show to customers. Raises ValueError for a form without a place for a digit or
    letter, for signs by which a number could not be found in a message, and for an example that is not of the form.
    """

    form: str
    example: str

    def __post_init__(self) -> None:
        if not set(self.form) & set(WILD) or self.form != self.form.strip() or not self.form.isprintable():
            raise ValueError(f"{self.form!r} must hold {DIGIT} for each digit or {ANY} for each letter or digit")
        if why := self._never_found():
            raise ValueError(f"{self.form!r} {why}")
        if not self.matches(self.example):
            raise ValueError(f"the example {self.example!r} is not of the form {self.form}")

    @cached_property
    def pattern(self) -> str:
        """Source of a regular expression for exactly one number; no groups, no anchors."""
        source = "".join(WILD.get(character, _literal(character)) for character in self.form)
        # Repeated places are counted, which reads better in a schema: [0-9]{6}.
        return re.sub(r"(\[[^]]+\])\1+", lambda run: f"{run[1]}{{{len(run[0]) // len(run[1])}}}", source)

    @cached_property
    def letters(self) -> str:
        """The letters and digits that every number has, without signs: ``CA``; empty for a form of digits alone."""
        return "".join(character for character in self.form if character.isalnum())

    @cached_property
    def places(self) -> int:
        """How many characters differ from number to number."""
        return sum(character in WILD for character in self.form)

    @property
    def digits_only(self) -> bool:
        """Whether the places are digits, so that a number without its letters is no word."""
        return ANY not in self.form

    def matches(self, text: str) -> bool:
        """Whether a text is exactly a number, as the company's systems write it."""
        return self._exact.fullmatch(text) is not None

    def may_be(self, other: ContractNumber) -> bool:
        """Whether a number can be of both forms, as people write them: without signs, in any letters."""
        pairs = list(zip(self._significant.upper(), other._significant.upper(), strict=False))
        return len(self._significant) == len(other._significant) and all(_meet(*pair) for pair in pairs)

    def read(self, text: str, *, bare: bool = True) -> str | None:
        """The number in a text that holds little else, as the company's systems write it; None if it is none.

        Forgiven are small letters, spaces and signs, and the letter O for a nought. bare: forgiven is also a writer who
        leaves out the letters that every number has; only where the rest is digits, or any word would be a number.
        Letters at its places are capitals, or small, where those of the example all are; else they stay as written.
        """
        written = "".join(character for character in text if character.isalnum())
        found = self._with_letters.fullmatch(written)
        if found is None and bare and self.digits_only:
            found = self._without_letters.fullmatch(written)
        if found is None:
            return None
        places = iter(found.groups())
        return "".join(self._in_case(_place(c, next(places))) if c in WILD else c for c in self.form)

    @cached_property
    def loose(self) -> str:
        """Source of a regular expression (to be used with IGNORECASE) for any number as people write it in a text."""
        return _loosely(self._significant, lambda character: WILD.get(character, re.escape(character)))

    @cached_property
    def loose_bare(self) -> str:
        """The same for numbers without the letters that every number has."""
        return _loosely("".join(c for c in self.form if c in WILD), WILD.__getitem__)

    def loose_of(self, number: str, *, bare: bool = False) -> str:
        """The same for this one number. bare: without the letters that every number has."""
        return _loosely(self.significant_of(number, bare=bare), re.escape)

    def significant_of(self, number: str, *, bare: bool = False) -> str:
        """The letters and digits of a number, without signs. bare: without those that every number has."""
        pairs = zip(number, self.form, strict=True)
        return "".join(character for character, form in pairs if form in WILD or (form.isalnum() and not bare))

    @cached_property
    def _in_case(self) -> Callable[[str], str]:
        """How letters at the places are written, by the example, or by the form's own letters where it shows none."""
        shown = "".join(character for character, form in zip(self.example, self.form, strict=True) if form == ANY)
        letters = shown if any(map(str.isalpha, shown)) else self.letters
        return str.upper if letters.isupper() else str.lower if letters.islower() else str

    def _never_found(self) -> str:
        """What keeps its numbers from being found in what customers write; empty for most forms."""
        if strange := sorted({character for character in self.form if not character.isascii() or character == "|"}):
            return (
                f"may not hold {' '.join(strange)}: only letters without accents, digits and the signs of ASCII but |"
            )
        if re.search(rf"[^\w{re.escape(DIGIT + ANY)}]{{{MOST_SIGNS + 1}}}", self.form.replace("_", "-")):
            return f"may hold at most {MOST_SIGNS} signs in a row"
        between = re.sub(r"#[ ._-](?=#)", "#", self.form)
        if not self.letters and self.digits_only and between.strip("#"):
            return (
                "may hold only single signs of . - _ and blanks: without letters, others are those of days and amounts"
            )
        return ""

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    @cached_property
    def _significant(self) -> str:
        return "".join(character for character in self.form if character in WILD or character.isalnum())

    @cached_property
    def _with_letters(self) -> re.Pattern[str]:
        return _compiled(self._significant)

    @cached_property
    def _without_letters(self) -> re.Pattern[str]:
        return _compiled("".join(character for character in self.form if character in WILD))


def _compiled(characters: str) -> re.Pattern[str]:
    wild = {DIGIT: "([0-9oO])", ANY: f"({WILD[ANY]})"}
    source = "".join(wild.get(c, re.escape(c)) for c in characters)
    return re.compile(source, re.IGNORECASE)


def _meet(one: str, other: str) -> bool:
    """Whether a character can stand in both places."""
    if one == other or ANY in (one, other):
        return True
    return DIGIT in (one, other) and (one.isdigit() or other.isdigit())


def _place(wild: str, written: str) -> str:
    return "0" if wild == DIGIT and written in "oO" else written


def _literal(character: str) -> str:
    # "-" needs no escape outside of a class, and a JSON Schema may not have one there.
    return character if character.isalnum() or character in "-_ " else re.escape(character)


def _loosely(characters: str, source_of: Callable[[str], str]) -> str:
    """As many signs or blanks as a form may have can stand between the characters, no letter or digit around them."""
    source = rf"[\W_]{{0,{MOST_SIGNS}}}".join(source_of(character) for character in characters)
    return rf"(?<![^\W_]){source}(?![^\W_])"

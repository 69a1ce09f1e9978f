"""How a company writes its contract numbers: one form, from which a number is recognised, read, shown and masked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

DIGIT, ANY = "#", "*"
WILD = {DIGIT: "[0-9]", ANY: "[A-Za-z0-9]"}


@dataclass(frozen=True)
class ContractNumber:
    """form: ``#`` stands for a digit, ``*`` for a letter or digit, everything else for itself: ``CA-######``.

    example: a number of that form to show to customers. Raises ValueError for a form without a place for a digit or
    letter, and for an example that is not of the form.
    """

    form: str
    example: str

    def __post_init__(self) -> None:
        if not set(self.form) & set(WILD) or self.form != self.form.strip() or not self.form.isprintable():
            raise ValueError(f"{self.form!r} must hold {DIGIT} for each digit or {ANY} for each letter or digit")
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
        """Whether the places are digits, so that a number can be told from a word without its letters."""
        return ANY not in self.form

    def matches(self, text: str) -> bool:
        """Whether a text is exactly a number, as the company's systems write it."""
        return self._exact.fullmatch(text) is not None

    def read(self, text: str) -> str | None:
        """The number in a text that holds little else, as the company's systems write it; None if it is none.

        Forgiven are small letters, spaces and signs, the letter O for a nought, and letters that every number has and
        the writer left out (only where the rest is digits, or any word would be a number).
        """
        written = "".join(character for character in text if character.isalnum())
        for bare in (False, True):
            found = self._sloppy(bare).fullmatch(written)
            if found:
                places = iter(found.groups())
                return "".join(_place(c, next(places)) if c in WILD else c for c in self.form)
        return None

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def _sloppy(self, bare: bool) -> re.Pattern[str]:
        return self._without_letters if bare and self.digits_only else self._with_letters

    @cached_property
    def _with_letters(self) -> re.Pattern[str]:
        return _compiled(character for character in self.form if character in WILD or character.isalnum())

    @cached_property
    def _without_letters(self) -> re.Pattern[str]:
        return _compiled(character for character in self.form if character in WILD)


def _compiled(characters: Iterable[str]) -> re.Pattern[str]:
    wild = {DIGIT: "([0-9oO])", ANY: f"({WILD[ANY]})"}
    source = "".join(wild.get(c, re.escape(c)) for c in characters)
    return re.compile(source, re.IGNORECASE)


def _place(wild: str, written: str) -> str:
    return "0" if wild == DIGIT and written in "oO" else written


def _literal(character: str) -> str:
    # "-" needs no escape outside of a class, and a JSON Schema may not have one there.
    return character if character.isalnum() or character in "-_ " else re.escape(character)

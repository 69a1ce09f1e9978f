"""Reading a record of unknown quality: each reader returns the typed value or raises InvalidRecord with its path."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from retention.calendar import FIRST_YEAR, LAST_YEAR
from retention.errors import InvalidRecord

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Twelve digits keep every sum within Decimal's 28: nothing is ever rounded.
AMOUNT = re.compile(r"[0-9]{1,12}(\.[0-9]{1,2})?")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
MISSING: Any = object()
CENT = Decimal("0.01")


class Fields:
    """The members of one JSON object, read by name.

    path: what is put before their names in an error, "" for a record itself; name: what the object is called when it
    is none.
    """

    __slots__ = ("_prefix", "_values")

    def __init__(self, values: object, path: str = "", name: str = "contract") -> None:
        if not isinstance(values, (dict, Mapping)):
            raise InvalidRecord(path or name, "must be an object")
        self._values = values
        self._prefix = f"{path}." if path else ""

    def path(self, name: str) -> str:
        return self._prefix + name

    def any(self, name: str) -> Any:
        value = self._values.get(name, MISSING)
        if value is MISSING:
            raise InvalidRecord(self.path(name), "is missing")
        return value

    def optional(self, name: str) -> Any:
        return self._values.get(name)

    def text(self, name: str) -> str:
        value = self.any(name)
        if not isinstance(value, str) or not value.strip() or not is_unicode(value):
            raise InvalidRecord(self.path(name), "must be a text that is not empty")
        return value

    def matching(self, name: str, pattern: re.Pattern[str], meaning: str) -> str:
        value = self.any(name)
        if not isinstance(value, str) or not pattern.fullmatch(value) or not is_unicode(value):
            raise InvalidRecord(self.path(name), f"must be {meaning}")
        return value

    def one_of(self, name: str, allowed: Collection[str]) -> str:
        value = self.any(name)
        if not isinstance(value, str) or value not in allowed:
            raise InvalidRecord(self.path(name), f"must be one of {', '.join(sorted(allowed))}")
        return value

    def flag(self, name: str) -> bool:
        value = self.any(name)
        if not isinstance(value, bool):
            raise InvalidRecord(self.path(name), "must be true or false")
        return value

    def count_or_none(self, name: str) -> int | None:
        value = self.any(name)
        if value is None:
            return None
        # In Python a boolean is an integer; in a record it is a mistake.
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise InvalidRecord(self.path(name), "must be a whole number from 0 on, or null")
        return value

    def day(self, name: str) -> date:
        value = self.any(name)
        day = parse_day(value) if isinstance(value, str) and len(value) == 10 else None
        if day is None:
            span = f"{FIRST_YEAR} to {LAST_YEAR}"
            raise InvalidRecord(self.path(name), f"must be a date as YYYY-MM-DD in the years {span}")
        return day

    def day_or_none(self, name: str) -> date | None:
        return None if self.any(name) is None else self.day(name)

    def amount(self, name: str) -> Decimal:
        value = self.any(name)
        amount = parse_amount(value) if isinstance(value, str) and len(value) <= 15 else None
        if amount is None:
            raise InvalidRecord(self.path(name), "must be a decimal string such as 199.90, not negative")
        return amount

    def list(self, name: str) -> list[Any]:
        value = self.any(name)
        if not isinstance(value, list):
            raise InvalidRecord(self.path(name), "must be a list")
        return value


def is_unicode(text: str) -> bool:
    """False for a lone surrogate, which JSON can smuggle in and nobody could send on."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


@lru_cache(maxsize=65536)
def parse_day(text: str) -> date | None:
    """The date written as YYYY-MM-DD, or None; stricter than fromisoformat, which differs between Pythons."""
    if not ISO_DATE.fullmatch(text):
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


@lru_cache(maxsize=65536)
def parse_amount(text: str) -> Decimal | None:
    """The amount with exactly two decimals, or None for anything but plain digits with at most two decimals."""
    return Decimal(text).quantize(CENT) if AMOUNT.fullmatch(text) else None

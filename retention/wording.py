"""Dates and money in the reader's words, with plain spaces: they go into chat texts, searches and tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_currency

# A customer's language, and the country whose habits are meant.
LOCALES = {"pt": "pt_BR", "fr": "fr_FR"}
# Both languages count the first of a month with an ordinal; the locale data does not know.
FIRST_OF_MONTH = {"pt": "1º", "fr": "1er"}
SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})


@lru_cache(maxsize=4096)
def long_date(day: date, language: str) -> str:
    """``21 de novembro de 2026``, ``1er décembre 2026``. language: ``pt`` or ``fr``; KeyError for another."""
    text = format_date(day, format="long", locale=LOCALES[language]).translate(SPACES)
    return FIRST_OF_MONTH[language] + text.removeprefix("1") if day.day == 1 else text


@lru_cache(maxsize=4096)
def money(amount: Decimal, currency: str, language: str) -> str:
    """``R$ 1.234,56``, ``1 234,56 €``: the contract's currency (ISO 4217), the reader's habits, never rounded."""
    text = format_currency(amount, currency, locale=LOCALES[language], decimal_quantization=False)
    return text.translate(SPACES)

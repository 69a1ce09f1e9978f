"""Dates and money in the reader's words, with plain spaces: they go into chat texts, searches and tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_currency

import languages

SPACES = str.maketrans({"\u00a0": " ", "\u202f": " "})


@lru_cache(maxsize=4096)
def long_date(day: date, language: str) -> str:
    """A day with its year, such as ``21 de novembro de 2026`` or ``1er décembre 2026``. Raises UnknownLanguage."""
    return _in_words(day, language, "long")


@lru_cache(maxsize=4096)
def short_date(day: date, language: str) -> str:
    """A day of the coming months without its year: ``21 de novembro``, ``1er décembre``. Raises UnknownLanguage."""
    return _in_words(day, language, languages.of(language).day_and_month)


@lru_cache(maxsize=4096)
def money(amount: Decimal, currency: str, language: str) -> str:
    """``R$ 1.234,56``, ``1 234,56 €``: the contract's currency (ISO 4217), the reader's habits, never rounded.

    Raises UnknownLanguage.
    """
    text = format_currency(amount, currency, locale=languages.of(language).locale, decimal_quantization=False)
    return text.translate(SPACES)


def _in_words(day: date, language: str, pattern: str) -> str:
    known = languages.of(language)
    text = format_date(day, format=pattern, locale=known.locale).translate(SPACES)
    # Many languages count the first of a month with an ordinal, which the locale data does not know.
    return known.first_of_month + text.removeprefix("1") if day.day == 1 and text.startswith("1") else text

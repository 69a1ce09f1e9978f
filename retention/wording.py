"""Dates and money in the reader's words, with plain spaces: they go into chat texts, searches and tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date, format_skeleton
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


def month_and_year(day: date, language: str) -> str:
    """The month of a day: ``abril de 2027``, ``avril 2027``. Raises UnknownLanguage."""
    return format_skeleton("yMMMM", day, locale=languages.of(language).locale).translate(SPACES)


def day_in_month(day: date, language: str) -> str:
    """The number of a day in its month: ``5``, ``1º``, ``1er``. Raises UnknownLanguage."""
    return languages.of(language).first_of_month if day.day == 1 else str(day.day)


def weekday(day: date, language: str) -> str:
    """The name of a day of the week: ``sexta-feira``. Raises UnknownLanguage."""
    return _in_words(day, language, "EEEE")


def day_and_month(day: int, month: int, language: str) -> str:
    """A day of a month, also one that does not exist: ``31 de novembro``. Raises UnknownLanguage."""
    return short_date(date(2024, month, 28), language).replace("28", str(day))


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

"""Dates and money in the reader's words, with plain spaces: they go into chat texts, searches and tests."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date, format_skeleton
from babel.numbers import format_currency

import languages

# Begins with the number of the day and ends with the year.
JOINED = 4  # characters between the two days of "from ... to ..."
LONG_DATE = re.compile(r"(?<!\d)\d{1,2}\D{2,24}\d{4}(?!\d)")
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


def years_once(text: str, today: date, language: str) -> str:
    """The text with the year of a day left out where it is that of the day named before it, at first of today.

    In "from ... to ..." over the turn of a year both keep theirs. Days are those ``long_date`` writes, of the years
    around today. Raises UnknownLanguage.
    """
    known = _days_in_words(today.year, language)
    year = today.year

    def shorter(found: re.Match[str]) -> str:
        nonlocal year
        day = known.get(found[0])
        if day is None:
            return found[0]
        named, year = year, day.year
        following = LONG_DATE.search(text, found.end())
        joined = following is not None and following.start() - found.end() <= JOINED
        until = known.get(following[0], day) if following and joined else day
        return short_date(day, language) if day.year == named == until.year else found[0]

    return LONG_DATE.sub(shorter, text)


@lru_cache(maxsize=8)
def _days_in_words(year: int, language: str) -> dict[str, date]:
    first = date(year - 2, 1, 1)
    days = (first + timedelta(days) for days in range((date(year + 4, 1, 1) - first).days))
    return {long_date(day, language): day for day in days}


def _in_words(day: date, language: str, pattern: str) -> str:
    known = languages.of(language)
    text = format_date(day, format=pattern, locale=known.locale).translate(SPACES)
    # Many languages count the first of a month with an ordinal, which the locale data does not know.
    return known.first_of_month + text.removeprefix("1") if day.day == 1 and text.startswith("1") else text

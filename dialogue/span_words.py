"""Days in a row in the reader's words: "De 5 a 12 de abril de 2027"."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date

from babel.lists import format_list

import languages
import texts
from retention.days import Span
from retention.wording import day_in_month, long_date, month_and_year, short_date


def of_span(span: Span, today: date, language: str) -> str:
    """Days in a row as the beginning of a sentence, without the sign after it. Raises texts.MissingText."""
    first, last = span
    if last is None:
        return texts.say(language, "span-from", first=long_date(first, language))
    end = calendar.monthrange(last.year, last.month)[1]
    if last.day == end and (first.day == 1 or first == today) and _same_month(first, last) and first != last:
        return texts.say(language, "span-month", month=month_and_year(first, language))
    if (last.month, last.day) == (12, 31) and (first == date(last.year, 1, 1)):
        return texts.say(language, "span-year", year=str(first.year))
    if first == today:
        return texts.say(language, "span-until", last=long_date(last, language))
    return texts.say(language, "span-between", **_from_to(first, last, language))


def of_run(first: date, last: date | None, answer: str, span: Span, language: str) -> str:
    """One line for days of a span with the same answer. Raises texts.MissingText."""
    in_a_year = span.last is not None and span.first.year == span.last.year  # which its own words name
    written = short_date if in_a_year else long_date
    said = {"first": written(first, language), "answer": answer}
    if last is None:
        return texts.say(language, "span-run-from", **said)
    if first == last:
        return texts.say(language, "span-run-day", **said)
    if first == span.first:
        return texts.say(language, "span-run-until", answer=answer, last=written(last, language))
    days = _from_to(first, last, language)
    return texts.say(language, "span-run-between", answer=answer, first=days["first"], last=written(last, language))


def of_changes(days: Sequence[date], language: str) -> str:
    """Days on which an answer changes, in a list. Raises texts.MissingText."""
    months = {(day.year, day.month) for day in days}
    written = [day_in_month(day, language) if len(months) == 1 else short_date(day, language) for day in days[:-1]]
    last = short_date if len({day.year for day in days}) == 1 else long_date
    said = [texts.say(language, "span-change", day=day) for day in [*written, last(days[-1], language)]]
    return format_list(said, locale=languages.of(language).locale)


def _from_to(first: date, last: date, language: str) -> dict[str, str]:
    """The two days; the first without the month or year that the second names."""
    if _same_month(first, last):
        begin = day_in_month(first, language)
    else:
        begin = (short_date if first.year == last.year else long_date)(first, language)
    return {"first": begin, "last": long_date(last, language)}


def _same_month(first: date, last: date) -> bool:
    return (first.year, first.month) == (last.year, last.month)

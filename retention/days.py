"""Which day, or which days, a customer's expression means, seen from today.

An expression (protocol.understood.DateExpression, found by nlu.dates) is small JSON. It is one of

- a day: day with month and year as far as said; in ({"days"|"weeks"|"months"|"years": n} from today, or from the day
  or weekday beside it); weekday
  (0: Monday) alone, of the next week (next: "week") or so many weeks after the coming one (weeks: n); easter (days
  after Easter Sunday); holiday ("next": the next public holiday); renewal (days, weeks, months from the day the
  contract's term ends, {} for that day itself);
- days in a row: month, year, or both; next, this and last ("week", "month", "year"); season ("spring", "summer",
  "autumn", "winter"); part ("start", "middle", "end") of a month, week or year;
- days between two others: from and to (both included), after and before (not included), each an expression of its
  own; not_before is the same as from, of a day that is not the one wished for. Without an end they go on, without a
  beginning they begin today.

All forms stand in one file, each with what reads it, for whoever adds one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal, cast

from dateutil.easter import easter
from dateutil.relativedelta import MO, relativedelta

from protocol.understood import DateExpression, Distance
from retention.calendar import ONE_DAY, public_holidays
from retention.periods import Span, day_or_none, part_of_month, part_of_week, part_of_year
from retention.seasons import season_in

__all__ = ["Seen", "Span", "last_of", "needs_contract", "resolve"]
YEARS_AHEAD = 8  # 29 February comes at most eight years after today
FIRSTS = ("from", "not_before")  # that day is within it
BOUNDS = (*FIRSTS, "after", "to", "before")
NEXT = "next"


@dataclass(frozen=True)
class Seen:
    """From where an expression is read. renewal: the day the contract's term ends. country: ISO 3166, of holidays."""

    today: date
    renewal: date | None = None
    country: str | None = None


def resolve(
    expression: object, today: date, *, renewal: date | None = None, country: str | None = None
) -> date | Span | None:
    """The day or days an expression means, seen from `today`: without a year the next such ones, today included.

    Days in a row that have begun begin today. A day before today is given only where the words say so (a year gone
    by, yesterday). None where there is no such day (31 February), where the contract or country it needs is not
    known, and where the expression cannot be read. renewal: the day the contract's term ends.
    """
    try:
        return _resolve(expression, Seen(today, renewal, country))
    except (ValueError, OverflowError, TypeError, AttributeError, KeyError):
        return None


def needs_contract(expression: object) -> bool:
    """Whether only the contract tells the day ("ten days before it renews")."""
    if not isinstance(expression, dict):
        return False
    return "renewal" in expression or any(needs_contract(expression.get(bound)) for bound in BOUNDS)


def _written(expression: object) -> DateExpression | None:
    return cast("DateExpression", expression) if isinstance(expression, dict) else None


def _resolve(expression: object, seen: Seen) -> date | Span | None:
    e = _written(expression)
    if e is None:
        return None
    if any(bound in e for bound in BOUNDS):
        return _between(e, seen)
    for key, read in READERS:
        if key in e:
            found = read(e, seen)
            return _from_today(found, seen.today) if isinstance(found, Span) else found
    return None


def _from_today(span: Span, today: date) -> Span:
    """Of days in a row that have begun, those to come; what is wholly gone by stays as it was."""
    return Span(today, span.last) if span.first < today and (span.last is None or span.last >= today) else span


def _between(e: DateExpression, seen: Seen) -> Span | None:
    first: date | None = seen.today
    if begins := next((key for key in (*FIRSTS, "after") if key in e), None):
        begin = _resolve(e.get(begins), seen)
        first = begin.first if isinstance(begin, Span) and begins in FIRSTS else last_of(begin)
        first = first + ONE_DAY if first and "after" in e else first
    if first is None or not ("to" in e or "before" in e):
        return None if first is None else Span(first, None)
    later = Seen(max(first, seen.today), seen.renewal, seen.country)
    end = _resolve(e.get("to", e.get("before")), later)
    last = last_of(end) if "to" in e else end.first if isinstance(end, Span) else end
    last = last - ONE_DAY if last and "before" in e else last
    if last is None or ("from" in e and last < first):
        return None
    return Span(min(first, last), last)


def last_of(days: date | Span | None) -> date | None:
    """The last of the days, None where they have no end."""
    return days.last if isinstance(days, Span) else days


def _away(day: date, distance: Distance) -> date:
    away: date = day + relativedelta(**distance)
    return away


def _in(e: DateExpression, seen: Seen) -> date | None:
    counted_from = {key: value for key, value in e.items() if key != "in"}
    start = _resolve(counted_from, seen) if counted_from else seen.today
    return _away(start, e["in"]) if isinstance(start, date) else None


def _renewal(e: DateExpression, seen: Seen) -> date | None:
    return None if seen.renewal is None else _away(seen.renewal, e["renewal"])


def _weekday(e: DateExpression, seen: Seen) -> date:
    if NEXT in e:
        return seen.today + relativedelta(days=1, weekday=MO) + timedelta(days=e["weekday"])
    coming: date = seen.today + relativedelta(days=(e["weekday"] - seen.today.weekday() - 1) % 7 + 1)
    return coming + timedelta(weeks=e.get("weeks", 0))


def _easter(e: DateExpression, seen: Seen) -> date | None:
    years = [e["year"]] if "year" in e else _years(seen.today)
    days = (easter(year) + timedelta(days=e["easter"]) for year in years)
    return next((day for day in days if "year" in e or day >= seen.today), None)


def _holiday(e: DateExpression, seen: Seen) -> date | None:
    if seen.country is None or e["holiday"] != NEXT:
        return None
    days = (day for year in (seen.today.year, seen.today.year + 1) for day in public_holidays(seen.country, year))
    return min((day for day in days if day > seen.today), default=None)


def _season(e: DateExpression, seen: Seen) -> Span | None:
    if seen.country is None:
        return None
    years = [e["year"]] if "year" in e else range(seen.today.year - 1, seen.today.year + 2)
    spans = (Span(*season_in(e["season"], year, seen.country)) for year in years)
    return next((span for span in spans if "year" in e or span.last is None or span.last >= seen.today), None)


def _of_month(e: DateExpression, seen: Seen) -> date | Span | None:
    years = [e["year"]] if "year" in e else _years(seen.today)
    if "day" in e:
        days = (day_or_none(year, e["month"], e["day"]) for year in years)
        return next((day for day in days if day and ("year" in e or day >= seen.today)), None)
    spans = (part_of_month(year, e["month"], e.get("part")) for year in years)
    return next((span for span in spans if "year" in e or span.last is None or span.last >= seen.today), None)


def _day_alone(e: DateExpression, seen: Seen) -> date | None:
    months = (seen.today + relativedelta(day=1, months=n) for n in range(13))
    days = (day_or_none(month.year, month.month, e["day"]) for month in months)
    return next((day for day in days if day and day >= seen.today), None)


def _year(e: DateExpression, _seen: Seen) -> Span:
    return part_of_year(e["year"], e.get("part"))


def _period(key: Literal["next", "this", "last"], ahead: int) -> Callable[[DateExpression, Seen], date | Span | None]:
    """Reads the week, month or year that is `ahead` of this one, or a part or day of it."""

    def read(e: DateExpression, seen: Seen) -> date | Span | None:
        if e[key] == "week":
            return part_of_week(seen.today + timedelta(days=7 * ahead - seen.today.weekday()), e.get("part"))
        if e[key] == "month":
            month = seen.today + relativedelta(day=1, months=ahead)
            if "day" in e:
                return day_or_none(month.year, month.month, e["day"])
            return part_of_month(month.year, month.month, e.get("part"))
        year = seen.today.year + ahead
        if "month" in e:
            return _of_month({**e, "year": year}, seen)
        return part_of_year(year, e.get("part"))

    return read


def _years(today: date) -> Iterable[int]:
    return range(today.year, today.year + YEARS_AHEAD + 1)


# The first key an expression has says how it is read.
READERS: tuple[tuple[str, Callable[[DateExpression, Seen], date | Span | None]], ...] = (
    ("in", _in),
    ("renewal", _renewal),
    ("weekday", _weekday),
    ("easter", _easter),
    ("holiday", _holiday),
    ("season", _season),
    ("next", _period("next", 1)),
    ("this", _period("this", 0)),
    ("last", _period("last", -1)),
    ("month", _of_month),
    ("day", _day_alone),
    ("year", _year),
)

"""The terms of the demo contracts: when they began and end, seen from a day, and their instalments."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from dateutil.relativedelta import relativedelta

from retention.errors import PolicyError
from retention.reading import Slips, expect_flag, expect_integer, expect_whole_number

T = TypeVar("T")


@dataclass(frozen=True)
class Term:
    """How a contract lies around today.

    Either ``began`` (days ago) or ``ends_in`` (days, negative when over) is given; ``months``: how long a term is.
    terms_before: those before it. overdue: how many of the latest instalments were not paid. settled: all is paid.
    """

    months: int
    began: int | None = None
    ends_in: int | None = None
    terms_before: int = 0
    overdue: int = 0
    settled: bool = False

    def days(self, on: date) -> tuple[date, date | None, date]:
        """purchased_on, renewed_on, term_ends_on."""
        if self.began is not None:
            start = on - timedelta(days=self.began)
            end = start + relativedelta(months=self.months)
        else:
            end = on + timedelta(days=self.ends_in or 0)
            start = end - relativedelta(months=self.months)
        if not self.terms_before:
            return start, None, end
        return start - relativedelta(months=self.months * self.terms_before), start, end

    def instalments(self, on: date, amount: str) -> list[dict[str, object]]:
        """One a month from the first day of the term; those due before today are paid but for the overdue ones."""
        purchased_on, renewed_on, _ = self.days(on)
        start = renewed_on or purchased_on
        due_days = [start + relativedelta(months=month) for month in range(self.months)]
        past = sum(due_on < on for due_on in due_days)
        return [
            {"due_on": due_on.isoformat(), "amount": amount, "status": self._status(index, past)}
            for index, due_on in enumerate(due_days)
        ]

    def _status(self, index: int, past: int) -> str:
        if self.settled or index < past - self.overdue:
            return "paid"
        return "overdue" if index < past else "open"


MOST_MONTHS, MOST_TERMS, MOST_DAYS = 120, 50, 36_500
ANY = Term(months=12, began=0)  # in the place of one with a slip


def read_term(entry: object, place: str, slips: Slips) -> Term:
    """The term of a demo contract in ``demo.yml``, any for one that cannot be read. slips: takes what is amiss."""
    fields = slips.fields(entry, place, ("months",), ("began", "ends_in", "terms_before", "overdue", "settled"))
    if fields and ("began" in fields) == ("ends_in" in fields):
        slips.add(PolicyError(place, "must have either began or ends_in, in days"))

    def read(key: str, reader: Callable[[object, str], T], otherwise: T) -> T:
        return slips.read(reader, fields[key], f"{place}.{key}", otherwise=otherwise) if key in fields else otherwise

    months = read("months", _months, ANY.months)
    ends_in = read("ends_in", _days, 0) if "ends_in" in fields else None
    return Term(
        months=months,
        began=read("began", days_ago, 0) if ends_in is None else None,
        ends_in=ends_in,
        terms_before=read("terms_before", _terms, ANY.terms_before),
        overdue=read("overdue", expect_whole_number, ANY.overdue),
        settled=read("settled", expect_flag, ANY.settled),
    )


def _months(value: object, place: str) -> int:
    months = expect_whole_number(value, place)
    if not 1 <= months <= MOST_MONTHS:
        raise PolicyError(place, f"must be from 1 to {MOST_MONTHS}")
    return months


def _terms(value: object, place: str) -> int:
    if (terms := expect_whole_number(value, place)) > MOST_TERMS:
        raise PolicyError(place, f"must be at most {MOST_TERMS}")
    return terms


def _days(value: object, place: str) -> int:
    if abs(days := expect_integer(value, place)) > MOST_DAYS:
        raise PolicyError(place, f"must be at most {MOST_DAYS} days away")
    return days


def days_ago(value: object, place: str) -> int:
    """A number of days before the day at hand. Raises PolicyError for one that no calendar reaches."""
    return _days(expect_whole_number(value, place), place)

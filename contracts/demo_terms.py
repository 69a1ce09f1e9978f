"""The terms of the demo contracts: when they began and end, seen from a day, and their instalments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from retention.errors import PolicyError
from retention.reading import expect_flag, expect_integer, expect_mapping, expect_whole_number


@dataclass(frozen=True)
class Term:
    """How a contract lies around today.

    Either ``began`` (days ago) or ``ends_in`` (days, negative when over) is given; ``months``: how long a term is.
    renewals: terms before this one. overdue: how many of the latest instalments were not paid. settled: all is paid.
    """

    months: int
    began: int | None = None
    ends_in: int | None = None
    renewals: int = 0
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
        if not self.renewals:
            return start, None, end
        return start - relativedelta(months=self.months * self.renewals), start, end

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


def read_term(entry: object, place: str) -> Term:
    """The term of a demo contract in ``demo.yml``. Raises PolicyError with the place of a slip."""
    fields = expect_mapping(entry, place, ("months",), ("began", "ends_in", "renewals", "overdue", "settled"))
    if ("began" in fields) == ("ends_in" in fields):
        raise PolicyError(place, "must have either began or ends_in, in days")
    months = expect_whole_number(fields["months"], f"{place}.months")
    if not months:
        raise PolicyError(f"{place}.months", "must be at least 1")
    return Term(
        months=months,
        began=expect_whole_number(fields["began"], f"{place}.began") if "began" in fields else None,
        ends_in=expect_integer(fields["ends_in"], f"{place}.ends_in") if "ends_in" in fields else None,
        renewals=expect_whole_number(fields.get("renewals", 0), f"{place}.renewals"),
        overdue=expect_whole_number(fields.get("overdue", 0), f"{place}.overdue"),
        settled=expect_flag(fields.get("settled", False), f"{place}.settled"),
    )

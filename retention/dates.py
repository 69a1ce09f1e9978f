"""The days a clause makes: so many days before or after a day of the contract (section "dates" of a policy file)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from retention.calendar import ONE_DAY, add_business_days
from retention.clauses import DAYS, Clause
from retention.contract_on_day import ContractOnDay
from retention.errors import PolicyError
from retention.reading import Slips, Unread, expect_flag, expect_mapping, expect_text

# None: the day does not exist for this contract, e.g. a date by which to be contacted without a request.
DateOf = Callable[[ContractOnDay], "date | None"]

TERM_STARTS_ON, TERM_ENDS_ON, REQUESTED_ON = "term_starts_on", "term_ends_on", "cancellation_requested_on"
CONTRACT_DATES: dict[str, DateOf] = {
    TERM_STARTS_ON: lambda held: held.contract.term_starts_on,
    TERM_ENDS_ON: lambda held: held.contract.term_ends_on,
    REQUESTED_ON: lambda held: held.contract.cancellation_requested_on,
}


@dataclass(frozen=True)
class ClauseDate:
    """A day counted from a day of the contract by the number of a clause.

    sign: -1 for days before the anchor, 1 for days after it. less: days taken off, 1 where the anchor itself is the
    first day of the count. next_term: the anchor begins the next term, whose clause values may be others. country:
    whose holidays are no business days.
    """

    clause: Clause
    anchor: DateOf
    sign: int
    less: int
    next_term: bool
    country: str

    def __call__(self, held: ContractOnDay) -> date | None:
        """The day by the value that binds the contract on the day of the question."""
        anchor = self.anchor(held)
        if anchor is None:
            return None
        began = anchor if self.next_term else held.contract.term_starts_on
        return self._count(anchor, self.clause.value_for(held.valued_on, began))

    def counted_from(self, anchor: date, on: date) -> date:
        """The day where nothing is known but the day it is counted from, by the value in force on another."""
        return self._count(anchor, self.clause.value_for(on, None))

    def for_customer(self, held: ContractOnDay) -> date | None:
        """The day as a customer reads it: of two between which a known change moves it, the stricter one.

        A stricter day that has passed while the value in force still leaves time would say too little; then it is the
        last day before the change.
        """
        day, changes = self(held), self._moving(held)
        if day is None or not changes:
            return day
        stricter = min(day, *(moved for _, moved in changes))
        return stricter if stricter >= held.on or day < held.on else min(day, changes[0][0] - ONE_DAY)

    def moved_from(self, held: ContractOnDay) -> date | None:
        """The day from which a known change moves this one, None where none does."""
        return next((start for start, _ in self._moving(held)), None)

    def _moving(self, held: ContractOnDay) -> list[tuple[date, date]]:
        """(valid_from, the day from then on) of each known change that comes before both days have passed."""
        changes = self.clause.changes_after(held.on)
        anchor, day = (self.anchor(held), self(held)) if changes else (None, None)
        if anchor is None or day is None:
            return []
        moved = [(start, self._count(anchor, value)) for start, value in changes]
        return [(start, new) for start, new in moved if new != day and start <= max(day, new)]

    def _count(self, anchor: date, days: int) -> date:
        if self.clause.unit == DAYS:
            return anchor + timedelta(days=self.sign * (days - self.less))
        return add_business_days(anchor, days, self.country)


@dataclass(frozen=True)
class NoticeDate:
    """A day counted from a day of the contract by the contract's own days of notice. sign: as of ClauseDate."""

    anchor: DateOf
    sign: int

    def __call__(self, held: ContractOnDay) -> date | None:
        start, days = self.anchor(held), held.contract.notice_days
        return None if start is None or days is None else start + timedelta(days=self.sign * days)


def before_end(dates: Mapping[str, DateOf], end: date, on: date) -> dict[str, date]:
    """The days that a clause counts back from the end of a term, by name, for a term that would end on that day.

    on: the day of the question. Only of clauses with a value of their own: a contract's days of notice are not known.
    """
    found = {}
    for name, day in dates.items():
        if isinstance(day, ClauseDate) and day.anchor is CONTRACT_DATES[TERM_ENDS_ON] and day.sign < 0:
            found[name] = day.counted_from(end, on)
    return found


def after_end(dates: Mapping[str, DateOf], end: date, on: date) -> dict[str, date]:
    """The days that a clause counts on from the end of a term, where the next one begins, by name. on: the day of the
    question."""
    found = {}
    for name, day in dates.items():
        if isinstance(day, ClauseDate) and day.anchor is CONTRACT_DATES[TERM_ENDS_ON] and day.sign > 0:
            found[name] = day.counted_from(end, on)
    return found


def after_start(dates: Mapping[str, DateOf], start: date, on: date) -> dict[str, date]:
    """The days that a clause counts on from the day a term began, by name. on: the day of the question."""
    found = {}
    for name, day in dates.items():
        if isinstance(day, ClauseDate) and day.anchor is CONTRACT_DATES[TERM_STARTS_ON] and day.sign > 0:
            found[name] = day.counted_from(start, on)
    return found


def is_after_request(day: DateOf) -> bool:
    """Whether a date is counted from a request on record: by then the company acts, and without a request it lacks."""
    return isinstance(day, ClauseDate | NoticeDate) and day.anchor is CONTRACT_DATES[REQUESTED_ON]


def read_dates(
    section: object, place: str, clauses: Mapping[str, Clause | None], country: str, slips: Slips
) -> dict[str, DateOf]:
    """Every date by name: those of the contract and those of the section. slips: takes what cannot be read.

    clauses: None for one that could not be read itself, which is no further slip.
    """
    dates = dict(CONTRACT_DATES)
    written = slips.read(expect_mapping, section, place)
    if written is None:
        return Unread(unread_date)
    for name, entry in written.items():
        dates[name] = slips.read(_date, entry, f"{place}.{name}", clauses, country, otherwise=unread_date)
    return dates


def unread_date(_held: ContractOnDay) -> date | None:
    """In the place of a date with a slip, so that all that names it can be read."""
    return None


def _date(entry: object, place: str, clauses: Mapping[str, Clause | None], country: str) -> DateOf:
    fields = expect_mapping(entry, place)
    given = set(fields) - {"first_day_counts"}
    if len(given) != 2 or not given & {"before", "after"} or not given & {"clause", "days"}:
        raise PolicyError(place, "must be {clause or days: ..., before or after: ...}")
    sign = -1 if "before" in fields else 1
    anchor_name = expect_text(fields["before" if sign < 0 else "after"], place)
    if anchor_name not in CONTRACT_DATES:
        raise PolicyError(place, f"{anchor_name} is no date of a contract")
    anchor = CONTRACT_DATES[anchor_name]
    first_day_counts = expect_flag(fields.get("first_day_counts", False), f"{place}.first_day_counts")
    if first_day_counts and (sign < 0 or "days" in fields):
        raise PolicyError(place, "first_day_counts goes with a clause and days after a day")
    if "days" in fields:
        if fields["days"] != "notice_days":
            raise PolicyError(place, "the only number of days in a contract is notice_days")
        return NoticeDate(anchor, sign)
    id_ = expect_text(fields["clause"], place)
    clause = clauses.get(id_)
    if clause is None and id_ in clauses:
        return unread_date  # a slip of the clause, which is reported there
    if clause is None or not clause.values:
        raise PolicyError(place, f"{id_} is no clause with a value")
    if clause.unit != DAYS and (sign < 0 or first_day_counts):
        raise PolicyError(place, "business days are counted onwards only, from the day after")
    next_term = anchor_name == TERM_ENDS_ON and sign > 0
    return ClauseDate(clause, anchor, sign, int(first_day_counts), next_term, country)

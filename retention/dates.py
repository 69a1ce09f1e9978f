"""The days a clause makes: so many days before or after a day of the contract (section "dates" of a policy file)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from retention.calendar import add_business_days
from retention.clauses import Clause
from retention.contract_on_day import ContractOnDay
from retention.errors import PolicyError
from retention.reading import expect_mapping, expect_text

# None: the day does not exist for this contract, e.g. a date by which to be contacted without a request.
DateOf = Callable[[ContractOnDay], "date | None"]

CONTRACT_DATES: dict[str, DateOf] = {
    "term_starts_on": lambda held: held.contract.term_starts_on,
    "term_ends_on": lambda held: held.contract.term_ends_on,
    "cancellation_requested_on": lambda held: held.contract.cancellation_requested_on,
}


def read_dates(section: object, place: str, clauses: Mapping[str, Clause], country: str) -> dict[str, DateOf]:
    """Every date by name: those of the contract and those of the section. Raises PolicyError."""
    dates = dict(CONTRACT_DATES)
    for name, entry in expect_mapping(section, place).items():
        dates[name] = _date(expect_mapping(entry, f"{place}.{name}"), f"{place}.{name}", clauses, country)
    return dates


def _date(entry: Mapping[str, Any], place: str, clauses: Mapping[str, Clause], country: str) -> DateOf:
    if len(entry) != 2 or ("before" in entry) == ("after" in entry) or ("clause" in entry) == ("days" in entry):
        raise PolicyError(place, "must be {clause or days: ..., before or after: ...}")
    sign = -1 if "before" in entry else 1
    anchor_name = expect_text(entry["before" if sign < 0 else "after"], place)
    if anchor_name not in CONTRACT_DATES:
        raise PolicyError(place, f"{anchor_name} is no date of a contract")
    anchor = CONTRACT_DATES[anchor_name]
    if "days" in entry:
        if entry["days"] != "notice_days":
            raise PolicyError(place, "the only number of days in a contract is notice_days")
        return _by_notice(anchor, sign)
    clause = clauses.get(expect_text(entry["clause"], place))
    if clause is None or not clause.values:
        raise PolicyError(place, f"{entry['clause']} is no clause with a value")
    if clause.unit == "days":
        return _by_calendar_days(anchor, sign, clause)
    if sign < 0:
        raise PolicyError(place, "business days are counted onwards only")
    return _by_business_days(anchor, clause, country)


def _by_notice(anchor: DateOf, sign: int) -> DateOf:
    def day(held: ContractOnDay) -> date | None:
        start, days = anchor(held), held.contract.notice_days
        return None if start is None or days is None else start + timedelta(days=sign * days)

    return day


def _by_calendar_days(anchor: DateOf, sign: int, clause: Clause) -> DateOf:
    def day(held: ContractOnDay) -> date | None:
        start = anchor(held)
        return None if start is None else start + timedelta(days=sign * clause.value_on(held.on))

    return day


def _by_business_days(anchor: DateOf, clause: Clause, country: str) -> DateOf:
    def day(held: ContractOnDay) -> date | None:
        start = anchor(held)
        return None if start is None else add_business_days(start, clause.value_on(held.on), country)

    return day

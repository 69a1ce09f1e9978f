"""Conditions of a policy file: ``cancelled or D >= term_ends_on and not auto_renew``.

Words: flags of the contract, ``not`` before one, comparisons of D (the day of the question) or ``today`` (the day it is
asked on) with a date, ``and``, which binds closer than ``or``, and ``otherwise``, which always holds. A comparison with
a date the contract lacks is false.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from datetime import date
from functools import reduce

from retention.contract_on_day import ContractOnDay
from retention.dates import DateOf
from retention.errors import PolicyError

Condition = Callable[[ContractOnDay], bool]
OTHERWISE = "otherwise"

FLAGS: dict[str, Condition] = {
    "cancelled": lambda held: held.contract.status == "cancelled",
    "auto_renew": lambda held: held.contract.auto_renew,
    "partner": lambda held: held.contract.customer.partner,
    "user_role": lambda held: held.contract.customer.role == "user",
    "overdue": lambda held: bool(held.contract.overdue),
    "notice_known": lambda held: held.contract.notice_days is not None,
}
DAYS: dict[str, Callable[[ContractOnDay], date]] = {"D": lambda held: held.on, "today": lambda held: held.today}
COMPARISONS: dict[str, Callable[[date, date], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    ">=": operator.ge,
    ">": operator.gt,
}


def compile_condition(text: str, place: str, dates: Mapping[str, DateOf]) -> Condition:
    """The condition as a function. Raises PolicyError for a word it does not know."""
    if text.split() == [OTHERWISE]:
        return lambda held: True
    alternatives = [_all(part.split(" and "), place, dates) for part in " ".join(text.split()).split(" or ")]
    return reduce(_either, alternatives)


def flags_in(text: str) -> frozenset[str]:
    """The flags of the contract that a condition looks at."""
    return frozenset(FLAGS) & frozenset(text.split())


def _all(parts: list[str], place: str, dates: Mapping[str, DateOf]) -> Condition:
    terms = [_term(part.split(), place, dates) for part in parts]
    return reduce(_both, terms)


def _either(one: Condition, other: Condition) -> Condition:
    return lambda held: one(held) or other(held)


def _both(one: Condition, other: Condition) -> Condition:
    return lambda held: one(held) and other(held)


def _term(words: list[str], place: str, dates: Mapping[str, DateOf]) -> Condition:
    if len(words) == 1 and words[0] in FLAGS:
        return FLAGS[words[0]]
    if len(words) == 2 and words[0] == "not" and words[1] in FLAGS:
        flag = FLAGS[words[1]]
        return lambda held: not flag(held)
    if len(words) == 3 and words[0] in DAYS and words[1] in COMPARISONS and words[2] in dates:
        return _comparison(DAYS[words[0]], COMPARISONS[words[1]], dates[words[2]])
    raise PolicyError(place, f"cannot read {' '.join(words)!r}: {_why(words, dates)}")


def _why(words: list[str], dates: Mapping[str, DateOf]) -> str:
    """Which words there are in the place of the one that is not known."""
    if len(words) == 3 and words[0] in DAYS and words[1] in COMPARISONS:
        return f"{words[2]} is none of the dates {', '.join(sorted(dates))}"
    if len(words) == 3 and words[0] in DAYS:
        return f"{words[1]} is none of {' '.join(COMPARISONS)}"
    if len(words) == 1 or (len(words) == 2 and words[0] == "not"):
        return f"{words[-1]} is none of the flags {', '.join(sorted(FLAGS))}"
    return f"must be a flag ({', '.join(sorted(FLAGS))}), not and a flag, or such as 'D <= term_ends_on'"


def _comparison(
    day_of: Callable[[ContractOnDay], date], compare: Callable[[date, date], bool], date_of: DateOf
) -> Condition:
    def holds(held: ContractOnDay) -> bool:
        day = date_of(held)
        return day is not None and compare(day_of(held), day)

    return holds

"""The payments of the running term, counted as a question about a day needs them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from retention.contract import OPEN, OVERDUE, PAID, Contract, Payment

NOTHING = Decimal("0.00")


@dataclass(frozen=True)
class Sum:
    """How many payments and how much: two decimals, in the contract's currency."""

    count: int
    total: Decimal


@dataclass(frozen=True)
class Payments:
    """remaining: still to be paid on the day. due_before: to be paid until then, None when the day is today.

    overdue: their day has passed without the money; they are among the remaining ones. next, last: the first and the
    last open payment due on the day or later, None without one.
    """

    remaining: Sum
    due_before: Sum | None
    overdue: Sum
    paid: Sum
    next: Payment | None
    last: Payment | None


def payments_on(contract: Contract, on: date, *, later: bool) -> Payments:
    """The payments of the term as they stand on that day.

    later: the day is to come, so what is open and due before it is to be paid until then. Payments due on or after the
    end of the term belong to the next one and are not counted.
    """
    open_ones: list[Payment] = []
    overdue: list[Payment] = []
    paid: list[Payment] = []
    kinds = {OPEN: open_ones, OVERDUE: overdue, PAID: paid}
    for payment in contract.payments:
        if payment.due_on < contract.term_ends_on:
            kinds[payment.status].append(payment)
    to_come = [payment for payment in open_ones if payment.due_on >= on]
    before = [payment for payment in open_ones if payment.due_on < on]
    return Payments(
        remaining=_sum(overdue + (to_come if later else open_ones)),
        due_before=_sum(before) if later else None,
        overdue=_sum(overdue),
        paid=_sum(paid),
        next=min(to_come, key=_due_on, default=None),
        last=max(to_come, key=_due_on, default=None),
    )


def _sum(payments: Iterable[Payment]) -> Sum:
    amounts = [payment.amount for payment in payments]
    return Sum(len(amounts), sum(amounts, NOTHING))


def _due_on(payment: Payment) -> date:
    return payment.due_on

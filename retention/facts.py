"""Facts: what a ruling tells of the contract. A fact that does not apply to the contract has no value and is left out.

Dates are datetime.date, amounts Decimal with two decimals in the contract's currency; Ruling.as_dict makes them text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from itertools import chain

from retention.contract import Payment
from retention.contract_on_day import ContractOnDay
from retention.dates import CONTRACT_DATES, DateOf
from retention.errors import PolicyError

Fact = date | Decimal | int | str
FactOf = Callable[[ContractOnDay], "Fact | None"]
NOTHING = Decimal("0.00")


def _total(payments: Iterable[Payment]) -> Decimal:
    return sum((payment.amount for payment in payments), NOTHING)


def next_payment(held: ContractOnDay) -> Payment | None:
    """The first open payment due on the day of the question or later; overdue ones are no payments to come."""
    open_ones = [
        payment for payment in held.contract.payments if payment.status == "open" and payment.due_on >= held.on
    ]
    return min(open_ones, key=lambda payment: payment.due_on, default=None)


def _next_payment_on(held: ContractOnDay) -> date | None:
    payment = next_payment(held)
    return payment.due_on if payment else None


def _next_payment_amount(held: ContractOnDay) -> Decimal | None:
    payment = next_payment(held)
    return payment.amount if payment else None


# The facts of the record itself; those that follow from a clause stand in the policy file under "dates".
RECORD_FACTS: dict[str, FactOf] = {
    "plan": lambda held: held.contract.plan,
    "status": lambda held: held.contract.status,
    "auto_renew": lambda held: held.contract.auto_renew,
    "ends_on": lambda held: held.contract.term_ends_on,
    "renewal_on": lambda held: held.contract.term_ends_on if held.contract.auto_renew else None,
    "access_until": lambda held: held.contract.term_ends_on,
    "remaining_payments": lambda held: len(held.contract.to_pay),
    "remaining_total": lambda held: _total(held.contract.to_pay),
    "overdue_payments": lambda held: len(held.contract.overdue),
    "overdue_total": lambda held: _total(held.contract.overdue),
    "next_payment_on": _next_payment_on,
    "next_payment_amount": _next_payment_amount,
}
PAIRS: dict[str, tuple[str, ...]] = {
    "remaining_*": ("remaining_payments", "remaining_total"),
    "overdue_*": ("overdue_payments", "overdue_total"),
    "next_payment_*": ("next_payment_on", "next_payment_amount"),
}


def resolve_facts(names: Iterable[str], place: str, dates: Mapping[str, DateOf]) -> dict[str, FactOf]:
    """The facts of a row by name, pairs written out, in the order of the row. Raises PolicyError for an unknown one."""
    facts: dict[str, FactOf] = {}
    for name in chain.from_iterable(PAIRS.get(written, (written,)) for written in names):
        if name in RECORD_FACTS:
            facts[name] = RECORD_FACTS[name]
        elif name in dates and name not in CONTRACT_DATES:
            facts[name] = dates[name]
        else:
            raise PolicyError(place, f"{name} is no fact")
    return facts

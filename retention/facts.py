"""Facts: what a ruling tells of the contract. A fact that does not apply to the contract has no value and is left out.

Dates are datetime.date, amounts Decimal with two decimals in the contract's currency; Ruling.as_dict makes them text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from retention.contract import Payment
from retention.contract_on_day import ContractOnDay
from retention.dates import CONTRACT_DATES, ClauseDate, DateOf
from retention.errors import PolicyError
from retention.payments import Payments, Sum

Fact = date | Decimal | int | str
FactOf = Callable[[ContractOnDay], "Fact | None"]


def _count(sum_of: Callable[[Payments], Sum | None]) -> FactOf:
    def fact(held: ContractOnDay) -> int | None:
        found = sum_of(held.payments)
        return None if found is None else found.count

    return fact


def _total(sum_of: Callable[[Payments], Sum | None]) -> FactOf:
    def fact(held: ContractOnDay) -> Decimal | None:
        found = sum_of(held.payments)
        return None if found is None else found.total

    return fact


def _due_on(payment_of: Callable[[Payments], Payment | None]) -> FactOf:
    def fact(held: ContractOnDay) -> date | None:
        found = payment_of(held.payments)
        return None if found is None else found.due_on

    return fact


def _next_amount(held: ContractOnDay) -> Decimal | None:
    following = held.payments.next
    return None if following is None else following.amount


def _overdue(payments: Payments) -> Sum | None:
    return payments.overdue if payments.overdue.count else None


# The facts of the record itself; those that follow from a clause stand in the policy file under "dates".
RECORD_FACTS: dict[str, FactOf] = {
    "plan": lambda held: held.contract.plan,
    "status": lambda held: held.contract.status,
    "auto_renew": lambda held: held.contract.auto_renew,
    "term_started_on": lambda held: held.contract.term_starts_on,
    "ends_on": lambda held: held.contract.term_ends_on,
    "renewal_on": lambda held: held.contract.term_ends_on if held.contract.auto_renew else None,
    "access_until": lambda held: held.contract.term_ends_on,
    "notice_days": lambda held: held.contract.notice_days,
    "requested_on": lambda held: held.contract.cancellation_requested_on,
    "remaining_payments": _count(lambda payments: payments.remaining),
    "remaining_total": _total(lambda payments: payments.remaining),
    "due_before_payments": _count(lambda payments: payments.due_before),
    "due_before_total": _total(lambda payments: payments.due_before),
    "overdue_payments": _count(_overdue),
    "overdue_total": _total(_overdue),
    "paid_payments": _count(lambda payments: payments.paid),
    "paid_total": _total(lambda payments: payments.paid),
    "next_payment_on": _due_on(lambda payments: payments.next),
    "next_payment_amount": _next_amount,
    "last_payment_on": _due_on(lambda payments: payments.last),
}
# Of what remains a customer also reads what is due until a later day and what is overdue.
BESIDE_REMAINING = ("due_before_payments", "due_before_total", "overdue_payments", "overdue_total")
SEVERAL: dict[str, tuple[str, ...]] = {
    "remaining_*": ("remaining_payments", "remaining_total", *BESIDE_REMAINING),
    "overdue_*": ("overdue_payments", "overdue_total"),
    "paid_*": ("paid_payments", "paid_total"),
    "next_payment_*": ("next_payment_on", "next_payment_amount"),
}


def resolve_facts(names: Iterable[str], place: str, dates: Mapping[str, DateOf]) -> dict[str, FactOf]:
    """The facts of a row by name, those of a ``*`` written out, in the order of the row.

    Raises PolicyError for an unknown one.
    """
    facts: dict[str, FactOf] = {}
    for written in names:
        for name in SEVERAL.get(written, (written,)):
            if name in RECORD_FACTS:
                facts[name] = RECORD_FACTS[name]
            elif name in dates and name not in CONTRACT_DATES:
                day = dates[name]
                facts[name] = day.for_customer if isinstance(day, ClauseDate) else day
            else:
                known = sorted({*RECORD_FACTS, *SEVERAL, *(set(dates) - set(CONTRACT_DATES))})
                raise PolicyError(place, f"{name} is no fact; known are {', '.join(known)}")
    return facts


def changing_dates(names: Iterable[str], dates: Mapping[str, DateOf]) -> tuple[ClauseDate, ...]:
    """Those of the facts that are days which a known change of a clause may move."""
    days = (dates.get(name) for name in names)
    return tuple(day for day in days if isinstance(day, ClauseDate) and day.clause.changes_after(date.min))

"""Sample contracts: of every kind that the conditions of a policy can tell apart, on each side of each of its dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import product

from retention.contract import Contract, Customer, Payment
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy

TERM = timedelta(days=365)
NOTICE_DAYS = 30
ONE_DAY = timedelta(days=1)
# Days before the end of the term on which the two instalments of a sample are due.
LAST_BUT_ONE, LAST = timedelta(days=40), timedelta(days=1)
FIRST_AMOUNT, SECOND_AMOUNT = Decimal("100.00"), Decimal("120.50")

# status, auto_renew, notice_days, whether a cancellation was requested, the first payment, (partner, role)
Kind = tuple[str, bool, "int | None", bool, str, tuple[bool, str]]
KINDS: tuple[Kind, ...] = tuple(
    product(
        ("active", "cancelled"),
        (True, False),
        (NOTICE_DAYS, None),
        (False, True),
        ("open", "overdue", "paid"),
        ((False, "admin"), (False, "user"), (True, "admin")),
    )
)


def samples(policy: Policy, start: date) -> Iterator[ContractOnDay]:
    """Sample contracts whose term starts on ``start``, each on its days in order; the most ordinary contract first.

    Each day is asked about on itself; of the plainer contracts, a later one at the start of the term, too.
    """
    for contract in samples_of(policy, start):
        dates = (date_of(ContractOnDay(contract, start)) for date_of in policy.dates.values())
        days = {day + step for day in dates if day is not None for step in (-ONE_DAY, timedelta(), ONE_DAY)}
        for day in sorted(days):
            if day >= start:
                yield ContractOnDay(contract, day)
            plain = contract.customer.role == "admin" and not contract.customer.partner
            if day > start and plain and not contract.cancellation_requested_on:
                yield ContractOnDay(contract, day, start)


def samples_of(policy: Policy, start: date) -> Iterator[Contract]:
    """A contract of each kind whose term starts on ``start``."""
    for kind in KINDS:
        yield sample(policy, kind, start, start + TERM)


def sample(policy: Policy, kind: Kind, start: date, end: date) -> Contract:
    """A contract of that kind whose term starts on ``start`` and ends on ``end``, a later day."""
    provider = policy.provider
    status, auto_renew, notice_days, requested, payment, (partner, role) = kind
    return Contract(
        number=provider.number.example,
        provider=provider.id,
        plan="Pro",
        status=status,
        customer=Customer("Name", "name@example.com", provider.languages[0], role, partner),
        purchased_on=start,
        renewed_on=None,
        term_ends_on=end,
        auto_renew=auto_renew,
        notice_days=notice_days,
        cancellation_requested_on=start if requested else None,
        currency=provider.currency,
        payments=(
            Payment(max(start, end - LAST_BUT_ONE), FIRST_AMOUNT, payment),
            Payment(end - LAST, SECOND_AMOUNT, "paid" if payment == "paid" else "open"),
        ),
    )

"""The contract record: what the billing system knows, refused when it is malformed or contradicts itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import NamedTuple

from retention.errors import InvalidRecord
from retention.provider import Provider, providers
from retention.record import (
    ContractRecord,
    CustomerRecord,
    PaymentRecord,
    day_of,
    day_or_none,
    parse_amount,
    parse_day,
    read_record,
    refused,
)

# InvalidRecord is part of this module's interface: who parses a record catches it.
__all__ = ["Contract", "Customer", "InvalidRecord", "Payment"]

OPEN, OVERDUE, PAID = "open", "overdue", "paid"


@dataclass(frozen=True)
class Customer:
    """Who holds the contract. role: ``admin`` or ``user``; partner: resells or recommends the provider's product."""

    name: str
    email: str
    language: str
    role: str
    partner: bool


class Payment(NamedTuple):
    """One instalment. amount: two decimals, in the contract's currency. status: ``paid``, ``open``, ``overdue``."""

    due_on: date
    amount: Decimal
    status: str


@dataclass(frozen=True)
class Contract:
    """One contract of one customer (policy: "The contract record").

    term_ends_on is the day the next term would start. notice_days: calendar days, None when not known.
    """

    number: str
    provider: str
    plan: str
    status: str
    customer: Customer
    purchased_on: date
    renewed_on: date | None
    term_ends_on: date
    auto_renew: bool
    notice_days: int | None
    cancellation_requested_on: date | None
    currency: str
    payments: tuple[Payment, ...]

    @property
    def term_starts_on(self) -> date:
        """P: the day of the last renewal, or of the purchase."""
        return self.renewed_on or self.purchased_on

    @cached_property
    def to_pay(self) -> tuple[Payment, ...]:
        """Payments of the term that are not made yet, open or overdue; those due at its end belong to the next one."""
        return tuple(
            payment for payment in self.payments if payment.status != PAID and payment.due_on < self.term_ends_on
        )

    @cached_property
    def overdue(self) -> tuple[Payment, ...]:
        """Payments of the term whose day has passed without the money."""
        return tuple(payment for payment in self.to_pay if payment.status == OVERDUE)

    def check_on(self, on: date) -> None:
        """Raises InvalidRecord when the record tells of something that on that day has not happened yet."""
        if self.term_starts_on > on:
            field = "renewed_on" if self.renewed_on else "purchased_on"
            raise InvalidRecord(field, "must not be after the day of the question")
        if self.cancellation_requested_on and self.cancellation_requested_on > on:
            raise InvalidRecord("cancellation_requested_on", "must not be after the day of the question")

    @classmethod
    def parse(
        cls,
        record: Mapping[str, object],
        on: date | None = None,
        companies: Mapping[str, Provider] | None = None,
    ) -> Contract:
        """The contract in a JSON record; unknown extra keys are ignored, since billing systems send more.

        on: the day of the question in the provider's time zone; without it only what holds on every day is checked.
        companies: by id, those of this installation unless given.
        Raises InvalidRecord naming the field, and nothing else, whatever the record is made of.
        """
        read = read_record(record)
        provider = (providers() if companies is None else companies).get(read.provider)
        if provider is None:
            raise InvalidRecord("provider", "is unknown")
        _check_company(read, provider)
        contract = cls(
            number=read.number,
            provider=provider.id,
            plan=read.plan,
            status=read.status,
            customer=_customer(read.customer),
            purchased_on=day_of(read.purchased_on, "purchased_on"),
            renewed_on=day_or_none(read.renewed_on, "renewed_on"),
            term_ends_on=day_of(read.term_ends_on, "term_ends_on"),
            auto_renew=read.auto_renew,
            notice_days=read.notice_days,
            cancellation_requested_on=day_or_none(read.cancellation_requested_on, "cancellation_requested_on"),
            currency=read.currency,
            payments=_payments(read.payments),
        )
        _refuse_contradictions(contract)
        if on is not None:
            contract.check_on(on)
        return contract


def _check_company(record: ContractRecord, provider: Provider) -> None:
    if not provider.number.matches(record.number):
        raise InvalidRecord("number", f"must be a {provider.name} number such as {provider.number.example}")
    if record.customer.language not in provider.languages:
        raise InvalidRecord("customer.language", f"must be one of {', '.join(sorted(provider.languages))}")
    if record.currency != provider.currency:
        raise InvalidRecord("currency", f"must be one of {provider.currency}")


def _customer(read: CustomerRecord) -> Customer:
    return Customer(read.name, read.email, read.language, read.role, read.partner)


def _payments(records: list[PaymentRecord]) -> tuple[Payment, ...]:
    payments = []
    for index, record in enumerate(records):
        payment = _payment(record.due_on, record.amount, record.status)
        if isinstance(payment, str):
            raise refused(f"payments[{index}].{payment}")
        payments.append(payment)
    return tuple(payments)


@lru_cache(maxsize=65536)
def _payment(due_on: str, amount: str, status: str) -> Payment | str:
    """The payment, or the name of the field that is none: instalments of many records share day and amount."""
    day, parsed = parse_day(due_on), parse_amount(amount)
    if day is None or parsed is None:
        return "due_on" if day is None else "amount"
    return Payment(day, parsed, status)


def _refuse_contradictions(contract: Contract) -> None:
    if contract.renewed_on and contract.renewed_on < contract.purchased_on:
        raise InvalidRecord("renewed_on", "must not be before purchased_on")
    if contract.term_ends_on <= contract.term_starts_on:
        raise InvalidRecord("term_ends_on", "must be after the term starts")
    requested_on = contract.cancellation_requested_on
    if requested_on and requested_on < contract.purchased_on:
        raise InvalidRecord("cancellation_requested_on", "must not be before purchased_on")
    if contract.notice_days is not None:
        try:
            contract.term_ends_on - timedelta(days=contract.notice_days)
        except OverflowError:
            raise InvalidRecord("notice_days", "is longer than the calendar") from None

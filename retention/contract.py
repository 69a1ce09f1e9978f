"""The contract record: what the billing system knows, refused when it is malformed or contradicts itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from retention.errors import InvalidRecord
from retention.provider import Provider, providers
from retention.record import EMAIL, Fields

# InvalidRecord is part of this module's interface: who parses a record catches it.
__all__ = ["Contract", "Customer", "InvalidRecord", "Payment"]

CONTRACT_STATUS = frozenset({"active", "cancelled"})
PAYMENT_STATUS = frozenset({"paid", "open", "overdue"})
ROLES = frozenset({"admin", "user"})


@dataclass(frozen=True)
class Customer:
    """Who holds the contract. role: ``admin`` or ``user``; partner: resells or recommends the provider's product."""

    name: str
    email: str
    language: str
    role: str
    partner: bool


@dataclass(frozen=True)
class Payment:
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

    @property
    def to_pay(self) -> tuple[Payment, ...]:
        """Payments not made yet, open or overdue."""
        return tuple(payment for payment in self.payments if payment.status != "paid")

    @property
    def overdue(self) -> tuple[Payment, ...]:
        """Payments whose day has passed without the money."""
        return tuple(payment for payment in self.payments if payment.status == "overdue")

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
        record: Mapping[str, Any],
        on: date | None = None,
        companies: Mapping[str, Provider] | None = None,
    ) -> Contract:
        """The contract in a JSON record; unknown extra keys are ignored, since billing systems send more.

        on: the day of the question in the provider's time zone; without it only what holds on every day is checked.
        companies: by id, those of this installation unless given.
        Raises InvalidRecord naming the field, and nothing else, whatever the record is made of.
        """
        fields = Fields(record)
        provider = _provider(fields, providers() if companies is None else companies)
        contract = cls(
            number=_number(fields, provider),
            provider=provider.id,
            plan=fields.text("plan"),
            status=fields.one_of("status", CONTRACT_STATUS),
            customer=_customer(Fields(fields.any("customer"), "customer"), provider),
            purchased_on=fields.day("purchased_on"),
            renewed_on=fields.day_or_none("renewed_on"),
            term_ends_on=fields.day("term_ends_on"),
            auto_renew=fields.flag("auto_renew"),
            notice_days=fields.count_or_none("notice_days"),
            cancellation_requested_on=fields.day_or_none("cancellation_requested_on"),
            currency=fields.one_of("currency", (provider.currency,)),
            payments=tuple(
                _payment(Fields(payment, f"payments[{index}]")) for index, payment in enumerate(fields.list("payments"))
            ),
        )
        _refuse_contradictions(contract)
        if on is not None:
            contract.check_on(on)
        return contract


def _provider(fields: Fields, companies: Mapping[str, Provider]) -> Provider:
    provider = companies.get(fields.text("provider"))
    if provider is None:
        raise InvalidRecord("provider", "is unknown")
    return provider


def _number(fields: Fields, provider: Provider) -> str:
    value = fields.any("number")
    if not isinstance(value, str) or not provider.number.matches(value):
        raise InvalidRecord("number", f"must be a {provider.name} number such as {provider.number.example}")
    return value


def _customer(fields: Fields, provider: Provider) -> Customer:
    return Customer(
        name=fields.text("name"),
        email=fields.matching("email", EMAIL, "an e-mail address"),
        language=fields.one_of("language", provider.languages),
        role=fields.one_of("role", ROLES),
        partner=fields.flag("partner"),
    )


def _payment(fields: Fields) -> Payment:
    return Payment(
        due_on=fields.day("due_on"),
        amount=fields.amount("amount"),
        status=fields.one_of("status", PAYMENT_STATUS),
    )


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

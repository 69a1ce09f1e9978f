"""What a contract record may be, and that each fault is named by its field."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from retention import Contract, Customer, InvalidRecord, Payment
from tests.retention.invented import parse, rule

Record = dict[str, Any]
TODAY = date(2026, 11, 21)


def change(record: Record, path: str, value: object) -> None:
    """Sets the field at a dotted path; ``payments[1].amount`` is written ``payments.1.amount``."""
    *parents, name = path.split(".")
    target: Any = record
    for parent in parents:
        target = target[int(parent)] if isinstance(target, list) else target[parent]
    target[int(name) if isinstance(target, list) else name] = value


def refused(record: object, on: date | None = TODAY) -> InvalidRecord:
    with pytest.raises(InvalidRecord) as caught:
        parse(record, on)  # type: ignore[arg-type]
    return caught.value


def test_a_record_is_read_whole(acme: Record) -> None:
    assert parse(acme, TODAY) == Contract(
        number="AC-204518",
        provider="acme",
        plan="Pro",
        status="active",
        customer=Customer("Padaria Pão Quente", "dono@example.com", "pt", "admin", False),
        purchased_on=date(2025, 12, 5),
        renewed_on=None,
        term_ends_on=date(2026, 12, 5),
        auto_renew=True,
        notice_days=None,
        cancellation_requested_on=None,
        currency="CHF",
        payments=(
            Payment(date(2026, 10, 5), Decimal("199.90"), "paid"),
            Payment(date(2026, 11, 5), Decimal("199.90"), "overdue"),
            Payment(date(2026, 12, 1), Decimal("210.00"), "open"),
        ),
    )


def test_what_a_billing_system_sends_besides_is_ignored(acme: Record) -> None:
    plain = parse(acme)
    acme["segment"] = acme["customer"]["tax_id"] = acme["payments"][0]["id"] = "X"

    assert parse(acme) == plain


REQUIRED = [
    *("number", "provider", "plan", "status", "customer", "purchased_on", "renewed_on", "term_ends_on", "auto_renew"),
    *("notice_days", "cancellation_requested_on", "currency", "payments"),
    *("customer.name", "customer.email", "customer.language", "customer.role", "customer.partner"),
    *("payments.2.due_on", "payments.2.amount", "payments.2.status"),
]
OF_ANOTHER_KIND: list[object] = [None, 7, 1.5, True, "", "  ", "x", [], {}, ["x"], "\ud800"]
FITS = {
    "renewed_on": "None",
    "cancellation_requested_on": "None",
    "notice_days": "None 7",
    "auto_renew": "True",
    "customer.partner": "True",
    "plan": "'x'",
    "customer.name": "'x'",
    "payments": "[]",
}
MISFITS = [
    (path, value) for path in REQUIRED for value in OF_ANOTHER_KIND if repr(value) not in FITS.get(path, "").split()
]


def named(path: str) -> str:
    return path.replace("payments.2", "payments[2]")


@pytest.mark.parametrize("path", REQUIRED)
def test_a_missing_field_is_named(acme: Record, path: str) -> None:
    *parents, name = path.split(".")
    target: Any = acme
    for parent in parents:
        target = target[int(parent)] if isinstance(target, list) else target[parent]
    del target[name]

    error = refused(acme)

    assert (error.field, error.message) == (named(path), "is missing")


@pytest.mark.parametrize(("path", "value"), MISFITS)
def test_a_value_of_another_kind_is_named(acme: Record, path: str, value: object) -> None:
    change(acme, path, value)

    field = refused(acme).field

    within = {("payments", "['x']"): "payments[0]", ("customer", "{}"): "customer.name"}
    assert field == within.get((path, repr(value)), named(path))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("provider", "other"),
        ("provider", "Conta_Azul"),
        ("number", "ZT-10482"),
        ("number", "AC-20451"),
        ("number", "AC-2045180"),
        ("number", "ca-204518"),
        ("number", "AC-204518\n"),
        ("number", "AC-٢٠٤٥١٨"),
        ("status", "paused"),
        ("customer.role", "owner"),
        ("customer.language", "en"),
        ("customer.language", "pt-BR"),
        ("customer.email", "dono"),
        ("customer.email", "dono@"),
        ("customer.email", "a b@example.com"),
        ("customer.email", "\udfff@example.com"),
        ("plan", "Pro \udfff"),
        ("customer.partner", 0),
        ("currency", "USD"),
        ("currency", "brl"),
        ("auto_renew", 1),
        ("auto_renew", "true"),
        ("notice_days", -1),
        ("notice_days", True),
        ("notice_days", 30.0),
        ("notice_days", "30"),
        ("notice_days", 10**6),
        ("notice_days", 10**30),
        ("payments", {}),
        ("payments.2", None),
        ("payments.2.status", "late"),
        *[("payments.2.amount", amount) for amount in ("NaN", "Infinity", "-1.00", "-0.00", "+1.00", "1e3", "1,00")],
        *[("payments.2.amount", amount) for amount in ("1.234", ".5", "5.", " 1.00", "1.00 ", "1_000", "0x1", "١.٠٠")],
        *[("payments.2.amount", amount) for amount in (199.9, 199, "1" * 13, "9" * 5000)],
        *[("purchased_on", day) for day in ("2025-11-31", "2025-02-29", "10/12/2025", "20251205", "2025-W49-5")],
        *[
            ("purchased_on", day)
            for day in ("2025-12-5", "2025-12-05T00:00", " 2025-12-05", "٢٠٢٥-١٢-٠٥", "1899-12-31")
        ],
        ("term_ends_on", "2100-01-01"),
        ("term_ends_on", "9999-12-31"),
        ("payments.2.due_on", "0000-00-00"),
    ],
)
def test_a_malformed_value_is_named(acme: Record, path: str, value: object) -> None:
    change(acme, path, value)

    assert refused(acme).field == named(path)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("notice_days", 0),
        ("payments.2.amount", "0"),
        ("payments.2.amount", "0.5"),
        ("payments.2.amount", "999999999999.99"),
        ("customer.language", "fr"),
        ("term_ends_on", "2099-12-31"),
        ("term_ends_on", "2025-12-06"),
        ("renewed_on", "2025-12-05"),
        ("purchased_on", "2024-02-29"),
        ("purchased_on", "1900-01-01"),
        ("cancellation_requested_on", "2025-12-05"),
        ("cancellation_requested_on", "2026-11-21"),
        ("payments", []),
    ],
)
def test_a_value_just_within_bounds_is_taken(acme: Record, path: str, value: object) -> None:
    change(acme, path, value)

    assert isinstance(parse(acme, TODAY), Contract)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"term_ends_on": "2025-12-05"}, "term_ends_on"),
        ({"term_ends_on": "2025-12-04"}, "term_ends_on"),
        ({"renewed_on": "2026-12-05"}, "term_ends_on"),
        ({"renewed_on": "2025-12-04"}, "renewed_on"),
        ({"cancellation_requested_on": "2025-12-04"}, "cancellation_requested_on"),
        ({"cancellation_requested_on": "2026-11-22"}, "cancellation_requested_on"),
        ({"purchased_on": "2026-11-22"}, "purchased_on"),
        ({"renewed_on": "2026-11-22"}, "renewed_on"),
    ],
)
def test_a_contradiction_is_named(acme: Record, changes: Record, field: str) -> None:
    assert refused({**acme, **changes}).field == field


@pytest.mark.parametrize("field", ["purchased_on", "renewed_on", "cancellation_requested_on"])
def test_days_after_the_question_are_refused_with_a_day_only(acme: Record, field: str) -> None:
    acme[field] = "2026-11-22"
    contract = parse(acme)

    assert refused(acme, date(2026, 11, 21)).field == field
    with pytest.raises(InvalidRecord) as caught:
        rule("cancel_contract", contract, date(2026, 11, 21))
    assert caught.value.field == field
    assert parse(acme, date(2026, 11, 22)) == contract
    assert rule("cancel_contract", contract, date(2026, 11, 22)).on == date(2026, 11, 22)


@pytest.mark.parametrize("record", [None, "x", 7, [], [{}]])
def test_what_is_no_object_is_refused_as_a_whole(record: object) -> None:
    assert refused(record).field == "contract"


def test_the_other_provider_has_its_own_pattern_and_currency(zeta: Record) -> None:
    contract = parse(zeta, TODAY)

    assert (contract.number, contract.currency) == ("ZT-10482", "USD")
    assert refused({**zeta, "number": "AC-204518"}).field == "number"
    assert refused({**zeta, "number": "ZT-104820"}).field == "number"
    assert refused({**zeta, "currency": "CHF"}).field == "currency"


def test_an_error_tells_field_and_message_and_no_value(acme: Record) -> None:
    acme["customer"]["email"] = "secret"

    error = refused(acme)

    assert str(error) == "customer.email: must be an e-mail address"


def test_a_contract_cannot_be_changed(acme: Record) -> None:
    contract = parse(acme)
    setters: list[Callable[[], None]] = [
        lambda: setattr(contract, "status", "cancelled"),
        lambda: setattr(contract.payments[0], "status", "open"),
        lambda: setattr(contract.customer, "partner", True),
    ]
    for setter in setters:
        with pytest.raises(AttributeError):
            setter()

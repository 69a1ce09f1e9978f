"""Contracts for tests: a plain one of each provider, changed where a test says so."""

from __future__ import annotations

from datetime import date
from typing import Any

from contracts.demo import demo_contracts
from retention import Contract
from tests.shipped import LANGUAGE

NOTICE_DAYS = 90  # where the records of a company have any
CUSTOMER = {"name": "Padaria", "email": "dono@example.com", "language": LANGUAGE, "role": "admin", "partner": False}


def contract(provider: str, **changes: Any) -> Contract:
    """Bought on 10 November 2025 for a year; two payments of 1234.56 to come unless ``payments`` says otherwise."""
    first = next(demo.record for demo in demo_contracts(date(2026, 6, 1)) if demo.record["provider"] == provider)
    record: dict[str, Any] = {
        "number": first["number"],
        "provider": provider,
        "plan": "Pro",
        "status": "active",
        "customer": {**CUSTOMER, **{name: changes.pop(name) for name in list(changes) if name in CUSTOMER}},
        "purchased_on": "2025-11-10",
        "renewed_on": None,
        "term_ends_on": "2026-11-10",
        "auto_renew": True,
        "notice_days": first["notice_days"] and NOTICE_DAYS,
        "cancellation_requested_on": None,
        "currency": first["currency"],
        "payments": [payment("2026-10-10"), payment("2026-11-01")],
        **changes,
    }
    return Contract.parse(record)


def payment(due_on: str, amount: str = "1234.56", status: str = "open") -> dict[str, str]:
    return {"due_on": due_on, "amount": amount, "status": status}

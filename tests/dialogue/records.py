"""Contracts for tests: a plain one of each provider, changed where a test says so."""

from __future__ import annotations

from typing import Any

from retention import Contract

NUMBERS = {"conta_azul": "CA-204518", "ram_tracking": "RAM-20451"}
CUSTOMER = {"name": "Padaria", "email": "dono@example.com", "language": "pt", "role": "admin", "partner": False}


def contract(provider: str, **changes: Any) -> Contract:
    """Bought on 10 November 2025 for a year; two payments of 1234.56 to come unless ``payments`` says otherwise."""
    conta_azul = provider == "conta_azul"
    record: dict[str, Any] = {
        "number": NUMBERS[provider],
        "provider": provider,
        "plan": "Pro",
        "status": "active",
        "customer": {**CUSTOMER, **{name: changes.pop(name) for name in list(changes) if name in CUSTOMER}},
        "purchased_on": "2025-11-10",
        "renewed_on": None,
        "term_ends_on": "2026-11-10",
        "auto_renew": True,
        "notice_days": None if conta_azul else 90,
        "cancellation_requested_on": None,
        "currency": "BRL" if conta_azul else "EUR",
        "payments": [payment("2026-10-10"), payment("2026-11-01")],
        **changes,
    }
    return Contract.parse(record)


def payment(due_on: str, amount: str = "1234.56", status: str = "open") -> dict[str, str]:
    return {"due_on": due_on, "amount": amount, "status": status}

"""Contract records as a billing system would send them; each test gets its own to spoil."""

from __future__ import annotations

from typing import Any

import pytest

import languages
from retention import providers
from tests.shipped import COMPANY


@pytest.fixture
def acme() -> dict[str, Any]:
    return {
        "number": "AC-204518",
        "provider": "acme",
        "plan": "Pro",
        "status": "active",
        "customer": {
            "name": "Padaria Pão Quente",
            "email": "dono@example.com",
            "language": languages.for_customers()[0],
            "role": "admin",
            "partner": False,
        },
        "purchased_on": "2025-12-05",
        "renewed_on": None,
        "term_ends_on": "2026-12-05",
        "auto_renew": True,
        "notice_days": None,
        "cancellation_requested_on": None,
        "currency": "CHF",
        "payments": [
            {"due_on": "2026-10-05", "amount": "199.90", "status": "paid"},
            {"due_on": "2026-11-05", "amount": "199.90", "status": "overdue"},
            {"due_on": "2026-12-01", "amount": "210", "status": "open"},
        ],
    }


@pytest.fixture
def zeta(acme: dict[str, Any]) -> dict[str, Any]:
    return {
        **acme,
        "number": "ZT-10482",
        "provider": "zeta",
        "notice_days": 90,
        "currency": "USD",
        "customer": {**acme["customer"], "language": languages.for_customers()[1]},
    }


@pytest.fixture
def record(acme: dict[str, Any]) -> dict[str, Any]:
    """The same for the first company of this installation."""
    company = providers()[COMPANY]
    return {
        **acme,
        "number": company.number.example,
        "provider": company.id,
        "currency": company.currency,
        "customer": {**acme["customer"], "language": company.languages[0]},
    }

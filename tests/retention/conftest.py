"""Contract records as a billing system would send them; each test gets its own to spoil."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture
def conta_azul() -> dict[str, Any]:
    return {
        "number": "CA-204518",
        "provider": "conta_azul",
        "plan": "Pro",
        "status": "active",
        "customer": {
            "name": "Padaria Pão Quente",
            "email": "dono@example.com",
            "language": "pt",
            "role": "admin",
            "partner": False,
        },
        "purchased_on": "2025-12-05",
        "renewed_on": None,
        "term_ends_on": "2026-12-05",
        "auto_renew": True,
        "notice_days": None,
        "cancellation_requested_on": None,
        "currency": "BRL",
        "payments": [
            {"due_on": "2026-10-05", "amount": "199.90", "status": "paid"},
            {"due_on": "2026-11-05", "amount": "199.90", "status": "overdue"},
            {"due_on": "2026-12-01", "amount": "210", "status": "open"},
        ],
    }


@pytest.fixture
def ram_tracking(conta_azul: dict[str, Any]) -> dict[str, Any]:
    return {
        **conta_azul,
        "number": "RAM-10482",
        "provider": "ram_tracking",
        "notice_days": 90,
        "currency": "EUR",
        "customer": {**conta_azul["customer"], "language": "fr"},
    }

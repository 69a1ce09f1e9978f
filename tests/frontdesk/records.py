"""A contract as the billing system has it, a ruling on it, and the hand-over that comes of it."""

from __future__ import annotations

from protocol.handover import Handover, RulingObject, Snapshot
from protocol.wire import read
from tests.shipped import COMPANY, LANGUAGE, NUMBER

CUSTOMER = {
    "name": "Padaria Pão Quente", "email": "dono@example.com", "language": LANGUAGE, "role": "admin", "partner": False,
}  # fmt: skip
RECORD = {
    "number": NUMBER, "provider": COMPANY, "plan": "Pro", "status": "active", "customer": CUSTOMER,
    "purchased_on": "2025-12-05", "renewed_on": None, "term_ends_on": "2026-12-05", "auto_renew": True,
    "notice_days": None, "cancellation_requested_on": None, "currency": "BRL",
    "payments": [
        {"due_on": "2026-10-10", "amount": "199.90", "status": "paid"},
        {"due_on": "2026-12-01", "amount": "199.90", "status": "open"},
    ],
}  # fmt: skip
SNAPSHOT = read({"record": RECORD, "source": "contracts service", "at": "2026-11-23T17:59:00Z"}, Snapshot)
RULING = {
    "question": "cancel_contract", "provider": COMPANY, "on": "2026-11-23", "situation": "renewal_contested",
    "certainty": "conflicting", "clauses": ["CA-1", "CA-3", "CA-4", "CA-5"],
    "facts": {
        "renewal_on": "2026-12-05", "stop_renewal_until": "2026-11-20", "stop_renewal_until_disputed": "2026-11-28",
        "remaining_payments": 1, "remaining_total": "199.90",
    },
    "handoff": {"team": "renewals", "reason": "clauses_conflict"},
}  # fmt: skip
REQUEST = Handover(
    "renewals", "clauses_conflict", question="cancel_contract", ruling=read(RULING, RulingObject), snapshot=SNAPSHOT
)

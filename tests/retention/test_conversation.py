"""What the policy says about the conversation around its rulings."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from retention import Handoff
from retention.codes import USUALLY_URGENT
from retention.conversation import AfterReason
from tests.retention.invented import POLICIES, edited_policy

ACME, ZETA = (POLICIES[name].conversation for name in ("acme", "zeta"))
FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("team", "reason", "day"),
    [
        ("sales", "cancellation_request", date(2026, 11, 24)),
        ("sales", "changed_mind", None),
        ("care", "cancellation_request", None),
    ],
)
def test_by_when_a_team_will_have_been_in_touch(team: str, reason: str, day: date | None) -> None:
    assert ACME.contact_by(team, reason, FRIDAY) == day
    assert ZETA.contact_by(team, reason, FRIDAY) is None


def test_a_promise_may_be_in_calendar_days(tmp_path: Path) -> None:
    policy = edited_policy(tmp_path, "acme", ("contact: {clause: AC-6", "contact: {clause: AC-4"))
    assert policy.conversation.contact_by("sales", "upset", FRIDAY) == date(2026, 11, 27)


def _offered(offer: AfterReason | None) -> tuple[Handoff, str | None] | None:
    return None if offer is None else (offer.handoff, offer.kind)


def test_the_proposal_after_a_reason() -> None:
    assert _offered(ACME.offer_after("price", declined=False)) == (Handoff("sales", "specialists"), None)
    assert ACME.offer_after("price", declined=True) is None
    assert ACME.offer_after("closing", declined=False) is None
    assert _offered(ZETA.offer_after("price", declined=True)) == (Handoff("sales", "longer_term"), "lower_payments")
    assert ZETA.offer_after("technical", declined=False) is None
    assert ZETA.is_after_reason(Handoff("sales", "longer_term"))
    assert not ACME.is_after_reason(Handoff("sales", "longer_term"))


def test_the_team_of_a_reason_of_the_assistants_own() -> None:
    assert ACME.team_for("upset") == "sales"
    assert ACME.team_for("anything") == "care"


def test_what_goes_first_is_the_policys_own_and_without_it_the_usual(tmp_path: Path) -> None:
    assert ACME.urgent == {"contact_overdue", "legal_threat", "anger"}
    assert ACME.priority_of(Handoff("care", "contact_overdue")) == "high"
    assert ACME.priority_of(Handoff("care", "partner")) == "normal"
    assert ACME.priority_of(None) == "normal"
    unsaid = edited_policy(tmp_path, "acme", ("  urgent: [contact_overdue, legal_threat, anger]\n", "")).conversation
    assert (unsaid.urgent, unsaid.urgent_within_days) == (USUALLY_URGENT, 7)


def test_open_payments() -> None:
    assert ("ask_will_be_charged", "ended") in ACME.open_payments
    assert ("ask_refund", "ended") not in ACME.open_payments

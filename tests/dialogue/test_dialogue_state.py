"""The dialogue state comes from outside: whatever it is, it can be read."""

from __future__ import annotations

import json
from datetime import datetime, timezone

import pytest

pytest.importorskip("hypothesis")  # not part of the Rasa environment

from hypothesis import given
from hypothesis import strategies as st

from dialogue.state import DialogueState, Offer, fitting
from protocol.awaiting import AWAITING
from protocol.handover import Snapshot
from protocol.turn import LARGEST_STATE
from protocol.wire import to_json

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
NAMES = sorted(DialogueState.__struct_fields__)


@pytest.mark.slow
@given(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), JSON) | JSON)
def test_any_state_handed_in_can_be_read_and_written(state: object) -> None:
    dialogue = DialogueState.read(state)
    assert dialogue.awaiting in (None, *AWAITING)
    assert DialogueState.read(json.loads(json.dumps(dialogue.as_dict()))) == dialogue


def test_a_new_conversation_has_nothing_to_say_of_itself() -> None:
    assert DialogueState().as_dict() == {}


def test_what_is_wrong_in_a_field_costs_that_field_alone() -> None:
    given = {"awaiting": "nothing known", "unsure": True, "pending": ["ask_refund"], "offer": {"x": 1}}
    assert DialogueState.read(given) == DialogueState(pending=["ask_refund"])
    assert DialogueState.read({"offer": {"team": "a", "reason": "b"}}).offer == Offer("a", "b")


def a_record(payments: int, status: str, **more: object) -> Snapshot:
    paid = [{"due_on": "2026-01-01", "amount": "199.90", "status": status}] * payments
    at = datetime(2026, 6, 1, tzinfo=timezone.utc)
    return Snapshot({"number": "A-1", "payments": paid, **more}, "http://billing", at)


def test_a_record_travels_whole_or_without_what_is_paid_or_not_at_all() -> None:
    usual = a_record(60, "paid")
    assert fitting(usual) == usual
    shorter = fitting(a_record(1000, "paid"))
    assert shorter is not None
    assert shorter.record["payments"] == []
    assert fitting(a_record(1000, "open")) is None
    assert fitting(a_record(0, "paid", notes="x" * 50_000)) is None
    assert len(to_json(usual)) < LARGEST_STATE

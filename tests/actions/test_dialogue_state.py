"""The dialogue state comes from outside: whatever it is, it can be read."""

from __future__ import annotations

import json

import pytest

pytest.importorskip("hypothesis")  # not part of the Rasa environment

from hypothesis import given
from hypothesis import strategies as st

from dialogue.state import AWAITING, Dialogue

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
NAMES = sorted(Dialogue().__dict__)


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=8), JSON) | JSON)
def test_any_state_handed_in_can_be_read_and_written(state: object) -> None:
    dialogue = Dialogue.read(state)
    assert dialogue.awaiting in (None, *AWAITING)
    assert Dialogue.read(json.loads(json.dumps(dialogue.as_dict()))) == dialogue


def test_a_new_conversation_has_nothing_to_say_of_itself() -> None:
    assert Dialogue().as_dict() == {}

"""What the dialogue asked, as the understanding reads it in the state."""

from __future__ import annotations

import pytest

from protocol.awaiting import awaiting_in


@pytest.mark.parametrize("state", [None, {}, "code", {"awaiting": 5}, {"awaiting": "nothing known"}, {"awaiting": []}])
def test_a_state_that_awaits_nothing_known_awaits_nothing(state: object) -> None:
    assert awaiting_in(state) is None

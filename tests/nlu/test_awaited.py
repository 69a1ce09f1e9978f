"""The understanding weighs a message by what the dialogue asked: both speak of the same things."""

from __future__ import annotations

import warnings
from pathlib import Path

import pytest
import yaml

from protocol.awaiting import AWAITING, awaiting_in

DOMAIN = Path(__file__).resolve().parents[2] / "domain.yml"


@pytest.fixture(scope="module")
def expected() -> dict[str, tuple[str, ...]]:
    pytest.importorskip("rasa")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Rasa's own imports warn of their age
        from nlu.intents import EXPECTED
    return EXPECTED


@pytest.mark.rasa
def test_all_that_can_be_awaited_is_known_to_the_understanding(expected: dict[str, tuple[str, ...]]) -> None:
    assert tuple(sorted(expected)) == tuple(sorted(AWAITING))


@pytest.mark.rasa
def test_what_is_expected_are_intents_of_the_domain(expected: dict[str, tuple[str, ...]]) -> None:
    listed = yaml.safe_load(DOMAIN.read_text("utf-8"))["intents"]
    intents = {name for entry in listed for name in ([entry] if isinstance(entry, str) else entry)}
    assert {intent for answers in expected.values() for intent in answers} <= intents


@pytest.mark.parametrize("state", [None, {}, "code", {"awaiting": 5}, {"awaiting": "nothing known"}, {"awaiting": []}])
def test_a_state_that_awaits_nothing_known_awaits_nothing(state: object) -> None:
    assert awaiting_in(state) is None

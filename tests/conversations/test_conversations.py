"""Whole conversations as customers have them, word for word, with the case and the request open after each turn."""

from __future__ import annotations

from typing import Any

import pytest

import languages

pytest.importorskip("rasa_sdk")
pytestmark = pytest.mark.rasa

from tests.conversations.play import MODELS, Conversation, conversations  # noqa: E402

CASES = [
    pytest.param(language, case, id=f"{language}/{case['file']}: {case['name']}")
    for language in languages.for_customers()
    for case in conversations(language)
]
HELD = ("gets", "case", "request")


@pytest.mark.parametrize(("language", "case"), CASES)
def test_conversation(language: str, case: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    if any("means" not in turn and "says" in turn for turn in case["turns"]) and not list(MODELS.glob("*.tar.gz")):
        pytest.skip("no model is trained")
    monkeypatch.setenv("RETENTION_TODAY", str(case["day"]))
    conversation = Conversation(case, language)
    for turn in case["turns"]:
        went = conversation.play(turn)
        assert {key: went[key] for key in HELD} == {key: turn.get(key) for key in HELD}, turn.get("says")

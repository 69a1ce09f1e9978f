"""Whole conversations, word for word in both languages (conversations/*.yml).

A turn is what a customer says with what was understood (`means`), a button pressed (`press`) or a right code
(`proves`); `gets` is all they read in answer, the buttons of a message in one line after it.
An answer of the policy stands there as its title in angle brackets: its words are in providers/<id>/recorded.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("rasa_sdk")
pytestmark = pytest.mark.rasa

from retention.reading import load_yaml  # noqa: E402
from tests.actions.talk import Talk  # noqa: E402

CASES = [
    pytest.param(case, id=f"{file.stem}: {case['name']}")
    for file in sorted((Path(__file__).parent / "conversations").glob("*.yml"))
    for case in load_yaml(file)
]


@pytest.mark.parametrize("language", ["pt", "fr"])
@pytest.mark.parametrize("case", CASES)
def test_conversation(case: dict[str, Any], language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETENTION_TODAY", str(case["day"]))
    talk = Talk(case, language)
    for turn in case["turns"]:
        assert talk.turn(turn, language) == turn[language]["gets"], turn[language].get("says")

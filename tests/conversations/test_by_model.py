"""Read by the trained model, the conversations do nothing the customer did not ask for, and go as they are written."""

from __future__ import annotations

import json

import pytest

import languages

pytest.importorskip("rasa_sdk")
pytestmark = [pytest.mark.rasa, pytest.mark.timeout(1500)]  # a slow machine with others beside needs minutes

from tests.conversations.by_model import RECORDED, played, share  # noqa: E402
from tests.conversations.play import MODELS  # noqa: E402

GUARD = 1.0  # percent below the recorded share at which something was lost


@pytest.mark.filterwarnings("ignore")  # of what Rasa is made of
@pytest.mark.parametrize("language", languages.for_customers())
def test_the_trained_model_does_nothing_unasked_and_answers_as_written(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not list(MODELS.glob("*.tar.gz")):
        pytest.skip("no model is trained")
    monkeypatch.setenv("RETENTION_TODAY", "2026-11-26")  # set anew for each conversation, and given back at the end
    turns = list(played(language))
    assert [(turn.where, turn.says, turn.unasked) for turn in turns if turn.unasked] == []
    assert share(turns) >= json.loads(RECORDED.read_text("utf-8"))[language] - GUARD

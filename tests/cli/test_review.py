"""Messages for labelling: the right ones, and nothing personal in them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import yaml
from sqlalchemy import create_engine

from cli.review import as_yaml, doubtful
from frontdesk.tables import conversations, messages, metadata
from nlu.masking import mask

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("sou o João Pereira, contrato CA-204518", "sou o <name>, contrato <number>"),
        ("Je suis Marie Dupont et je résilie", "Je suis <name> et je résilie"),
        ("meu e-mail é ana@example.com", "meu e-mail é <e-mail>"),
        ("me liga no (11) 98765-4321", "me liga no (<number>"),
        ("RAM 20451 svp", "<number> svp"),
        ("Merci, Paul Martin", "Merci, <name>"),
        ("je suis déçu, tenho 2 planos", "je suis déçu, tenho 2 planos"),
    ],
)
def test_masking(text: str, masked: str) -> None:
    assert mask(text) == masked


def test_doubtful_and_corrected_messages() -> None:
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.connect() as db:
        assert list(doubtful(db, NOW)) == []

    def said(seq: int, text: str, age: int = 0, **more: Any) -> dict[str, Any]:
        row = {"sender": "customer", "kind": "chat", "understood": None, "command": None, **more}
        return {"conversation_id": "cv_1", "seq": seq, "text": text, "at": NOW - timedelta(days=age), **row}

    sure, unsure = {"intent": "thank", "confidence": 0.98}, {"intent": "ask_refund", "confidence": 0.41}
    with engine.begin() as db:
        db.execute(
            conversations.insert().values(
                id="cv_1", provider="conta_azul", language="pt", created_at=NOW, updated_at=NOW
            )
        )
        rows = [
            said(1, "antiga", age=30, understood=unsure),
            said(2, "valeu", understood=sure),
            said(3, "e o troco?", understood=unsure),
            said(4, "quero sair", understood={**sure, "intent": "greet"}),
            said(5, "Outra coisa", command={"intent": "something_else"}, understood=sure),
            said(6, "é do bot", understood=unsure, sender="bot"),
        ]
        db.execute(messages.insert(), rows)
        found = list(doubtful(db, NOW - timedelta(days=7)))
    assert [(item.text, item.why) for item in found] == [
        ("e o troco?", "low confidence"),
        ("quero sair", "then chose something_else"),
    ]
    written = yaml.safe_load(as_yaml(found))["review"]
    assert [entry["intent"] for entry in written] == [None, None]
    assert written[0]["taken_for"] == "ask_refund"

"""What may be said to Rasa without going through understanding: our own buttons and the front desk's words."""

from __future__ import annotations

from typing import Any

from retention import questions

STEERING = ("affirm", "deny", "state_reason", "keep_contract", "request_human", "ask_capabilities")
INTERNAL = ("something_else", "verified")
COMMANDS = frozenset((*questions(), *STEERING, *INTERNAL))
ENTITIES = frozenset({"reason"})


def parse_data(intent: str, entities: dict[str, str], language: str) -> dict[str, Any]:
    """What the pipeline would have given for a message that means exactly this."""
    return {
        "text": "",
        "intent": {"name": intent, "confidence": 1.0},
        "intent_ranking": [],
        "entities": [
            {"entity": name, "value": value, "start": 0, "end": 0, "extractor": "command"}
            for name, value in entities.items()
        ],
        "language": language,
        "questions": [{"intent": intent, "confidence": 1.0}],
        "tone": None,
    }

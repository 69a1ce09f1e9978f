"""What comes from another process is checked by type, and an error names its field."""

from __future__ import annotations

from datetime import date, datetime, timezone
from typing import Any

import pytest

from protocol.handover import Handover, Snapshot
from protocol.turn import BotMessage, OpenCase, RecordReason, TurnReply, TurnRequest
from protocol.wire import BadField, plain, read, read_json, to_json

CONTEXT: dict[str, Any] = {"provider": "a_company", "contract": None, "language": "xx", "state": {}}
TURN: dict[str, Any] = {"conversation": "cv_1", "turn": 31, "text": "hi", "command": None, "context": CONTEXT}
HANDOVER = Handover(
    team="a_team",
    reason="requested",
    contact_by=date(2026, 6, 3),
    snapshot=Snapshot({"number": "A-1", "extra": [1]}, "billing", datetime(2026, 6, 1, 10, tzinfo=timezone.utc)),
)


def test_a_reply_is_the_same_after_its_journey() -> None:
    reply = TurnReply(
        language="xx",
        messages=(BotMessage("Hello", "chat"),),
        effects=(RecordReason("price"), OpenCase(HANDOVER, lead="So be it.")),
        state={"awaiting": "handoff"},
    )
    assert read_json(to_json(reply), TurnReply) == reply
    assert read(plain(reply), TurnReply) == reply
    assert plain(reply)["effects"][1]["handover"]["snapshot"]["at"] == "2026-06-01T10:00:00Z"
    assert plain(reply)["messages"] == [{"text": "Hello", "kind": "chat"}]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"conversation": "a b"}, "conversation"),
        ({"conversation": "cv_1\n"}, "conversation"),
        ({"turn": "7"}, "turn"),
        ({"turn": -1}, "turn"),
        ({"turn": True}, "turn"),
        ({"text": "x" * 4001}, "text"),
        ({"command": {"intent": ["affirm"]}}, "command.intent"),
        ({"command": {"intent": "Affirm!"}}, "command.intent"),
        ({"command": {}}, "command.intent"),
        ({"context": None}, "context"),
        ({"context": {"provider": "a_company"}}, "context.language"),
        ({"context": {**CONTEXT, "state": []}}, "context.state"),
        ({"context": {**CONTEXT, "case_open": 1}}, "context.case_open"),
    ],
)
def test_a_bad_field_of_a_turn_is_named(change: dict[str, Any], field: str) -> None:
    with pytest.raises(BadField) as caught:
        read({**TURN, **change}, TurnRequest)
    assert caught.value.field == field


def test_an_error_says_what_is_wrong_and_quotes_nothing() -> None:
    with pytest.raises(BadField) as caught:
        read({**TURN, "context": {**CONTEXT, "provider": "Maria da Silva"}}, TurnRequest)
    assert str(caught.value) == "context.provider: must be str in the right form"


@pytest.mark.parametrize("body", [b"{", b"[]", b"null", b'"x"', b"[" * 100_000, b"\xff"])
def test_a_body_that_is_no_turn_is_refused(body: bytes) -> None:
    with pytest.raises(BadField, match="body"):
        read_json(body, TurnRequest)


@pytest.mark.parametrize("effect", [{"type": "delete_all"}, {}, {"type": "open_case", "handover": {"team": "a"}}])
def test_an_effect_that_is_none_is_refused(effect: dict[str, Any]) -> None:
    with pytest.raises(BadField, match=r"effects\[0\]"):
        read({"language": "xx", "messages": [], "effects": [effect]}, TurnReply)

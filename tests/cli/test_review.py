"""Messages for labelling: the right ones, with what was said before them and what they may mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import create_engine

from cli.doubtful import Doubtful, doubtful
from cli.review import as_yaml, situation
from frontdesk.tables import conversations, messages, metadata
from nlu.examples import in_context, read_file, read_in_context
from nlu.so_far import NEW, SoFar
from tests.shipped import COMPANY, LANGUAGE

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
FREE: dict[str, Any] = {}
CLARIFY = {"awaiting": "clarify"}


def typed(text: str, intent: str, confidence: float = 0.95, **more: Any) -> dict[str, Any]:
    """A message. before, nearest, questions: as they are kept with it; seconds: after the first message."""
    kept: dict[str, Any] = {name: more.pop(name) for name in ("before", "nearest", "questions") if name in more}
    understood = {"intent": intent, "confidence": confidence, "before": FREE, **kept}
    return {"text": text, "understood": understood, **more}


def pressed(intent: str, before: dict[str, Any] = FREE) -> dict[str, Any]:
    """A button."""
    return typed("(botão)", intent, 1.0, before=before, command={"intent": intent})


def reviewed(*said: dict[str, Any], days: int = 7) -> list[Doubtful]:
    """What is worth labelling of one conversation, whose messages come a minute apart."""
    engine = create_engine("sqlite://")
    metadata.create_all(engine)
    rows = []
    for seq, row in enumerate(said, 1):
        at = NOW - timedelta(days=row.pop("age", 0)) + timedelta(seconds=row.pop("seconds", 60 * seq))
        rows.append({"conversation_id": "cv_1", "seq": seq, "at": at, "sender": "customer", "kind": "chat",
                     "command": None, "understood": None, **row})  # fmt: skip
    with engine.begin() as db:
        about = {"provider": COMPANY, "language": LANGUAGE, "created_at": NOW, "updated_at": NOW}
        db.execute(conversations.insert().values(id="cv_1", **about))
        for row in rows:
            db.execute(messages.insert().values(**row))
        return list(doubtful(db, NOW - timedelta(days=days)))


def test_nothing_said_nothing_found() -> None:
    assert reviewed() == []


def test_unsure_messages_are_found_and_sure_or_old_ones_are_not() -> None:
    found = reviewed(
        typed("antiga", "ask_refund", 0.41, age=30),
        typed("valeu", "thank"),
        typed("e o troco?", "ask_refund", 0.41, nearest=["ask_refund", "ask_payments"]),
        typed("hein", "nlu_fallback", 0.8, nearest=["ask_explain", "doubt"]),
        typed("é do bot", "ask_refund", 0.41, sender="bot"),
    )
    assert [(item.text, item.why, item.proposed) for item in found] == [
        ("e o troco?", "low confidence", ("ask_refund", "ask_payments")),
        ("hein", "not understood", ("ask_explain", "doubt")),
    ]


WISH = typed("quero meu dinheiro", "ask_payments", nearest=["ask_payments", "ask_refund"])
UNCLEAR = typed("e o troco?", "nlu_fallback", 0.6, nearest=["ask_payments", "ask_refund"])


@pytest.mark.parametrize(
    ("said", "why", "proposed"),
    [
        pytest.param([WISH, pressed("something_else")], "then chose something_else",
                     ("ask_payments", "ask_refund"), id="something else"),
        pytest.param([UNCLEAR, pressed("something_else", CLARIFY), typed("cancelar", "cancel_contract")],
                     "then chose something_else, then chose cancel_contract",
                     ("cancel_contract", "ask_payments", "ask_refund"), id="something else, then other words"),
        pytest.param([WISH, typed("não foi isso", "correct_assistant")], "then corrected",
                     ("ask_payments", "ask_refund"), id="corrected"),
        pytest.param([WISH, typed("não foi isso", "correct_assistant"), pressed("ask_refund", CLARIFY)],
                     "then corrected, then chose ask_refund", ("ask_refund", "ask_payments"), id="the second reading"),
        pytest.param([WISH, typed("não foi isso", "correct_assistant"), pressed("something_else", CLARIFY),
                      typed("estorno", "ask_refund")],
                     "then corrected, then chose ask_refund", ("ask_refund", "ask_payments"), id="refused, then said"),
        pytest.param([UNCLEAR, pressed("ask_refund", CLARIFY)], "then chose ask_refund",
                     ("ask_refund", "ask_payments"), id="a proposed meaning"),
        pytest.param([UNCLEAR, typed("a segunda", "affirm", before=CLARIFY, questions=["ask_refund"])],
                     "then chose ask_refund", ("ask_refund", "ask_payments"), id="a proposed meaning in words"),
        pytest.param([WISH, typed("quero meu dinheiro de volta", "ask_refund")],
                     "then said again, then chose ask_refund", ("ask_refund", "ask_payments"), id="said again"),
        pytest.param([WISH, typed("QUERO meu dinheiro!!", "ask_payments")], "then said again",
                     ("ask_payments", "ask_refund"), id="said again in vain"),
        pytest.param([UNCLEAR, pressed("request_human", CLARIFY)], "not understood",
                     ("ask_payments", "ask_refund"), id="a person is no meaning"),
        pytest.param([UNCLEAR, typed("sim", "affirm", before=CLARIFY)], "not understood",
                     ("ask_payments", "ask_refund"), id="a yes is no meaning"),
    ],
)  # fmt: skip
def test_a_corrected_message_is_found_with_what_was_chosen(
    said: list[dict[str, Any]], why: str, proposed: tuple[str, ...]
) -> None:
    (first, *_) = reviewed(*map(dict, said))
    assert (first.text, first.why, first.proposed) == (said[0]["text"], why, proposed)


@pytest.mark.parametrize(
    "following",
    [
        pressed("ask_refund"),
        typed("e o prazo, qual é?", "ask_notice_deadline"),
        typed("quero meu dinheiro dia 20", "ask_payments"),
        typed("obrigada", "thank"),
    ],
)
def test_what_is_only_said_next_corrects_nothing(following: dict[str, Any]) -> None:
    assert reviewed(dict(WISH), dict(following)) == []


def test_a_message_in_pieces_is_one() -> None:
    (found,) = reviewed(
        {"text": "oi", "seconds": 0},
        {"text": "e o meu", "seconds": 1},
        typed("troco?", "ask_refund", 0.4, seconds=3),
    )
    assert found.text == "oi e o meu troco?"


def test_what_is_personal_is_masked() -> None:
    (found,) = reviewed(typed("me chamo ana lima, 11 98765-4321, e o troco?", "ask_refund", 0.4))
    assert found.text == "me chamo <name>, <number>, e o troco?"


BEFORE = [
    {"awaiting": "clarify", "answered": ["ask_payments"]},
    {"awaiting": "handoff", "answered": ["cancel_contract", "ask_refund"], "case_open": True},
    {"case_open": True},
    {"answered": ["ask_refund"]},
]


@pytest.mark.parametrize("before", BEFORE)
def test_the_lines_of_an_entry_can_be_moved_into_a_file_of_messages_in_context(
    before: dict[str, Any], tmp_path: Path
) -> None:
    (found,) = reviewed(typed('- e o troco: "#1"? 👍', "ask_refund", 0.4, before=before))
    file = tmp_path / "moved.yml"
    file.write_text("in_context:\n" + labelled(as_yaml([found])), encoding="utf-8")
    (example,) = read_in_context(file, LANGUAGE)
    known = SoFar(awaiting=before.get("awaiting"), answered=tuple(before.get("answered", ())),
                  case_open=before.get("case_open", False))  # fmt: skip
    assert (example.text, example.intent, example.so_far) == (found.text, "ask_refund", known)


def test_the_lines_of_a_first_message_can_be_moved_into_a_file_of_an_intent(tmp_path: Path) -> None:
    (found,) = reviewed(typed("e o troco?", "ask_refund", 0.4))
    file = tmp_path / "moved.yml"
    file.write_text("nlu:\n" + labelled(as_yaml([found])), encoding="utf-8")
    (example,) = read_file(file, LANGUAGE)
    assert (example.text, example.intent, example.so_far) == ("e o troco?", "ask_refund", NEW)


def test_an_entry_says_where_it_goes_and_what_it_may_mean() -> None:
    sure, kept = {"nearest": ["ask_refund", "ask_payments"]}, {"awaiting": "code"}
    found = reviewed(
        typed("e o troco?", "ask_refund", 0.4, before=kept, **sure),
        typed("E o troco?", "ask_refund", 0.4, before=kept, **sure),
        typed("troco", "ask_refund", 0.3, before=None),
    )
    first, second = yaml.safe_load(as_yaml(found))["review"]
    assert first["to"] == f"{LANGUAGE}/<intent>.yml"
    assert first["why"] == "low confidence; what was said before it was not kept"
    assert second["to"] == f"{LANGUAGE}/in_context/code_awaited.yml"
    assert (second["intent"], second["proposed"]) == (None, ["ask_refund", "ask_payments"])
    assert (second["taken_for"], second["confidence"], second["why"]) == ("ask_refund", 0.4, "low confidence")


@pytest.mark.slow
def test_a_situation_is_the_file_in_which_such_messages_stand() -> None:
    misplaced = [each for each in in_context() if Path(each.file).stem != situation(each.so_far)]
    assert not misplaced


def labelled(written: str) -> str:
    """An entry's lines from its dash to its last example, with an intent written in."""
    lines = written.replace("intent: null", "intent: ask_refund").splitlines(keepends=True)
    last = max(number for number, line in enumerate(lines) if line.startswith("    - "))
    return "".join(lines[1 : last + 1])

"""The actions as Rasa calls them: every one answers every state, and none is ever silent."""

from __future__ import annotations

import asyncio
import logging
from datetime import date
from typing import Any

import pytest

rasa_sdk = pytest.importorskip("rasa_sdk")
pytestmark = pytest.mark.rasa

from rasa_sdk import Tracker  # noqa: E402
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher  # noqa: E402

from actions.base import TurnAction  # noqa: E402
from contracts.client import ContractsUnavailable  # noqa: E402
from dialogue.state import AWAITING  # noqa: E402
from retention import Contract  # noqa: E402
from tests.actions.records import contract  # noqa: E402
from tests.actions.turns import FakeContracts, turn  # noqa: E402

INTENTS = {"action_answer": "cancel_contract", "action_not_sure": "nlu_fallback"}
SECRET = "segredo que não se registra"


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETENTION_TODAY", "2026-06-01")


def all_actions() -> list[type[TurnAction]]:
    executor = ActionExecutor()
    executor.register_package("actions")
    return sorted((kind for kind in TurnAction.__subclasses__()), key=lambda kind: kind.__name__)


ACTIONS = all_actions()


def run(
    kind: type[TurnAction],
    answer: Contract | Exception,
    *,
    intent: str | None = None,
    state: dict[str, Any] | None = None,
    slot: dict[str, Any] | None = None,
    proven: bool = True,
    context: dict[str, Any] | None = None,
) -> tuple[list[dict[str, Any]], dict[str, Any] | None, list[dict[str, Any]]]:
    """Messages, the turn's envelope and the events."""
    action = kind()
    action.contracts = FakeContracts(answer)
    given = {
        "provider": "conta_azul",
        "contract": "CA-204518" if proven else None,
        "language": "pt",
        "state": state or {},
    }
    message = {
        "text": SECRET,
        "intent": {"name": intent or INTENTS.get(action.name(), "greet"), "confidence": 0.9},
        "entities": [],
        "intent_ranking": [],
        "metadata": given if context is None else context,
    }
    tracker = Tracker("cv_test.0", {"dialogue": slot}, message, [], False, None, {}, None)
    dispatcher = CollectingDispatcher()
    events = asyncio.run(action.run(dispatcher, tracker, {}))
    envelope = dispatcher.messages[-1].get("turn") if dispatcher.messages else None
    return dispatcher.messages, envelope, events


@pytest.mark.parametrize("kind", ACTIONS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("proven", [True, False])
@pytest.mark.parametrize("awaiting", [None, *AWAITING])
def test_no_action_is_silent_whatever_was_asked(kind: type[TurnAction], proven: bool, awaiting: str | None) -> None:
    offer = {"team": "renewals", "reason": "longer_term", "priority": "normal"}
    state = {"awaiting": awaiting, "offer": offer, "answered": ["cancel_contract"], "reason_due": True}
    messages, envelope, events = run(kind, contract("conta_azul"), state=state, proven=proven)
    assert envelope is not None
    assert "assistant_failed" not in str(envelope["state"])
    assert any(message["text"] for message in messages) or envelope["effects"]
    assert [event["name"] for event in events] == ["dialogue"]


@pytest.mark.parametrize("kind", ACTIONS, ids=lambda kind: kind.__name__)
def test_an_action_that_breaks_says_sorry_and_proposes_a_person(
    kind: type[TurnAction], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(self: TurnAction, turn: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(kind, "reply", broken)
    with caplog.at_level(logging.DEBUG):
        messages, envelope, _ = run(kind, contract("conta_azul"), state={"pending": ["ask_refund"]})
    assert messages[0]["text"].startswith("Desculpe, algo falhou do nosso lado")
    assert [button["command"]["intent"] for button in messages[0]["buttons"]] == ["affirm", "deny"]
    assert envelope is not None
    assert envelope["state"]["pending"] == ["ask_refund"]
    assert "RuntimeError" in caplog.text
    assert SECRET not in caplog.text


def test_even_an_unreadable_turn_raises_nothing(caplog: pytest.LogCaptureFixture) -> None:
    messages, _, events = run(ACTIONS[0], contract("conta_azul"), context={"provider": "nobody"})
    assert (messages, events) == ([], [])
    assert "UnknownProvider" in caplog.text


def test_a_billing_system_that_is_down_gives_the_general_rule_and_a_person() -> None:
    (answer,) = [kind for kind in ACTIONS if kind.__name__ == "ActionAnswer"]
    messages, envelope, _ = run(answer, ContractsUnavailable("timeout"))
    assert [message["kind"] for message in messages] == ["chat", "answer", "offer"]
    assert envelope is not None
    assert envelope["state"]["offer"]["team"] == "support"


def test_the_state_handed_in_wins_over_the_slot() -> None:
    (deny,) = [kind for kind in ACTIONS if kind.__name__ == "ActionDeny"]
    slot = {"awaiting": "reason", "reason_asked": True}
    messages, _, _ = run(deny, contract("conta_azul"), intent="deny", state={"awaiting": "clarify"}, slot=slot)
    assert messages[0]["text"].startswith("Sem problema. Conte com outras palavras")


def test_in_the_shell_the_slot_keeps_the_state_and_effects_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL_CONTRACT", "CA-204518")
    (affirm,) = [kind for kind in ACTIONS if kind.__name__ == "ActionAffirm"]
    slot = {"awaiting": "handoff", "offer": {"team": "renewals", "reason": "requested", "priority": "normal"}}
    messages, envelope, _ = run(affirm, contract("conta_azul"), slot=slot, context={})
    assert "C-0000" in messages[0]["text"]
    assert "{" not in messages[0]["text"]
    assert envelope is not None
    assert envelope["state"] == {"case_open": True, "case_teams": ["renewals"], "case_new": True}


def test_buttons_carry_what_rasas_shell_can_send() -> None:
    (greet,) = [kind for kind in ACTIONS if kind.__name__ == "ActionGreet"]
    messages, _, _ = run(greet, contract("conta_azul"))
    assert messages[0]["buttons"][0]["payload"] == "/cancel_contract"


def test_the_day_of_the_turn_is_the_fixed_one() -> None:
    (answer,) = [kind for kind in ACTIONS if kind.__name__ == "ActionAnswer"]
    messages, _, _ = run(answer, contract("conta_azul"))
    assert messages[0]["card"]["ruling"]["on"] == date(2026, 6, 1).isoformat()


@pytest.mark.parametrize("tone", ["anger", "legal_threat"])
def test_a_wish_to_leave_in_anger_is_handed_over_with_priority(tone: str) -> None:
    (complain,) = [kind for kind in ACTIONS if kind.__name__ == "ActionComplain"]
    asked = turn("complain", text="Quero cancelar. Vou ao Procon!", tone=tone, contract=contract("conta_azul"))
    asyncio.run(complain().reply(asked))
    assert [message["kind"] for message in asked.messages] == ["chat", "answer", "offer"]
    assert asked.dialogue.offer == {"team": "renewals", "reason": "cancellation_request", "priority": "high"}


def test_a_likely_question_in_a_complaint_is_answered() -> None:
    (complain,) = [kind for kind in ACTIONS if kind.__name__ == "ActionComplain"]
    ranking = [("complain", 0.6), ("ask_refund", 0.3)]
    asked = turn("complain", text="cadê o meu dinheiro?", ranking=ranking, contract=contract("conta_azul"))
    asyncio.run(complain().reply(asked))
    assert asked.dialogue.answered == ["ask_refund"]
    assert asked.dialogue.offer == {"team": "renewals", "reason": "upset", "priority": "high"}


def test_a_team_asked_for_by_name_gets_the_case() -> None:
    (human,) = [kind for kind in ACTIONS if kind.__name__ == "ActionRequestHuman"]
    asked = turn("request_human", text="quero falar com o financeiro", contract=contract("conta_azul"))
    asyncio.run(human().reply(asked))
    assert asked.effects[0]["team"] == "finance"

"""The actions as Rasa calls them: every one answers every state, and none is ever silent."""

from __future__ import annotations

import asyncio
import logging
import os
from datetime import date
from typing import Any

import pytest

rasa_sdk = pytest.importorskip("rasa_sdk")
pytestmark = pytest.mark.rasa

from rasa_sdk import Tracker  # noqa: E402
from rasa_sdk.executor import ActionExecutor, CollectingDispatcher  # noqa: E402

from actions.base import TurnAction  # noqa: E402
from contracts.client import ContractsUnavailable  # noqa: E402
from dialogue.state import DialogueState, Offer  # noqa: E402
from protocol.awaiting import AWAITING  # noqa: E402
from protocol.turn import OpenCase, TurnReply  # noqa: E402
from protocol.wire import read  # noqa: E402
from retention import Contract  # noqa: E402
from tests.dialogue.records import contract  # noqa: E402
from tests.dialogue.turns import FakeContracts, case_of, turn  # noqa: E402

INTENTS = {"action_answer": "cancel_contract", "action_not_sure": "nlu_fallback", "action_say": "bot_challenge"}
SECRET = "segredo que não se registra"


@pytest.fixture(autouse=True)
def fixed_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RETENTION_TODAY", "2026-06-01")


def all_actions() -> list[type[TurnAction]]:
    executor = ActionExecutor()
    executor.register_package("actions")
    return sorted((kind for kind in TurnAction.__subclasses__()), key=lambda kind: kind.__name__)


ACTIONS = all_actions()


def action_named(name: str) -> type[TurnAction]:
    (found,) = [kind for kind in ACTIONS if kind().name() == name]
    return found


def dispatched(
    kind: type[TurnAction],
    answer: Contract | Exception,
    *,
    intent: str | None = None,
    state: dict[str, Any] | None = None,
    slot: dict[str, Any] | None = None,
    proven: bool = True,
    context: dict[str, Any] | None = None,
    **message: Any,
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Messages as Rasa gets them, and events."""
    action = kind()
    action.contracts = FakeContracts(answer)
    given = {
        "provider": "conta_azul",
        "contract": "CA-204518" if proven else None,
        "language": "pt",
        "state": state or {},
    }
    parsed = {
        "text": SECRET,
        "intent": {"name": intent or INTENTS.get(action.name(), "greet"), "confidence": 0.9},
        "entities": [],
        "intent_ranking": [],
        "signals": {"words": 6, "spelled": 5},
        "metadata": given if context is None else context,
        **message,
    }
    tracker = Tracker("cv_test.0", {"dialogue": slot}, parsed, [], False, None, {}, None)
    dispatcher = CollectingDispatcher()
    events = asyncio.run(action.run(dispatcher, tracker, {}))
    return dispatcher.messages, events


def run(kind: type[TurnAction], answer: Contract | Exception, **given: Any) -> TurnReply:
    """What the front desk gets."""
    (message,), events = dispatched(kind, answer, **given)
    assert events == []  # the state travels with the reply
    return read(message["reply"], TurnReply)


@pytest.mark.parametrize("kind", ACTIONS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("proven", [True, False])
@pytest.mark.parametrize("awaiting", [None, *AWAITING])
def test_no_action_is_silent_whatever_was_asked(kind: type[TurnAction], proven: bool, awaiting: str | None) -> None:
    offer = {"team": "renewals", "reason": "longer_term", "priority": "normal"}
    state = {"awaiting": awaiting, "offer": offer, "answered": ["cancel_contract"], "reason_due": True}
    reply = run(kind, contract("conta_azul"), state=state, proven=proven)
    assert "assistant_failed" not in str(reply.state)
    assert reply.messages or any(isinstance(effect, OpenCase) for effect in reply.effects)


@pytest.mark.parametrize("kind", ACTIONS, ids=lambda kind: kind.__name__)
def test_an_action_that_breaks_says_sorry_and_proposes_a_person(
    kind: type[TurnAction], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(self: TurnAction, turn: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(kind, "reply", broken)
    with caplog.at_level(logging.DEBUG):
        reply = run(kind, contract("conta_azul"), state={"pending": ["ask_refund"]})
    assert_sorry(reply)
    assert reply.state["pending"] == ["ask_refund"]
    assert "RuntimeError" in caplog.text
    assert SECRET not in caplog.text


STEPS = [
    "dialogue.order.wants_help_with_code",
    "dialogue.main_job.acknowledge",
    "dialogue.main_job.asked_day",
    "dialogue.what_if.rule",
    "dialogue.policy_questions.grouped",
    "dialogue.policy_questions.whole",
    "dialogue.policy_questions.card",
    "dialogue.policy_questions.fitting",
    "dialogue.closing.propose",
    "dialogue.card.text_name",
    "dialogue.card.values",
    "dialogue.state.DialogueState.hear",
]


@pytest.mark.parametrize("step", STEPS)
def test_whatever_step_of_an_answer_breaks_the_customer_reads_an_apology(
    step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*given: object, **named: object) -> None:
        raise RuntimeError(SECRET)

    if step.startswith("dialogue.order."):
        monkeypatch.setattr("dialogue.order.READINGS", ((broken, broken),))
    else:
        monkeypatch.setattr(step, broken)
    assert_sorry(run(action_named("action_answer"), contract("conta_azul"), questions=[{"intent": "cancel_contract"}]))


def test_a_contract_reader_that_breaks_is_an_apology_too() -> None:
    assert_sorry(run(action_named("action_answer"), RuntimeError(SECRET)))


def assert_sorry(reply: TurnReply) -> None:
    assert reply.messages[0].text.startswith("Desculpe, algo falhou do nosso lado")
    assert [button.command.intent for button in reply.messages[0].buttons] == ["affirm", "deny"]
    assert reply.state["offer"] == {"team": "support", "reason": "assistant_failed"}


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"context": {"provider": "nobody", "language": "pt"}}, "UnknownProvider"),
        ({"context": {"provider": "conta_azul"}}, "BadField"),
        ({"signals": {"words": "many"}}, "BadField"),
    ],
)
def test_even_an_unreadable_turn_raises_nothing(
    changes: dict[str, Any], error: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert dispatched(ACTIONS[0], contract("conta_azul"), **changes) == ([], [])  # the channel says that it failed
    assert error in caplog.text


def test_words_that_break_even_the_apology_leave_the_front_desk_to_speak(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*given: object, **named: object) -> str:
        raise LookupError

    monkeypatch.setattr("texts.say", broken)
    assert dispatched(ACTIONS[0], contract("conta_azul")) == ([], [])


def test_a_billing_system_that_is_down_gives_the_general_rule_and_a_person() -> None:
    reply = run(action_named("action_answer"), ContractsUnavailable("timeout"))
    assert [message.kind for message in reply.messages] == ["chat", "answer", "offer"]
    offer = DialogueState.read(reply.state).offer
    assert offer is not None
    assert offer.team == "support"


def test_the_state_handed_in_wins_over_the_slot() -> None:
    slot = {"awaiting": "reason", "reason_asked": True}
    reply = run(
        action_named("action_deny"), contract("conta_azul"), intent="deny", state={"awaiting": "clarify"}, slot=slot
    )
    assert reply.messages[0].text.startswith("Sem problema. Conte com outras palavras")


def test_in_the_shell_the_slot_keeps_the_state_and_a_case_is_confirmed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHELL_CONTRACT", "CA-204518")
    slot = {"awaiting": "handoff", "offer": {"team": "renewals", "reason": "requested"}}
    yes = {"words": 1, "agrees": True}
    messages, events = dispatched(
        action_named("action_affirm"), contract("conta_azul"), slot=slot, context={}, signals=yes
    )
    assert "C-0000" in messages[0]["text"]
    assert "{" not in messages[0]["text"]
    kept = {"case_open": True, "case_teams": ["renewals"], "case_new": True, "person_called": True}
    assert events[0]["value"] == kept


def test_buttons_carry_what_rasas_shell_can_send() -> None:
    messages, _ = dispatched(action_named("action_greet"), contract("conta_azul"), context={})
    assert messages[0]["buttons"][0]["payload"] == "/cancel_contract"


def test_the_day_of_the_turn_is_the_fixed_one() -> None:
    card = run(action_named("action_answer"), contract("conta_azul")).messages[0].card
    assert card is not None
    assert card.ruling.on == date(2026, 6, 1)


@pytest.mark.parametrize("tone", ["anger", "legal_threat"])
def test_a_wish_to_leave_in_anger_is_handed_over_with_priority(tone: str) -> None:
    asked = turn("complain", text="Quero cancelar. Vou ao Procon!", tone=tone, contract=contract("conta_azul"))
    asyncio.run(action_named("action_complain")().reply(asked))
    assert [message.kind for message in asked.messages] == ["chat", "answer", "offer"]
    assert asked.state.offer == Offer("renewals", "cancellation_request", "high", "cancel_at_term")


def test_a_likely_question_in_a_complaint_is_answered() -> None:
    ranking = [("complain", 0.6), ("ask_refund", 0.3)]
    asked = turn("complain", text="cadê o meu dinheiro?", ranking=ranking, contract=contract("conta_azul"))
    asyncio.run(action_named("action_complain")().reply(asked))
    assert asked.state.answered == ["ask_refund"]
    assert asked.state.offer == Offer("renewals", "upset", "high")


def test_a_team_asked_for_by_name_gets_the_case() -> None:
    asked = turn("request_human", text="quero falar com o financeiro", contract=contract("conta_azul"))
    asyncio.run(action_named("action_request_human")().reply(asked))
    assert case_of(asked).handover.team == "finance"


def test_the_sdks_own_server_hears_only_rasa_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """`rasa run actions`, which knows nothing of our own start."""
    from rasa_sdk.plugin import plugin_manager
    from sanic import Sanic

    from actions import guard

    monkeypatch.setenv("CHANNEL_SECRET", "secret-of-these-tests")
    monkeypatch.setenv("CONTRACTS_TOKEN", "token-of-these-tests")
    monkeypatch.setenv("SANIC_HOST", "0.0.0.0")
    assert plugin_manager().is_registered(guard)
    app = Sanic("guarded")
    plugin_manager().hook.attach_sanic_app_extensions(app=app)
    assert os.environ["SANIC_HOST"] == "127.0.0.1"
    assert len(app.request_middleware) == 1
    monkeypatch.delenv("CHANNEL_SECRET")
    with pytest.raises(SystemExit, match="2"):
        plugin_manager().hook.attach_sanic_app_extensions(app=app)

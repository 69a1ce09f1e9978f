"""What means the same whatever else it resembles is read before the intent, in one order."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from dialogue.order import READINGS, NothingToSay, answer
from dialogue.state import DialogueState, Offer
from dialogue.turn import Turn
from protocol.awaiting import Awaiting
from tests.dialogue.records import contract
from tests.dialogue.turns import cards, commands, effects, kinds, open_request, said, turn


class LeftToTheIntent(Exception):
    """No reading applied."""


async def nothing(turn: Turn) -> None:
    raise LeftToTheIntent


def follow(text: str, *, intent: str = "ask_lose_access", **changes: object) -> Turn:
    """The turn after the order of readings, without an answer by its intent."""
    asked = turn(intent, text=text, **changes)  # type: ignore[arg-type]
    with contextlib.suppress(LeftToTheIntent):
        asyncio.run(answer(asked, nothing))
    return asked


def questions_of(asked: Turn) -> list[str]:
    return [card.ruling.question for card in cards(asked)]


@pytest.mark.parametrize(
    ("text", "language", "on"),
    [
        ("e se eu cancelar dia 26?", "pt", "2026-06-26"),
        ("e se eu cancelar amanhã?", "pt", "2026-06-02"),
        ("et si je résilie lundi ?", "fr", "2026-06-08"),
        ("et si je résilie le 18 avril 2027 ?", "fr", "2027-04-18"),
        ("e no natal?", "pt", "2026-12-25"),
        ("et à noël ?", "fr", "2026-12-25"),
        ("e no ano novo?", "pt", "2027-01-01"),
        ("et dans 2 semaines ?", "fr", "2026-06-15"),
        ("et lundi prochain ?", "fr", "2026-06-08"),
    ],
)
@pytest.mark.parametrize("before", [["ask_will_be_charged"], ["cancel_contract", "ask_refund"]])
def test_a_day_and_little_else_is_for_the_questions_before(
    text: str, language: str, on: str, before: list[str]
) -> None:
    held = contract("conta_azul", auto_renew=False, term_ends_on="2027-11-10")
    asked = follow(text, language=language, contract=held, state=DialogueState(answered=before))
    assert questions_of(asked) == before
    assert {card.ruling.on.isoformat() for card in cards(asked)} == {on}


def test_a_bare_what_if_that_opens_a_conversation_is_about_leaving() -> None:
    asked = follow("e se eu cancelar dia 26?", contract=contract("conta_azul"))
    assert questions_of(asked) == ["cancel_contract"]


@pytest.mark.parametrize("text", ["e se eu cancelar dia 26 perco o acesso?", "quero cancelar", "e aí", "oi", "123456"])
def test_what_asks_more_is_left_to_the_understanding(text: str) -> None:
    asked = follow(text, contract=contract("conta_azul"), state=DialogueState(answered=["cancel_contract"]))
    assert asked.messages == []


def test_an_impossible_day_is_asked_again() -> None:
    asked = follow("et si je résilie le 31 novembre ?", language="fr", contract=contract("ram_tracking"))
    assert kinds(asked) == ["question"]
    assert asked.state.awaiting == "date"


@pytest.mark.parametrize(("text", "language"), [("então já está cancelado?", "pt"), ("c'est résilié alors ?", "fr")])
def test_nothing_is_cancelled_here_and_it_is_said(text: str, language: str) -> None:
    asked = follow(text, language=language, contract=contract("conta_azul"), state=DialogueState(awaiting="reason"))
    assert said(asked).startswith(("Não há pedido registrado aqui", "Aucune demande n’est enregistrée ici"))
    assert "Nada foi cancelado" in said(asked) or "Rien n’a été résilié" in said(asked)


@pytest.mark.parametrize(
    ("text", "language"), [("est-ce que je résilie quand je veux ?", "fr"), ("já foi cancelado quando?", "pt")]
)
def test_another_question_with_such_words_is_not_taken_for_it(text: str, language: str) -> None:
    assert follow(text, language=language, contract=contract("conta_azul")).messages == []


@pytest.mark.parametrize("text", ["CA-999", "CA-ABCDEF", "RAM-1", "RAM-XX", "ca 12"])
@pytest.mark.parametrize("awaiting", [None, "number", "code"])
def test_a_number_that_cannot_be_one_is_asked_again_and_then_a_person_proposed(
    text: str, awaiting: Awaiting | None
) -> None:
    dialogue = DialogueState(awaiting=awaiting, number="CA-204518" if awaiting == "code" else None)
    for _ in range(2):
        asked = follow(text, state=dialogue)
        assert kinds(asked) == ["question"]
        assert "CA-204518" in said(asked)
    assert kinds(follow(text, state=dialogue)) == ["offer"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("cancela meu pedido", "pt"), ("não, deixa", "pt"), ("annulez ma demande", "fr"), ("non, laissez", "fr")],
)
def test_a_wish_taken_back_is_noted_on_the_case_just_opened(text: str, language: str) -> None:
    asked = follow(text, language=language, state=DialogueState(case_open=True, case_new=True, awaiting="reason"))
    assert effects(asked) == ["changed_mind"]
    assert asked.state.awaiting is None


def test_no_thanks_long_after_takes_nothing_back() -> None:
    assert follow("não, deixa", state=DialogueState(case_open=True)).effects == []


@pytest.mark.parametrize("text", ["restart", "session_start", "back"])
def test_a_command_of_rasas_typed_means_nothing(text: str) -> None:
    asked = follow(text, state=DialogueState(answered=["cancel_contract"]))
    assert kinds(asked) == ["question"]
    assert commands(asked) == ["request_human"]


def test_a_turn_with_nothing_to_say_is_an_error() -> None:
    async def silent(turn: Turn) -> None:
        return None

    with pytest.raises(NothingToSay):
        asyncio.run(answer(turn(text="oi"), silent))


def test_no_reading_changes_anything_before_it_applies() -> None:
    state = DialogueState(answered=["cancel_contract"], number="CA-204518", case_open=True)
    asked = turn("thank", text="oi, tudo bem?", state=state)
    before = asked.state.as_dict()
    assert [applies(asked) for applies, _ in READINGS] == [False] * len(READINGS)
    assert (asked.state.as_dict(), asked.messages, asked.effects) == (before, [], [])


@pytest.mark.parametrize(("text", "language"), [("e em abril, dá ainda?", "pt"), ("et en avril c'est bon ?", "fr")])
def test_a_day_after_an_answer_is_no_question_for_the_request(text: str, language: str) -> None:
    held = contract("conta_azul", term_ends_on="2027-11-10")
    before = DialogueState(answered=["cancel_contract"])
    asked = follow(
        text, intent="ask_request_status", language=language, contract=held, state=before, requests=[open_request()]
    )
    assert questions_of(asked) == ["cancel_contract"]


def test_without_an_answer_before_it_is_one() -> None:
    held = contract("conta_azul", term_ends_on="2027-11-10")
    asked = follow("e em abril, dá ainda?", intent="ask_request_status", contract=held, requests=[open_request()])
    assert not cards(asked)


@pytest.mark.parametrize("called", [False, True])
def test_another_language_always_has_buttons(called: bool) -> None:
    offered = DialogueState(awaiting="handoff", offer=Offer("renewals", "requested"), case_open=called)
    asked = follow("quiero saber cuándo me van a llamar, necesito hablar con alguien", state=offered)
    assert commands(asked) == ["affirm", "deny"]


@pytest.mark.parametrize(("text", "intent"), [("sí, por favor", "affirm"), ("no, gracias", "deny")])
def test_a_yes_or_no_in_another_language_is_left_to_its_intent(text: str, intent: str) -> None:
    offered = DialogueState(awaiting="handoff", offer=Offer("renewals", "requested"))
    assert not follow(text, intent=intent, state=offered).messages

"""Where the conversation goes besides answers: numbers, doubt, state handed in."""

from __future__ import annotations

import pytest

import texts
from dialogue.clarify import clarify
from dialogue.identify import ask_code, ask_number_again, number_of
from dialogue.reading import reason_in
from dialogue.turn import read_turn
from retention import policies, policy_of, questions
from tests.actions.turns import FakeContracts, kinds, turn


@pytest.mark.parametrize(
    ("provider", "said_number", "number"),
    [
        ("conta_azul", "CA-204518", "CA-204518"),
        ("conta_azul", "204518", "CA-204518"),
        ("conta_azul", "ca 204 518", "CA-204518"),
        ("conta_azul", "20451", None),
        ("conta_azul", "RAM-20451", None),
        ("ram_tracking", "20451", "RAM-20451"),
        ("ram_tracking", "CA-204518", None),
        ("ram_tracking", "", None),
    ],
)
def test_a_number_is_read_in_the_providers_own_form(provider: str, said_number: str, number: str | None) -> None:
    assert number_of(policy_of(provider).provider, said_number) == number


def test_a_code_is_asked_for_in_the_same_words_whatever_the_number() -> None:
    asked = turn()
    ask_code(asked, "CA-204518")
    assert asked.effects == [{"type": "send_code", "number": "CA-204518"}]
    assert asked.dialogue.awaiting == "code"


def test_after_three_bad_numbers_a_person_is_proposed() -> None:
    asked = turn()
    for _ in range(3):
        ask_number_again(asked)
    assert kinds(asked) == ["question", "question", "offer"]
    assert "CA-204518" in asked.messages[0]["text"]
    assert asked.dialogue.offer == {"team": "support", "reason": "not_identified", "priority": "normal"}


def test_doubt_shows_the_two_likeliest_questions_then_proposes_a_person() -> None:
    ranking = [("nlu_fallback", 0.5), ("ask_refund", 0.3), ("thank", 0.2), ("stop_renewal", 0.1), ("inform", 0.1)]
    asked = turn("nlu_fallback", ranking=ranking)
    clarify(asked)
    assert [button["command"]["intent"] for button in asked.messages[0]["buttons"]] == [
        *("ask_refund", "stop_renewal", "something_else")
    ]
    again = turn("nlu_fallback", ranking=ranking, dialogue=asked.dialogue)
    clarify(again)
    assert kinds(again) == ["offer"]


def test_the_same_clarification_never_comes_twice() -> None:
    ranking = [("ask_refund", 0.3), ("stop_renewal", 0.1)]
    first = turn("nlu_fallback", ranking=ranking)
    clarify(first)
    first.dialogue.hears("ask_contract_status")
    later = turn("nlu_fallback", ranking=ranking[::-1], dialogue=first.dialogue)
    clarify(later)
    assert kinds(later) == ["offer"]


def test_what_the_front_desk_knows_of_a_case_counts_more_than_what_was_asked_for() -> None:
    context = {"provider": "conta_azul", "contract": None, "language": "fr", "state": {"case_open": True}}
    message = {"text": "x", "intent": {"name": "greet", "confidence": 1.0}}
    fake = FakeContracts(LookupError())
    assert read_turn(message, context, "cv", fake).dialogue.case_open
    assert not read_turn(message, {**context, "case_open": False}, "cv", fake).dialogue.case_open
    assert read_turn(message, context, "cv", fake).language == "fr"
    assert read_turn({**message, "language": "pt"}, context, "cv", fake).language == "pt"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("tá muito caro pra mim", "price"),
        ("c'est devenu trop cher", "price"),
        ("não usamos mais o sistema", "not_used"),
        ("on ne l'utilise presque plus", "not_used"),
        ("vou fechar a empresa no fim do ano", "closing"),
        ("je ferme mon entreprise", "closing"),
        ("fui pro Bling", "competitor"),
        ("on passe chez un concurrent", "competitor"),
        ("o sistema vive travando", "technical"),
        ("les balises ne marchent pas", "technical"),
        ("o suporte nunca responde", "support"),
        ("personne ne répond jamais", "support"),
        ("falta integração com o banco", "missing_feature"),
        ("il manque l'export vers excel", "missing_feature"),
        ("é uma longa história", None),
    ],
)
def test_a_reason_is_read_from_plain_words(text: str, code: str | None) -> None:
    assert reason_in(text) == code


@pytest.mark.parametrize("language", ["pt", "fr"])
def test_every_hand_over_of_the_policy_can_be_proposed(language: str) -> None:
    handoffs = {
        outcome.handoff
        for policy in policies().values()
        for row in policy.table.cells.values()
        for outcome in (row.outcome, *(variant for _, variant in row.variants))
        if outcome.handoff
    }
    for handoff in handoffs:
        assert texts.has(language, f"offer-{handoff.reason}") or texts.has(language, f"offer-{handoff.team}")
        assert texts.has(language, f"team-{handoff.team}")


@pytest.mark.parametrize("language", ["pt", "fr"])
def test_every_question_has_a_title_and_a_button(language: str) -> None:
    assert all(texts.has(language, f"{kind}-{question}") for question in questions() for kind in ("title", "button"))

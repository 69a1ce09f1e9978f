"""What plain words say before anything is understood."""

from __future__ import annotations

import asyncio

import pytest

from dialogue.background import is_background
from dialogue.follow_up import follow_up
from dialogue.reading import asks, team_named
from dialogue.state import Dialogue
from dialogue.turn import Turn
from nlu.dates import find
from nlu.tone import tone
from tests.actions.records import contract
from tests.actions.turns import effects, kinds, said, turn


@pytest.mark.parametrize(
    ("before", "background"),
    [
        ("et si je résilie le ", False),
        ("et si je resilie le ", False),
        ("serai-je prélevé si je résilie le ", False),
        ("combien je paye si je résilie le ", False),
        ("j'ai résilié le ", True),
        ("j'ai resilie le ", True),
        ("contrat résilié le ", True),
        ("si j'arrête, j'ai payé le ", True),
        ("cancelei dia ", True),
        ("cancelo ", False),
        ("posso cancelar ", False),
        ("se eu cancelar no ", False),
        ("quanto eu pago se cancelar ", False),
        ("quero cancelar, comprei ", True),
        ("meu contrato vence ", True),
    ],
)
def test_what_was_is_told_from_what_would_be(before: str, background: bool) -> None:
    assert is_background(before) is background


@pytest.mark.parametrize(
    ("text", "team"),
    [
        ("quero falar com o financeiro", "finance"),
        ("je veux parler à la comptabilité", "finance"),
        ("passez-moi l'équipe financière", "finance"),
        ("me passa pro suporte", "support"),
        ("je voudrais parler à l'assistance technique", "support"),
        ("falar com o time de renovações", "renewals"),
        ("l'équipe des renouvellements svp", "renewals"),
        ("quero falar com meu gerente de conta", "account_manager"),
        ("je veux joindre mon gestionnaire de compte", "account_manager"),
        ("o suporte não responde, quero uma pessoa", None),
        ("quero falar com alguém", None),
    ],
)
def test_a_team_is_known_by_its_name(text: str, team: str | None) -> None:
    assert team_named(text) == team


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("então já está cancelado?", True),
        ("onde fica o menu meu plano", True),
        ("où est le menu", True),
        ("é muito caro", False),
        ("trop cher pour nous", False),
    ],
)
def test_a_question_is_known_by_its_form(text: str, question: bool) -> None:
    assert asks(text) is question


def follow(text: str, **changes: object) -> Turn:
    language = str(changes.pop("language", "pt"))
    asked = turn("ask_lose_access", text=text, language=language, **changes)  # type: ignore[arg-type]
    asked.entities = [
        {"entity": "date", "value": each.expression, "start": each.start, "end": each.end}
        for each in find(text, language)
    ]
    asyncio.run(follow_up(asked))
    return asked


def questions_of(asked: Turn) -> list[str]:
    return [message["card"]["ruling"]["question"] for message in asked.messages if "card" in message]


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
        ("em fim de janeiro", "pt", "2027-01-31"),
    ],
)
@pytest.mark.parametrize("before", [["ask_will_be_charged"], ["cancel_contract", "ask_refund"]])
def test_a_day_and_little_else_is_for_the_questions_before(
    text: str, language: str, on: str, before: list[str]
) -> None:
    held = contract("conta_azul", auto_renew=False, term_ends_on="2027-11-10")
    asked = follow(text, language=language, contract=held, dialogue=Dialogue(answered=before))
    assert questions_of(asked) == before
    assert {message["card"]["ruling"]["on"] for message in asked.messages if "card" in message} == {on}


def test_a_bare_what_if_that_opens_a_conversation_is_about_leaving() -> None:
    asked = follow("e se eu cancelar dia 26?", contract=contract("conta_azul"))
    assert questions_of(asked) == ["cancel_contract"]


@pytest.mark.parametrize("text", ["e se eu cancelar dia 26 perco o acesso?", "quero cancelar", "e aí", "oi", "123456"])
def test_what_asks_more_is_left_to_the_understanding(text: str) -> None:
    asked = follow(text, contract=contract("conta_azul"), dialogue=Dialogue(answered=["cancel_contract"]))
    assert asked.messages == []


def test_an_impossible_day_is_asked_again() -> None:
    asked = follow("et si je résilie le 31 novembre ?", language="fr", contract=contract("ram_tracking"))
    assert kinds(asked) == ["question"]
    assert asked.dialogue.awaiting == "date"


@pytest.mark.parametrize(("text", "language"), [("então já está cancelado?", "pt"), ("c'est résilié alors ?", "fr")])
def test_nothing_is_cancelled_here_and_it_is_said(text: str, language: str) -> None:
    asked = follow(text, language=language, contract=contract("conta_azul"), dialogue=Dialogue(awaiting="reason"))
    assert said(asked).startswith(("Por aqui nada é cancelado", "Ici, rien n’est résilié"))
    assert questions_of(asked) == ["ask_contract_status"]


@pytest.mark.parametrize("text", ["est-ce que je résilie quand je veux ?", "já foi cancelado quando?"])
def test_another_question_with_such_words_is_not_taken_for_it(text: str) -> None:
    assert follow(text, contract=contract("conta_azul")).messages == []


@pytest.mark.parametrize("text", ["CA-999", "CA-ABCDEF", "RAM-1", "RAM-XX", "ca 12"])
@pytest.mark.parametrize("awaiting", [None, "number", "code"])
def test_a_number_that_cannot_be_one_is_asked_again_and_then_a_person_proposed(text: str, awaiting: str | None) -> None:
    dialogue = Dialogue(awaiting=awaiting, number="CA-204518" if awaiting == "code" else None)
    for _ in range(2):
        asked = follow(text, dialogue=dialogue)
        assert kinds(asked) == ["question"]
        assert "CA-204518" in said(asked)
    assert kinds(follow(text, dialogue=dialogue)) == ["offer"]


@pytest.mark.parametrize("text", ["cancela meu pedido", "não, deixa", "annulez ma demande", "non, laissez"])
def test_a_wish_taken_back_is_noted_on_the_case_just_opened(text: str) -> None:
    asked = follow(text, dialogue=Dialogue(case_open=True, case_new=True, awaiting="reason"))
    assert effects(asked) == ["changed_mind"]
    assert asked.dialogue.awaiting is None


def test_no_thanks_long_after_takes_nothing_back() -> None:
    assert follow("não, deixa", dialogue=Dialogue(case_open=True)).effects == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("me conta uma piada", None),
        ("isso é uma piada", "anger"),
        ("virou piada", "anger"),
        ("vocês são uma piada", "anger"),
    ],
)
def test_a_joke_asked_for_is_no_anger(text: str, told: str | None) -> None:
    assert tone(text, "pt") == told

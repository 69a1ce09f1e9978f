"""“What is a ...?”: the word's meaning, or that nobody defines it; never the last answer in its place."""

from __future__ import annotations

import asyncio

import pytest

import texts
from dialogue.definitions import define
from dialogue.last_answer import explain
from dialogue.main_job import answer_message
from dialogue.order import answer
from dialogue.state import DialogueState
from dialogue.turn import Turn
from tests.dialogue.records import contract
from tests.dialogue.turns import cards, kinds, said, turn
from tests.shipped import COMPANY

HELD = contract(COMPANY)
LANGUAGES = ("pt", "fr")
UNKNOWN = {"pt": "Não tenho aqui uma explicação dessa palavra", "fr": "pas ici d’explication de ce mot"}


def hear(intent: str, text: str, language: str, before: Turn | None = None) -> Turn:
    state = DialogueState.read(before.state.as_dict()) if before else DialogueState()
    asked = turn(intent, text=text, language=language, contract=HELD, state=state)
    asyncio.run(answer(asked, {"ask_definition": define, "ask_explain": explain}.get(intent, answer_message)))
    return asked


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "o que é pro rata?"),
        ("pt", "o que significa cláusula sétima"),
        ("pt", "vigência quer dizer o que"),
        ("fr", "c'est quoi le prorata ?"),
        ("fr", "que signifie dédit"),
        ("fr", "ça veut dire quoi « durée irrévocable » ?"),
    ],
)
def test_a_word_that_nobody_defines_is_not_answered_with_the_last_answer(language: str, text: str) -> None:
    answered = hear("reduce_payments", "", language)
    verdict = cards(answered)[0].verdict
    asked = hear("ask_definition", text, language, answered)
    assert UNKNOWN[language] in said(asked)
    assert verdict not in said(asked)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_asks_for_such_a_word_first_is_offered_who_may_explain(language: str) -> None:
    asked = hear("ask_definition", {"pt": "o que é pro rata?", "fr": "c'est quoi le prorata ?"}[language], language)
    assert UNKNOWN[language] in said(asked)
    assert kinds(asked) == ["offer"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("intent", ["ask_definition", "ask_explain", "nlu_fallback"])
def test_a_word_that_only_other_companies_define_is_such_a_word(
    monkeypatch: pytest.MonkeyPatch, language: str, intent: str
) -> None:
    has = texts.has
    monkeypatch.setattr(texts, "has", lambda of, key, **more: key != "define-notice" and has(of, key, **more))
    answered = hear("reduce_payments", "", language)
    asked = hear(
        intent, {"pt": "aviso prévio, o que é isso?", "fr": "préavis, c'est quoi ?"}[language], language, answered
    )
    assert UNKNOWN[language] in said(asked)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "o que é isso?"),
        ("pt", "o que quer dizer isso"),
        ("pt", "o que quer dizer o que você escreveu"),
        ("fr", "ça veut dire quoi ?"),
        ("fr", "qu'entendez-vous par là"),
        ("fr", "qu'est-ce que ça signifie pour moi"),
    ],
)
def test_a_question_for_the_meaning_of_the_answer_gets_the_answer_in_other_words(language: str, text: str) -> None:
    answered = hear("reduce_payments", "", language)
    asked = hear("ask_definition", text, language, answered)
    assert UNKNOWN[language] not in said(asked)
    assert said(asked) == said(hear("ask_explain", text, language, answered))


@pytest.mark.parametrize(
    ("text", "language", "question"),
    [
        ("o que é acerto?", "pt", "ask_settlement_amount"),
        ("c'est quoi une reconduction ?", "fr", "stop_renewal"),
        ("o que é multa? o que é encargos?", "pt", "ask_nonpayment"),
    ],
)
def test_the_policy_says_which_question_a_word_belongs_to(text: str, language: str, question: str) -> None:
    assert hear("ask_definition", text, language).state.answered == [question]

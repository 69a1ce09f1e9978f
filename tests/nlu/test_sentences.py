"""A longer message read sentence by sentence (nlu/sentences.py)."""

from __future__ import annotations

import pytest

from nlu.prediction import Prediction
from nlu.sentences import with_sentences

ASKED = {"ask_refund", "report_billing_problem", "ask_notice_deadline", "reduce_payments"}
BILLING = [("report_billing_problem", 0.8)]


def read(text: str, language: str, **meant: tuple[str, float]) -> list[str]:
    """The questions of a message about a wrong debit. meant: by a word of a sentence, what it is taken for."""

    def predict(part: str) -> Prediction:
        intent, sure = next((each for word, each in meant.items() if word in part), ("complain", 0.99))
        return Prediction([(intent, sure), ("greet", 0.0)], sure)

    return [intent for intent, _ in with_sentences(BILLING, text, language, predict, ASKED)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Fui cobrado outra vez este mês pelo mesmo plano. Que raiva. Quero o estorno hoje."),
        ("fr", "On m'a encore prélevé ce mois-ci pour le même abonnement. C'est pénible. J'exige l'estorno."),
    ],
)
def test_a_wish_in_plain_words_is_found_in_the_last_sentence(language: str, text: str) -> None:
    assert read(text, language, estorno=("ask_refund", 0.8)) == ["report_billing_problem", "ask_refund"]


def test_what_only_happened_is_no_question() -> None:
    text = "Fui cobrado outra vez este mês pelo mesmo plano. Que raiva. O estorno nunca caiu na minha conta."
    assert read(text, "pt", estorno=("ask_refund", 0.99)) == ["report_billing_problem"]


def test_what_is_refused_is_not_wished() -> None:
    text = "Já falei isso mais de três vezes com vocês por aqui. Não quero desconto nenhum, quero meus direitos."
    assert read(text, "pt", desconto=("reduce_payments", 0.99)) == ["report_billing_problem"]


def test_a_question_must_be_surer_than_a_wish() -> None:
    text = "Fui cobrado outra vez este mês pelo mesmo plano. Que raiva. E até quando aviso?"
    assert read(text, "pt", aviso=("ask_notice_deadline", 0.8)) == ["report_billing_problem"]
    assert read(text, "pt", aviso=("ask_notice_deadline", 0.95))[1:] == ["ask_notice_deadline"]


def test_a_person_is_found_beside_a_question() -> None:
    text = "Fui cobrado outra vez este mês pelo mesmo plano. Que raiva. Quero um atendente."
    assert read(text, "pt", atendente=("request_human", 0.9))[1:] == ["request_human"]


def test_a_short_message_is_read_as_a_whole() -> None:
    assert read("Cobrado de novo. Quero o estorno.", "pt", estorno=("ask_refund", 0.99)) == ["report_billing_problem"]

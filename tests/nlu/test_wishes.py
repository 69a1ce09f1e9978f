"""What a wish to register names, with a stand-in for the trained model that knows a few words."""

from __future__ import annotations

import pytest

from nlu import wishes
from nlu.prediction import Prediction

TOPICS = {
    "factur": "ask_invoice", "nota": "ask_invoice", "resili": "cancel_contract", "cancela": "cancel_contract",
    "panne": "report_service_failure", "renov": "stop_renewal", "estorno": "ask_refund", "prome": "report_promise",
    "renouv": "stop_renewal", "camions": "ask_partial", "parcela": "ask_payments",
}  # fmt: skip
ASKED = frozenset(TOPICS.values())


def predict(clause: str) -> Prediction:
    found = next((topic for word, topic in TOPICS.items() if word in clause), "out_of_scope")
    other = "out_of_scope" if found in ASKED else "affirm"
    return Prediction([(found, 0.9), (other, 0.1)], 0.9)


def read(text: str, language: str, *, wished: bool = False) -> wishes.Wish:
    return wishes.read(text, language, predict, ASKED, wished=wished)


@pytest.mark.parametrize(
    ("text", "language", "wanted", "unwanted"),
    [
        ("enregistrez que la facture", "fr", ["ask_invoice"], []),
        ("enregistrez la panne et pas la résiliation", "fr", ["report_service_failure"], ["cancel_contract"]),
        ("notez mais pas la résiliation", "fr", [], ["cancel_contract"]),
        ("registra só a nota, o cancelamento não", "pt", ["ask_invoice"], ["cancel_contract"]),
        ("registra q o suporte prometeu e q eu não quero renovar", "pt", ["report_promise", "stop_renewal"], []),
        ("não registra o cancelamento, só a nota", "pt", ["ask_invoice"], ["cancel_contract"]),
        ("retira o da nota, deixa o de sair", "pt", ["ask_invoice"], []),
        ("registra isso aí", "pt", [], []),
        ("registra que eu não quero a renovação", "pt", ["stop_renewal"], []),
        ("enregistrez que je ne veux pas le renouvellement", "fr", ["stop_renewal"], []),
        ("registra que não quero o estorno, quero sair", "pt", [], ["ask_refund"]),
        ("registre a nota e avisem por e-mail", "pt", ["ask_invoice"], []),
    ],
)
def test_a_wish_names_its_object_and_what_it_leaves_out(
    text: str, language: str, wanted: list[str], unwanted: list[str]
) -> None:
    found = read(text, language)
    assert ([name for name, _ in found.wanted], list(found.unwanted)) == (wanted, unwanted)


@pytest.mark.parametrize(
    ("text", "language", "beside"),
    [
        ("quero meu estorno, pode registrar", "pt", ["ask_refund"]),
        ("sim, mas e as parcelas?", "pt", ["ask_payments"]),
        ("oui, et pour les camions que je garde ?", "fr", ["ask_partial"]),
        ("oui", "fr", []),
        ("e as parcelas?", "pt", []),
    ],
)
def test_what_stands_beside_a_wish_or_a_yes_is_no_wish_of_its_own(text: str, language: str, beside: list[str]) -> None:
    found = read(text, language)
    assert ([name for name, _ in found.beside], found.wanted) == (beside, ())


def test_taken_for_a_wish_a_message_names_its_objects_without_its_words() -> None:
    found = read("só a nota, o cancelamento não", "pt", wished=True)
    assert ([name for name, _ in found.wanted], found.unwanted) == (["ask_invoice"], ("cancel_contract",))

"""Whatever is said in whatever order: without consent nothing is registered, replaced or taken back, nobody called."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue import order
from dialogue.main_job import answer_message
from dialogue.state import DialogueState
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF, WITHDRAW
from protocol.turn import OpenCase, RegisterRequest, WithdrawRequest
from retention import policies
from tests.dialogue.records import contract
from tests.dialogue.test_own_request import BY_INTENT
from tests.dialogue.turns import open_request, turn
from tests.shipped import COMPANIES

# What customers say that is no plain yes: with the intents the understanding may give for it, also wrongly.
SAID = {
    "pt": (
        "sim?", "tem certeza?", "sim mas só se for de graça", "claro que não", "não", "quero cancelar", "cancela",
        "e se eu voltar atrás?", "fico com vocês", "qual o protocolo?", "quanto pago?", "e em dezembro?", "👎",
        "você registra pra mim?", "se der, registra", "meu telefone é 11 98765-4321", "não entendi", "obrigado",
    ),
    "fr": (
        "oui ?", "vous êtes sûr ?", "oui mais seulement si c'est gratuit", "bien sûr que non", "non",
        "je veux résilier", "annulez", "et si je change d'avis ?", "je reste chez vous", "quel est le numéro ?",
        "je paie combien ?",
        "et en décembre ?", "👎", "vous pouvez enregistrer ?", "si c'est gratuit, enregistrez",
        "mon numéro est le 06 12 34 56 78", "je ne comprends pas", "merci",
    ),
}  # fmt: skip
# Who asks for a person gets one, and nothing else, with a yes before it or without.
FOR_PERSON = {
    "pt": (
        "quero falar com alguém", "sim, falar com a equipe", "sim, me passa para um atendente", "sim me liga",
        "pode me ligar", "sim, podem me ligar depois das 14h?", "isso, quero conversar com uma pessoa",
    ),
    "fr": (
        "je veux parler à quelqu'un", "Oui, parler à l'équipe", "oui, parler à quelqu'un", "oui appelez-moi",
        "appelez-moi", "oui, vous pouvez me rappeler après 14 h ?", "d'accord, passez-moi un conseiller",
    ),
}  # fmt: skip
TAKES_BACK = {  # said to "do you want to withdraw request ...?" it is a yes in the question's own words
    "pt": "retire o pedido",
    "fr": "retirez la demande",
}
REFUSED = {"pt": ("sim mas", "claro que não", "não", "se "), "fr": ("oui mais", "bien sûr que non", "non", "si ")}
STEERING = (
    "affirm", "deny", "ask_request_status", "withdraw_request", "keep_contract", "register_request", "give_contact",
    "request_human", "inform",
)  # fmt: skip
ASKING = {"affirm", "register_request"}  # with these words they are questions or have a condition
CALLING = {"request_human", "give_contact", "inform"}  # meanings of which a person is called where one is offered


def consents(intent: str, text: str, awaiting: str | None, language: str) -> bool:
    """Whether these words, understood so, are consent: a plain yes, or a wish without question and condition."""
    if awaiting == WITHDRAW and text == TAKES_BACK[language]:
        return True
    plain = "?" not in text and not text.startswith(REFUSED[language]) and text not in FOR_PERSON[language]
    return intent in ASKING and plain


def calls(intent: str, text: str, awaiting: str | None, language: str) -> bool:
    """Whether a person may be called: asked for, or agreed to where one was offered."""
    asked_for = text in FOR_PERSON[language] or intent == "request_human"
    return asked_for or (awaiting == HANDOFF and (intent in CALLING or consents(intent, text, awaiting, language)))


def acts(heard: Turn, *kinds: type) -> list[Any]:
    return [each for each in heard.effects if isinstance(each, kinds)]


@pytest.mark.slow
@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("language", list(SAID))
@given(st.data())
@settings(max_examples=60, deadline=None)
def test_nothing_is_done_without_consent(language: str, provider: str, data: st.DataObject) -> None:
    words = (*SAID[language], *FOR_PERSON[language], TAKES_BACK[language])
    intents = (*policies()[provider].questions, *STEERING)
    said = data.draw(st.lists(st.tuples(st.sampled_from(intents), st.sampled_from(words)), min_size=1, max_size=6))
    held: Any = contract(provider)
    one_is_open = data.draw(st.booleans())
    requests = [open_request(kind="lower_payments", about="reduce_payments")] if one_is_open else []
    state = DialogueState()
    for intent, text in said:
        awaiting = state.awaiting
        heard = turn(
            intent, text=text, contract=held, provider=provider, language=language, state=state, requests=requests
        )  # fmt: skip
        asyncio.run(order.answer(heard, BY_INTENT.get(intent, answer_message)))
        if not consents(intent, text, awaiting, language):
            assert acts(heard, RegisterRequest, WithdrawRequest) == []
        if not calls(intent, text, awaiting, language):
            assert acts(heard, OpenCase) == []
        state = DialogueState.read(heard.state.as_dict())


@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in FOR_PERSON.items() for text in texts])
@pytest.mark.parametrize("intent", ["affirm", "register_request", "give_contact", "request_human"])
def test_a_person_asked_for_is_no_yes_to_a_request(provider: str, language: str, text: str, intent: str) -> None:
    held: Any = contract(provider)
    first = turn(contract=held, provider=provider, language=language)
    asyncio.run(order.answer(first, answer_message))
    offered = first.state.offer
    assert offered is not None
    assert offered.kind is not None
    state = DialogueState.read(first.state.as_dict())
    heard = turn(intent, text=text, contract=held, provider=provider, language=language, state=state)
    asyncio.run(order.answer(heard, BY_INTENT[intent]))
    assert acts(heard, RegisterRequest, WithdrawRequest) == []
    if intent != "give_contact":  # taken for that, it is asked how they want to be reached
        assert acts(heard, OpenCase) != []

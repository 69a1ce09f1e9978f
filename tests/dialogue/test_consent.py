"""Whatever is said in whatever order: without consent nothing is registered, replaced or taken back."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue import order
from dialogue.main_job import answer_message
from dialogue.state import DialogueState
from protocol.awaiting import WITHDRAW
from protocol.turn import RegisterRequest, WithdrawRequest
from retention import policies
from tests.dialogue.records import contract
from tests.dialogue.test_own_request import BY_INTENT
from tests.dialogue.turns import open_request, turn

PROVIDER = "conta_azul"
TAKES_BACK = "retire o pedido"  # said to "do you want to withdraw request ...?" it is a yes in the question's own words
# What customers say that is no plain yes: with the intents the understanding may give for it, also wrongly.
SAID = (
    "sim?", "tem certeza?", "sim mas só se for de graça", "claro que não", "não", "quero cancelar", "cancela",
    "e se eu voltar atrás?", "fico com vocês", "qual o protocolo?", "quanto pago?", "e em dezembro?", "👎",
    "você registra pra mim?", "se der, registra", "meu telefone é 11 98765-4321", "quero falar com alguém",
    TAKES_BACK, "não entendi", "obrigado",
)  # fmt: skip
INTENTS = (
    *policies()[PROVIDER].questions, "affirm", "deny", "ask_request_status", "withdraw_request", "keep_contract",
    "register_request", "give_contact", "request_human", "inform",
)  # fmt: skip
ASKING = {"affirm", "register_request"}  # with these words they are questions or have a condition


def consents(intent: str, text: str, awaiting: str | None) -> bool:
    """Whether these words, understood so, are consent: a plain yes, or a wish without question and condition."""
    if awaiting == WITHDRAW and text == TAKES_BACK:
        return True
    plain = "?" not in text and not text.startswith(("sim mas", "claro que não", "não", "se "))
    return intent in ASKING and plain


@pytest.mark.slow
@given(st.lists(st.tuples(st.sampled_from(INTENTS), st.sampled_from(SAID)), min_size=1, max_size=6), st.booleans())
@settings(max_examples=150, deadline=None)
def test_nothing_is_registered_or_taken_back_without_consent(said: list[tuple[str, str]], one_is_open: bool) -> None:
    held: Any = contract(PROVIDER)
    requests = [open_request(kind="lower_payments", about="reduce_payments")] if one_is_open else []
    state = DialogueState()
    for intent, text in said:
        awaiting = state.awaiting
        heard = turn(intent, text=text, contract=held, provider=PROVIDER, state=state, requests=requests)
        asyncio.run(order.answer(heard, BY_INTENT.get(intent, answer_message)))
        if not consents(intent, text, awaiting):
            assert not [each for each in heard.effects if isinstance(each, RegisterRequest | WithdrawRequest)]
        state = DialogueState.read(heard.state.as_dict())

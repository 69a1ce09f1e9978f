"""Nobody agrees to what was not yet on their screen, whatever the message was taken for and whatever waits."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from dialogue import order
from dialogue.main_job import answer_message
from dialogue.state import DialogueState
from dialogue.turn import Turn
from protocol.request import OpenRequest
from protocol.turn import OpenCase, RegisterRequest, WithdrawRequest
from retention import policies
from tests.dialogue.records import contract
from tests.dialogue.test_own_request import BY_INTENT
from tests.dialogue.turns import open_request, turn
from tests.shipped import COMPANIES

ACTS = (OpenCase, RegisterRequest, WithdrawRequest)
WORDS = {
    "pt": ("sim", "pode ser", "isso", "👍", "sim, por favor", "pode registrar", "registra", "ok", "claro", "não"),
    "fr": ("oui", "d'accord", "c'est ça", "👍", "oui, merci", "enregistrez", "allez-y", "ok", "bien sûr", "non"),
}
MEANS = ("affirm", "deny", "register_request", "thank", "inform")  # what they may be taken for


@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("language", list(WORDS))
def test_what_was_not_seen_is_not_agreed_to(provider: str, language: str) -> None:
    for asked in (*policies()[provider].conversation.leaving[:1], "reduce_payments", "withdraw_request"):
        first, requests = answered(asked, provider, language)
        for text in WORDS[language]:
            for intent in MEANS:
                assert acts(first, intent, text, requests) == [], (asked, text, intent)


def answered(asked: str, provider: str, language: str) -> tuple[Turn, list[OpenRequest]]:
    """A turn that ended with a question, and the requests that are open."""
    held: Any = contract(provider)
    requests = [open_request(kind="lower_payments", about="reduce_payments")] if asked == "withdraw_request" else []
    first = turn(asked, contract=held, provider=provider, language=language, requests=requests)
    asyncio.run(order.answer(first, BY_INTENT.get(asked, answer_message)))
    return first, requests


def acts(first: Turn, intent: str, text: str, requests: list[OpenRequest]) -> list[Any]:
    """What such words have done that were written before the answer was seen."""
    state, provider = DialogueState.read(first.state.as_dict()), first.provider.id
    held: Any = contract(provider)
    heard = turn(
        intent,
        text=text,
        contract=held,
        provider=provider,
        language=first.language,
        state=state,
        requests=requests,
    )  # fmt: skip
    heard.unseen = True
    asyncio.run(order.answer(heard, BY_INTENT.get(intent, answer_message)))
    return [effect for effect in heard.effects if isinstance(effect, ACTS)]

"""No sentence stands twice in one turn, as a remark and in an answer."""

from __future__ import annotations

import asyncio

import pytest

from dialogue import order
from dialogue.main_job import answer_message
from dialogue.said_once import say_once
from dialogue.state import DialogueState
from protocol.turn import BotMessage
from tests.dialogue.turns import turn
from tests.shipped import COMPANIES

ASKED = {
    "pt": ("tem multa?", "e multa, tem?", "vou pagar multa?", "cobram alguma multa?", "existe multa?"),
    "fr": (
        "y a-t-il des pénalités ?",
        "il y a une pénalité ?",
        "des frais de résiliation ?",
        "une amende ?",
        "je paie une pénalité ?",
    ),
}
BEFORE: tuple[list[str], ...] = (
    ["ask_will_be_charged"],
    ["reduce_payments"],
    ["ask_will_be_charged", "ask_refund"],
    [],
)


@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("language", list(ASKED))
def test_a_fine_is_denied_once(provider: str, language: str) -> None:
    for text in ASKED[language]:
        for answered in BEFORE:
            for about in ("ask_will_be_charged", "ask_settlement_amount"):
                texts = said(provider, language, text, answered, about)
                assert len(texts) == len(set(texts)), (text, answered, about, texts)


def said(provider: str, language: str, text: str, answered: list[str], about: str) -> list[str]:
    """What is said, behind the whole answer to the same question and those in between."""
    state = DialogueState()
    for question in (*answered[:1], about, *answered[:1]):
        first = turn(question, contract=None, provider=provider, language=language, state=state)
        asyncio.run(order.answer(first, answer_message))
        state = DialogueState.read(first.state.as_dict())
    heard = turn(about, text=text, contract=None, provider=provider, language=language, state=state)
    asyncio.run(order.answer(heard, answer_message))
    return [message.text for message in heard.messages]


def test_only_a_remark_is_left_out_and_only_what_is_said_elsewhere() -> None:
    heard = turn("ask_will_be_charged", contract=None)
    answer, remark = BotMessage("No fine. So much.", "answer"), BotMessage("No fine.", "chat")
    other = BotMessage("Hm.", "chat")
    heard.messages = [remark, other, answer]
    say_once(heard)
    assert heard.messages == [other, answer]
    heard.messages = [other, BotMessage("Hm.", "chat"), remark]
    say_once(heard)
    assert [message.text for message in heard.messages] == ["Hm.", "No fine."]

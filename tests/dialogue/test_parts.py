"""A message that asks several things, not all of which the policies rule on: none is dropped (dialogue/parts.py)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from dialogue import order
from dialogue.definitions import define
from dialogue.hours import tell_hours
from dialogue.main_job import answer_message
from dialogue.my_request import ask_to_withdraw, stay
from dialogue.steering import call_person, make_small_talk
from dialogue.turn import Turn
from tests.dialogue.records import contract
from tests.dialogue.turns import cards, effects, kinds, open_request, said, turn


def plain(act: Callable[[Turn], None]) -> Callable[[Turn], Awaitable[None]]:
    async def done(turn: Turn) -> None:
        act(turn)

    return done


BY_INTENT: dict[str, Callable[[Turn], Awaitable[None]]] = {
    "ask_hours": plain(tell_hours),
    "ask_transcript": plain(make_small_talk),
    "bot_challenge": plain(make_small_talk),
    "ask_definition": define,
    "request_human": plain(call_person),
    "withdraw_request": ask_to_withdraw,
    "keep_contract": stay,
}


def hear(*questions: str, main: str | None = None, text: str = "?", **more: Any) -> Turn:
    intent = main or questions[0]
    heard = turn(intent, text=text, questions=[*questions], contract=contract("conta_azul"), message=1, **more)
    asyncio.run(order.answer(heard, BY_INTENT.get(intent, answer_message)))
    return heard


def asked(heard: Turn) -> list[str]:
    return [card.ruling.question for card in cards(heard)]


@pytest.mark.parametrize("main", ["ask_hours", "cancel_contract"])
def test_the_hours_are_told_beside_an_answer_whichever_is_the_main_question(main: str) -> None:
    heard = hear("ask_hours", "cancel_contract", main=main)
    assert asked(heard) == ["cancel_contract"]
    assert effects(heard).count("tell_hours") == 1
    assert kinds(heard)[-1] == "offer"


def test_what_a_word_means_is_told_before_the_answer_it_was_asked_before() -> None:
    heard = hear("ask_definition", "stop_renewal", entities={"concept": "renewal"}, language="pt")
    assert said(heard).startswith(heard.write("define-renewal", team=""))
    assert asked(heard) == ["stop_renewal"]
    heard = hear("stop_renewal", "ask_definition", entities={"concept": "renewal"}, language="pt")
    assert heard.messages[0].card is not None
    assert heard.write("define-renewal", team="") in said(heard)
    assert kinds(heard)[-1] == "offer"


def test_a_person_is_called_and_the_question_beside_it_answered() -> None:
    heard = hear("request_human", "ask_refund", text="quero falar com uma pessoa, e o estorno?", language="pt")
    assert effects(heard).count("open_case") == 1
    assert asked(heard) == ["ask_refund"]


def test_a_request_is_asked_about_after_the_answer_and_nothing_else_is() -> None:
    heard = hear(
        "withdraw_request", "reduce_payments", text="retira o meu pedido, e tem desconto?", requests=[open_request()]
    )
    assert asked(heard) == ["reduce_payments"]
    assert [kind for kind in kinds(heard) if kind not in ("answer", "chat")] == ["question"]
    assert kinds(heard)[-1] == "question"


def test_how_to_be_reached_is_read_back_beside_an_answer() -> None:
    heard = hear("ask_refund", "give_contact", text="e o estorno? meu celular é 11 98877-6655", language="pt")
    assert asked(heard) == ["ask_refund"]
    assert "98877" in said(heard)
    assert "add_to_request" in effects(heard)


def test_who_stays_on_a_condition_gets_the_answer_alone() -> None:
    heard = hear("keep_contract", "reduce_payments", text="eu fico, mas queria um desconto", language="pt")
    assert asked(heard) == ["reduce_payments"]


def test_two_things_that_no_policy_rules_on() -> None:
    heard = hear("ask_transcript", "ask_hours", text="a conversa fica salva? e o horário?", language="pt")
    assert said(heard).startswith(heard.write("say-ask_transcript"))
    assert effects(heard).count("tell_hours") == 1

"""From the second message on: what leans on the last answer, what was asked for, and what stays unclear."""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

import pytest

from dialogue import order
from dialogue.main_job import answer_message
from dialogue.not_sure import answer_unsure
from dialogue.state import DialogueState
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.turn import AddToRequest, OpenCase, RegisterRequest
from tests.dialogue.records import contract
from tests.dialogue.test_own_request import BY_INTENT
from tests.dialogue.turns import cards, commands, effects, kinds, open_request, registered, said, turn

PROVIDER = "conta_azul"
LIKELY = [("nlu_fallback", 0.5), ("ask_invoice", 0.3)]


def reply(intent: str, text: str, before: Turn | None = None, **given: Any) -> Turn:
    """The turn answered after the one before, as the front desk carries the state."""
    state = DialogueState.read(before.state.as_dict()) if before else DialogueState()
    if intent == NOT_UNDERSTOOD:
        given.setdefault("ranking", LIKELY)
    heard = turn(
        intent, text=text, contract=given.pop("contract", contract(PROVIDER)), provider=PROVIDER, state=state, **given
    )
    by_intent = answer_unsure if intent == NOT_UNDERSTOOD else BY_INTENT.get(intent, answer_message)
    asyncio.run(order.answer(heard, by_intent))
    return heard


@pytest.fixture
def less() -> Turn:
    """After the answer to "can I pay less?", which the documents leave open: its request is offered."""
    return reply("reduce_payments", "dá desconto?", message=1)


@pytest.mark.parametrize("intent", [NOT_UNDERSTOOD, "ask_settlement_amount", "deny"])
@pytest.mark.parametrize("text", ["de quanto?", "mais ou menos quanto?", "e nem aproximado?"])
def test_how_much_after_an_open_answer_is_about_it_whatever_it_resembles(less: Turn, intent: str, text: str) -> None:
    answered = reply(intent, text, less)
    assert kinds(answered) == ["offer"]
    assert cards(answered) == []
    assert answered.state.offer == less.state.offer


def test_what_was_offered_before_is_what_a_yes_registers_after_a_follow_up(less: Turn) -> None:
    asked = reply("ask_settlement_amount", "de quanto?", less)
    assert registered(reply("affirm", "sim", asked)).kind == "lower_payments"


def test_a_message_that_names_another_topic_is_no_follow_up(less: Turn) -> None:
    for intent, text in (
        ("ask_refund", "e o estorno, de quanto é?"),
        ("ask_data_backup", "e o backup, por quanto tempo?"),
    ):
        assert [card.ruling.question for card in cards(reply(intent, text, less))] == [intent]


@pytest.mark.parametrize(("intent", "text"), [("deny", "não"), ("deny", "não quero"), ("affirm", "sim")])
def test_a_yes_and_a_no_are_no_follow_up(less: Turn, intent: str, text: str) -> None:
    answered = reply(intent, text, less)
    assert answered.state.offer is None


def test_danger_and_a_death_are_never_taken_for_a_follow_up(less: Turn) -> None:
    for tone in ("danger", "grief"):
        answered = reply(NOT_UNDERSTOOD, "e por quanto tempo?", less, tone=tone)
        assert "raise_priority" in effects(answered)


def test_without_an_answer_before_nothing_is_followed_up() -> None:
    answered = reply(NOT_UNDERSTOOD, "de quanto?", None)
    assert kinds(answered) == ["question"]


def test_what_if_they_refuse_is_no_refusal_of_the_offer() -> None:
    before = reply("ask_transfer", "meu sócio pode assumir?")
    answered = reply("deny", "e se ele não quiser", before)
    assert answered.state.offer == before.state.offer
    assert answered.state.declined == []


def test_doing_nothing_is_answered_with_the_day_of_the_renewal_and_of_the_end() -> None:
    for renews in (True, False):
        held = contract(PROVIDER, auto_renew=renews)
        before = reply("cancel_contract", "quero cancelar", contract=held)
        answered = reply("ask_next_term", "e se eu não fizer nada?", before, contract=held)
        assert cards(answered) == []
        assert "10 de novembro de 2026" in said(answered)


def test_one_of_several_answers_is_explained_by_its_place() -> None:
    asked = ["ask_lose_access", "ask_data_backup", "ask_invoice"]
    before = reply("ask_lose_access", "acesso, dados, nota?", questions=asked)
    third = reply("ask_explain", "a terceira não entendi", before)
    last = reply("ask_explain", "a última não entendi", before)
    first = reply("ask_explain", "a primeira não entendi", before)
    assert said(third) == said(last) != said(first)
    assert third.state.explained == ["ask_invoice"]


def test_what_was_noted_and_its_number_are_said_whatever_the_question_resembles() -> None:
    for intent, text in (("ask_capabilities", "o que você anotou?"), ("ask_hours", "qual o número?")):
        answered = reply(intent, text, None, requests=[open_request()])
        assert "C-4827" in said(answered)


def test_a_day_and_an_amount_asked_for_go_with_the_request() -> None:
    wrong = reply("report_billing_problem", "cobraram de novo", message=1)
    day = reply("inform", "foi dia 10", wrong, message=3)
    amount = reply("inform", "199,90", day, message=5)
    made = registered(reply("affirm", "sim", amount, message=7))
    assert (made.kind, made.asked_in, made.details_in) == ("billing_problem", 1, (3, 5))


def test_a_detail_given_later_joins_the_open_request() -> None:
    wrong = reply("report_billing_problem", "cobraram de novo", message=1)
    later = reply(
        "inform", "199,90", wrong, requests=[open_request(kind="billing_problem", about="report_billing_problem")]
    )
    assert AddToRequest("C-4827") in later.effects


def test_a_question_or_a_wish_after_a_report_is_no_detail() -> None:
    wrong = reply("report_billing_problem", "cobraram de novo", message=1)
    for intent, text in (("ask_refund", "e vocês devolvem os 199,90?"), ("cancel_contract", "quero sair, foi dia 10")):
        assert [card.ruling.question for card in cards(reply(intent, text, wrong))] == [intent]


def test_after_one_clarification_the_likeliest_is_answered_and_nothing_is_done() -> None:
    first = reply(NOT_UNDERSTOOD, "devolvi tudo, tá tudo certo?", None)
    second = reply(
        NOT_UNDERSTOOD, "ainda devo alguma coisa?", first, ranking=[("nlu_fallback", 0.4), ("ask_payments", 0.6)]
    )
    assert [card.ruling.question for card in cards(second)] == ["ask_payments"]
    acts = reply(NOT_UNDERSTOOD, "aquilo", first, ranking=[("nlu_fallback", 0.4), ("register_request", 0.6)])
    assert not [each for each in acts.effects if isinstance(each, RegisterRequest | OpenCase)]


def test_the_topic_at_hand_is_the_first_choice_and_stays_in_reach_beside_the_person(less: Turn) -> None:
    rank = [("nlu_fallback", 0.4), ("ask_invoice", 0.3), ("ask_transfer", 0.2), ("reduce_payments", 0.1)]
    first = reply(NOT_UNDERSTOOD, "o rapaz da loja falou do treco", less, ranking=rank)
    assert commands(first)[:2] == ["reduce_payments", "ask_invoice"]
    second = reply(NOT_UNDERSTOOD, "aquele treco do rapaz", first, ranking=[("nlu_fallback", 0.9)])
    assert commands(second) == ["affirm", "reduce_payments", "deny"]


def test_it_is_never_said_twice_running_that_nothing_was_understood() -> None:
    answered, understood = None, []
    for text in ("xpto", "qwerty", "zxcv", "asdf"):
        answered = reply(NOT_UNDERSTOOD, text, answered, ranking=[("nlu_fallback", 0.9)])
        understood.append("ntendi" in said(answered))
    assert not any(one and other for one, other in itertools.pairwise(understood))


def test_yes_all_of_it_to_two_ways_of_leaving_is_the_wider_and_registers_nothing() -> None:
    rank = [("nlu_fallback", 0.4), ("stop_renewal", 0.3), ("cancel_contract", 0.3)]
    first = reply(NOT_UNDERSTOOD, "cancela isso aí", None, ranking=rank)
    answered = reply("affirm", "sim, tudo", first)
    assert [card.ruling.question for card in cards(answered)] == ["cancel_contract"]
    assert effects(answered) == []


def test_then_i_leave_is_no_staying() -> None:
    answered = reply("keep_contract", "tá, então vou sair", None)
    assert [card.ruling.question for card in cards(answered)] == ["cancel_contract"]

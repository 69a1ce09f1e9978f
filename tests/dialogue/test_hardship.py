"""Whoever tells of a death, an illness or an insolvency: a human word once, what the policy rules, a person."""

from __future__ import annotations

import asyncio

import pytest

from dialogue.main_job import answer_message
from dialogue.order import answer
from dialogue.state import DialogueState
from dialogue.turn import Turn
from retention import policies
from tests.dialogue.records import contract
from tests.dialogue.turns import cards, commands, kinds, said, turn
from tests.shipped import COMPANY

HARDSHIP = policies()[COMPANY].conversation.answers["hardship"]
LEFT_TO_PERSON, *_ = policies()[COMPANY].conversation.person_in_hardship


def after(state: DialogueState, intent: str, **changes: object) -> Turn:
    asked = turn(intent, state=state, contract=contract(COMPANY), **changes)  # type: ignore[arg-type]
    asyncio.run(answer(asked, answer_message))
    return asked


def test_the_human_word_is_said_once_and_the_person_is_proposed_each_time() -> None:
    state = DialogueState()
    first, second, third = (said(after(state, HARDSHIP)) for _ in range(3))
    assert len({first, second, third}) == 3
    assert first.endswith(third)
    assert second.endswith(third)


def test_with_a_person_called_the_word_is_all_where_the_documents_are_silent() -> None:
    called = after(DialogueState(case_open=True, person_called=True), HARDSHIP)
    assert kinds(called) == ["chat"]
    assert called.state.offer is None


def test_a_question_the_policy_leaves_to_the_person_is_answered_by_its_row_before_and_not_after() -> None:
    before = after(DialogueState(), LEFT_TO_PERSON)
    assert [card.ruling.question for card in cards(before)] == [LEFT_TO_PERSON]
    state = DialogueState()
    after(state, HARDSHIP)
    later = after(state, LEFT_TO_PERSON)
    assert cards(later) == []
    assert commands(later)[0] == "affirm"
    assert state.offer is not None
    assert state.offer.reason == "hardship"


@pytest.mark.parametrize("question", ["cancel_contract", "ask_contract_status"])
def test_any_other_question_is_answered_by_its_row(question: str) -> None:
    state = DialogueState()
    after(state, HARDSHIP)
    assert [card.ruling.question for card in cards(after(state, question))] == [question]


def test_what_else_the_message_asks_is_a_button() -> None:
    answered = after(DialogueState(), HARDSHIP, questions=[HARDSHIP, "cancel_contract"])
    assert "cancel_contract" in commands(answered)

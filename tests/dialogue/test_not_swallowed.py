"""What a message says beside a claim, a code or a number that was asked for is not swallowed by these."""

from __future__ import annotations

import asyncio

import pytest

import texts
from dialogue.claim_followed import asks_of_claim
from dialogue.claim_paid import claims_to_have_paid, take_paid
from dialogue.main_job import take_information
from dialogue.not_sure import answer_unsure
from dialogue.order import answer
from dialogue.state import Claim, DialogueState, Offer
from dialogue.yes_no import take_no
from tests.dialogue.records import contract
from tests.dialogue.turns import cards, effects, said, turn
from tests.shipped import COMPANY

CLAIMS = [Claim(paid=True), Claim()]


@pytest.mark.parametrize("claim", CLAIMS, ids=["paid", "cancelled"])
@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "je veux résilier, vais-je être prélevé ?"), ("pt", "quero cancelar, vou ser cobrado?")],
)
def test_a_wish_to_leave_behind_a_claim_is_answered(language: str, text: str, claim: Claim) -> None:
    state = DialogueState(claim=claim)
    ranking = [("nlu_fallback", 0.4), ("cancel_contract", 0.3), ("ask_will_be_charged", 0.2)]
    asked = turn("nlu_fallback", text=text, language=language, contract=contract(COMPANY), ranking=ranking, state=state)
    asyncio.run(answer(asked, answer_unsure))
    assert [card.ruling.question for card in cards(asked)] == ["cancel_contract"]


@pytest.mark.parametrize("claim", CLAIMS, ids=["paid", "cancelled"])
def test_a_question_of_the_policy_is_not_about_the_claim(claim: Claim) -> None:
    about_it = turn(
        "nlu_fallback", text="e então, vale?", ranking=[("nlu_fallback", 0.9)], state=DialogueState(claim=claim)
    )
    asks_more = turn(
        "nlu_fallback", text="e os dados, vale?", questions=["ask_data_backup"], state=DialogueState(claim=claim)
    )
    assert asks_of_claim(about_it)
    assert not asks_of_claim(asks_more)


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "j'ai payé par virement, je veux résilier"), ("pt", "paguei por pix, quero cancelar")],
)
def test_a_payment_and_a_wish_to_leave_are_both_heard(language: str, text: str) -> None:
    asked = turn("inform", text=text, language=language, contract=contract(COMPANY))
    assert claims_to_have_paid(asked)
    asyncio.run(take_paid(asked))
    assert [card.ruling.question for card in cards(asked)] == ["cancel_contract"]
    assert len(asked.messages) > 1


@pytest.mark.parametrize(("language", "text"), [("fr", "mon code est 12 34 56"), ("pt", "meu código é 12 34 56")])
def test_digits_called_a_code_ask_for_nobodys_code(language: str, text: str) -> None:
    asked = turn("inform", text=text, language=language)
    asyncio.run(answer(asked, take_information))
    example = asked.provider.number.example
    assert said(asked) == texts.say(language, "code-not-asked", provider=asked.provider.id, example=example)
    assert effects(asked) == []


@pytest.mark.parametrize(
    ("language", "text", "key"),
    [
        ("fr", "et le prix", "number-not-seen"),
        ("pt", "e o preço", "number-not-seen"),
        ("fr", "123", "ask-number-again"),
        ("pt", "123", "ask-number-again"),
    ],
)
def test_a_number_is_spoken_of_where_one_was_written(language: str, text: str, key: str) -> None:
    asked = turn("nlu_fallback", text=text, language=language, state=DialogueState(awaiting="number"))
    asyncio.run(answer_unsure(asked))
    company = asked.provider
    expected = texts.say(language, key, provider=company.id, example=company.number.example, company=company.name)
    assert said(asked) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "je vais vous attaquer en justice"), ("pt", "vou processar vocês")],
)
def test_a_threat_that_is_taken_for_a_no_is_heard(language: str, text: str) -> None:
    waits = DialogueState(awaiting="handoff", offer=Offer("support", "already_requested"))
    asked = turn("deny", text=text, language=language, state=waits)
    asyncio.run(take_no(asked))
    assert asked.messages[0].text == texts.say(language, "acknowledge-legal", priority="high")
    assert asked.state.offer is not None
    assert not asked.state.declined

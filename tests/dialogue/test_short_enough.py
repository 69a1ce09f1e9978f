"""Answers fit a phone: the plain text of a turn in every situation, and that of several questions, counted in words."""

from __future__ import annotations

import asyncio
from datetime import date
from functools import cache
from itertools import combinations

import pytest

from dialogue.days import Day
from dialogue.handover import broken_promise
from dialogue.hints import letter
from dialogue.policy_questions import answer_questions
from dialogue.turn import Turn
from retention import Ruling, policies
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy
from retention.rulings import rule_by
from retention.samples import samples
from retention.wording import long_date
from startup.answers import first_day
from tests.dialogue.turns import said, turn
from tests.shipped import COMPANIES

# Words before "more", with the offer. Not counted: a text to be copied and sent, and the apology for a contact that did
# not come, which stand beside an answer.
ONE, THREE = 70, 160
# An answer for a day to come that also tells what ends before it ("gone-<fact>"): two days, each with its own words.
TWO_DAYS = 100
BESIDE = ("ask_will_be_charged", "ask_lose_access", "ask_refund", "ask_settlement_amount", "ask_data_backup")
SPOKEN = [(company, language) for company in COMPANIES for language in policies()[company].provider.languages]


def words(text: str) -> int:
    """The words that a reader reads; a dash or a currency sign is none."""
    return sum(any(sign.isalnum() for sign in word) for word in text.split() if word.strip("().,;") != "R$")


@cache
def ruled(company: str, question: str) -> list[tuple[ContractOnDay, Ruling]]:
    """Each sample contract on a day, once of those that are answered alike but for the days and amounts."""
    policy, found, met = policies()[company], [], set()
    for held in samples(policy, first_day(policy)):
        if held.on != held.today and question not in policy.conversation.dated:
            continue
        ruling = rule_by(policy, question, held.contract, held.on, held.today)
        facts = [(name, fact.year if isinstance(fact, date) else fact) for name, fact in ruling.facts.items()]
        kind = (ruling.situation, ruling.variant, ruling.later, held.on.year, held.contract.customer.role, *facts)
        if kind not in met:
            met.add(kind)
            found.append((held, ruling))
    return found


def asked(policy: Policy, language: str, held: ContractOnDay, *questions: str) -> Turn:
    answered = turn(
        questions[0], contract=held.contract, provider=policy.provider.id, language=language, today=held.today
    )
    asyncio.run(answer_questions(answered, questions, Day(on=None if held.on == held.today else held.on)))
    return answered


def too_long(policy: Policy, language: str, question: str) -> list[str]:
    found = []
    for held, ruling in ruled(policy.provider.id, question):
        answered = asked(policy, language, held, question)
        sent = letter(answered, ruling, held.contract)  # to be copied, not read
        text = said(answered).replace(sent, "") if sent else said(answered)
        gone = any(fact < ruling.on for fact in facts_of_today(policy, question, held) if ruling.later)
        if words(text) > (TWO_DAYS if gone else ONE) + words(apology(answered, ruling)):
            found.append(f"{words(text)} words in {ruling.situation}:\n{text}")
    return found


def apology(answered: Turn, ruling: Ruling) -> str:
    """What is said beside the answer of a promised contact that did not come."""
    late = broken_promise(answered, ruling.facts) if ruling.question in answered.rules.leaving else None
    return answered.write("contact-broken", day=long_date(late, answered.language)) if late else ""


def facts_of_today(policy: Policy, question: str, held: ContractOnDay) -> list[date]:
    today = rule_by(policy, question, held.contract, held.today, held.today)
    return [fact for fact in today.facts.values() if isinstance(fact, date)]


@pytest.mark.parametrize(("company", "language"), SPOKEN)
def test_a_wish_to_leave_is_answered_on_one_screen(company: str, language: str) -> None:
    assert too_long(policies()[company], language, "cancel_contract") == []


@pytest.mark.slow
@pytest.mark.parametrize(("company", "language"), SPOKEN)
def test_every_question_is_answered_on_one_screen(company: str, language: str) -> None:
    policy = policies()[company]
    found = [line for question in policy.questions for line in too_long(policy, language, question)]
    assert found == []


@pytest.mark.parametrize(("company", "language"), SPOKEN)
def test_every_question_of_a_stranger_is_answered_on_one_screen(company: str, language: str) -> None:
    for question in policies()[company].questions:
        answered = turn(question, provider=company, language=language)
        asyncio.run(answer_questions(answered, [question]))
        assert words(said(answered)) <= ONE, said(answered)


@pytest.mark.slow
@pytest.mark.parametrize(("company", "language"), SPOKEN)
def test_three_questions_are_answered_shortly_and_share_what_they_have_in_common(company: str, language: str) -> None:
    policy = policies()[company]
    for held, ruling in ruled(company, "cancel_contract"):
        if ruling.later:
            continue
        for others in combinations(BESIDE, 2):
            answered = asked(policy, language, held, "cancel_contract", *others)
            assert words(said(answered)) <= THREE + words(apology(answered, ruling)), said(answered)
            beside = [message.text.partition("\n\n")[2] for message in answered.messages]  # the verdict
            lines = [line for text in beside for line in text.splitlines() if line]
            assert len(lines) == len(set(lines)), said(answered)

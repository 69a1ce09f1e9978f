"""What goes first is what the company's policy names: tones, reasons and the days before a deadline."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from dialogue.closing import offer_of
from dialogue.main_job import answer_message
from dialogue.order import answer
from dialogue.policy_questions import answer_questions
from dialogue.registering import accept
from dialogue.request_words import who_answers
from dialogue.state import DialogueState, Offer
from dialogue.steering import call_person
from dialogue.turn import Turn
from dialogue.upset import answer_complaint
from protocol.turn import RaisePriority
from retention import policies, rule
from retention.policy import policy_of
from tests.dialogue.records import contract
from tests.dialogue.turns import case_of, open_request, registered, said, turn
from tests.shipped import COMPANY

Urgent = Callable[..., None]
TONES = ("legal_threat", "complains_elsewhere", "anger")
FIRST = "prioridade"  # how a customer reads that it goes first


@pytest.fixture
def urgent(monkeypatch: pytest.MonkeyPatch) -> Urgent:
    """The company's policy with these reasons and tones, and no others."""

    def only(*names: str, within: int = 7) -> None:
        policy = policy_of(COMPANY)
        rules = replace(policy.conversation, urgent=frozenset(names), urgent_within_days=within)
        monkeypatch.setitem(policies(), COMPANY, replace(policy, conversation=rules))

    return only


def raised(answered: Turn) -> list[str]:
    return [effect.why for effect in answered.effects if isinstance(effect, RaisePriority)]


def complaint(tone: str, state: DialogueState | None = None) -> Turn:
    heard = turn("complain", text="isso é demais", tone=tone, state=state, contract=contract(COMPANY))
    asyncio.run(answer_complaint(heard))
    return heard


@pytest.mark.parametrize("tone", TONES)
def test_a_tone_the_policy_names_goes_first_and_the_customer_reads_it(urgent: Urgent, tone: str) -> None:
    urgent(tone)
    heard = complaint(tone)
    assert len(raised(heard)) == 1
    assert heard.state.offer is not None
    assert heard.state.offer.priority == "high"
    assert FIRST in said(heard)
    later = turn("ask_transfer", state=heard.state, contract=contract(COMPANY))
    asyncio.run(answer_questions(later, ["ask_transfer"]))
    assert later.state.offer is not None
    assert later.state.offer.priority == "high"


@pytest.mark.parametrize("tone", TONES)
def test_a_tone_it_does_not_name_is_heard_and_nobody_reads_that_it_goes_first(urgent: Urgent, tone: str) -> None:
    urgent(*{*TONES} - {tone})
    heard = complaint(tone)
    assert raised(heard) == []
    assert heard.state.offer is not None
    assert heard.state.offer.priority == "normal"
    assert FIRST not in said(heard)
    later = turn("ask_transfer", state=heard.state, contract=contract(COMPANY))
    asyncio.run(answer_questions(later, ["ask_transfer"]))
    assert later.state.offer is not None
    assert later.state.offer.priority == "normal"


@pytest.mark.parametrize(("names", "first"), [(["anger"], True), ([], False)])
def test_with_a_case_open_the_words_promise_no_more_than_the_policy(
    urgent: Urgent, names: list[str], first: bool
) -> None:
    urgent(*names)
    heard = complaint("anger", DialogueState(case_open=True, acknowledged=["anger"]))
    assert (FIRST in said(heard)) is first


@pytest.mark.parametrize(("names", "priority"), [(["anger"], "high"), ([], "normal")])
def test_who_asks_for_a_person_in_anger(urgent: Urgent, names: list[str], priority: str) -> None:
    urgent(*names)
    heard = turn("request_human", text="quero falar com alguém", tone="anger", contract=contract(COMPANY))
    call_person(heard)
    assert case_of(heard).handover.priority == priority


@pytest.mark.parametrize(("names", "effects"), [(["danger", "grief", "hardship"], 1), (["anger"], 0)])
@pytest.mark.parametrize(("intent", "tone"), [("complain", "danger"), ("inform", "grief"), ("report_hardship", None)])
def test_danger_grief_and_hardship(
    urgent: Urgent, intent: str, tone: str | None, names: list[str], effects: int
) -> None:
    urgent(*names)
    heard = turn(intent, text="uma mensagem longa sobre o que houve", tone=tone, contract=contract(COMPANY))
    if tone == "grief":
        heard = turn("deny", text="estou no hospital e não consigo ver isso", tone=tone, contract=contract(COMPANY))
    asyncio.run(answer(heard, answer_message))
    assert len(raised(heard)) == effects
    assert heard.state.goes_first is bool(effects)


@pytest.mark.parametrize(("names", "priority"), [(["already_requested"], "high"), (["anger"], "normal")])
def test_a_cancellation_that_the_customer_says_was_sent(urgent: Urgent, names: list[str], priority: str) -> None:
    urgent(*names)
    heard = turn(text="já cancelei em agosto", contract=contract(COMPANY))
    asyncio.run(answer(heard, answer_message))
    assert heard.state.offer is not None
    assert (heard.state.offer.reason, heard.state.offer.priority) == ("already_requested", priority)


@pytest.mark.parametrize(("names", "priority"), [(["late_contact"], "high"), ([], "normal")])
def test_who_was_kept_waiting(urgent: Urgent, names: list[str], priority: str) -> None:
    urgent(*names)
    held = contract(COMPANY, cancellation_requested_on="2026-05-20")
    asked = turn(contract=held)
    offer, _ = offer_of(asked, [rule("cancel_contract", held, asked.today)])
    assert offer is not None
    assert (offer.reason, offer.priority) == ("cancellation_request", priority)


@pytest.mark.parametrize(
    ("day", "names", "within", "priority"),
    [
        (date(2026, 10, 20), [], 7, "high"),  # six days before the last safe one
        (date(2026, 10, 20), [], 3, "normal"),
        (date(2026, 10, 26), [], 0, "high"),
        (date(2026, 10, 28), ["disputed_deadline"], 3, "high"),  # the documents disagree on the six days to come
        (date(2026, 10, 28), [], 3, "normal"),
    ],
)
def test_a_request_goes_first_by_its_deadline(
    urgent: Urgent, day: date, names: list[str], within: int, priority: str
) -> None:
    urgent(*names, within=within)
    asked = turn(contract=contract(COMPANY), today=day)
    asyncio.run(answer_questions(asked, ["cancel_contract"]))
    asked.messages.clear()
    offer = asked.state.offer
    assert isinstance(offer, Offer)
    asyncio.run(accept(asked, offer))
    assert registered(asked).handover.priority == priority


@pytest.mark.parametrize(("names", "first"), [(["late_contact"], True), ([], False)])
def test_a_late_contact_is_named_and_no_more_promised_than_the_policy_does(
    urgent: Urgent, names: list[str], first: bool
) -> None:
    urgent(*names)
    request = open_request(contact_by=date(2026, 5, 20))
    assert (FIRST in who_answers(turn(requests=[request]), request)) is first

"""Answering policy questions: one card each, in the customer's order, then one proposal or one question at most."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from msgspec.structs import replace as with_parts

import texts
from contracts.errors import ContractsError
from dialogue.again import say_again
from dialogue.card import Answer, card, grouped, whole, word
from dialogue.closing import close, lead_to_a_person, offer_of
from dialogue.days import TODAY, TODAY_NAMED, Day, ask_day_again, dated_questions, named_day, reckoned_day
from dialogue.handover import own_offer, propose
from dialogue.hints import is_closed_to, letter, of_contract, to_identify
from dialogue.own_renewal_day import with_own_renewal
from dialogue.request_kinds import ONE_AT_A_TIME, named
from dialogue.ruling_words import ruling_object
from dialogue.several_answers import (
    first_with_instalments,
    in_order,
    is_due_again,
    name_left_over,
    without_repeats,
    without_whole,
)
from dialogue.sources import documents_of
from dialogue.standing_wish import in_its_words, keep_asked, only_asks_length, person_kept
from dialogue.state import About, Offer, fitting
from dialogue.stories import for_refund, only_supposes, raised, stands, tell_all
from dialogue.turn import Turn
from dialogue.weighing import by_weight
from dialogue.what_if import worded
from protocol.awaiting import HANDOFF
from protocol.handover import Snapshot
from retention import Contract, InvalidRecord, Ruling, rule, rule_general
from retention.days import Span

MOST_DETAILS = 8  # messages kept with one request
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Known:
    """The proven contract with the record it was read from; in trouble, the team to propose instead."""

    contract: Contract | None = None
    snapshot: Snapshot | None = None
    trouble: Offer | None = None


async def answer_for(turn: Turn, questions: Sequence[str], day: Day) -> None:
    """Answer for the day that was named, or ask for it again."""
    if day.problem:
        ask_day_again(turn, day, questions)
    else:
        await answer_questions(turn, questions, day)


async def answer_for_day(turn: Turn) -> None:
    """A day and little else: the questions it is about, ruled for that day, or the day asked for again."""
    await answer_for(turn, dated_questions(turn), named_day(turn))


async def answer_questions(turn: Turn, questions: Sequence[str], day: Day = TODAY, *, again: bool = True) -> None:
    """Answer several questions, the main one first. day: that of a what-if, in today's stead.

    again: whether an answer that was given before is repeated beside others.
    """
    known = await known_contract(turn)
    questions, left_over = in_order(
        turn, by_weight(turn, for_refund(turn, without_whole(turn, questions)), known.contract)
    )
    day = reckoned_day(day, turn, known.contract)
    if day.problem:
        ask_day_again(turn, day, questions)
        return
    answers = _answers(turn, questions, known.contract, day)
    rulings = [ruling for _, ruling in answers]
    if known.trouble:
        turn.say(f"unreadable-{known.trouble.reason}")
    said: set[str] = set()
    in_a_row = isinstance(day.on, Span)  # its lines are the answer: none is left out
    for answered, alike in grouped(answers):
        known_by = None if in_a_row else is_due_again(turn, answered, alike[0].question)
        if known_by:
            if again or len(rulings) == 1:
                say_again(turn, answered, alike, beside=len(rulings) > 1, other=known_by == "alike")
        else:
            _show(turn, answered, alike, known.contract, set() if in_a_row else said)
    state = turn.state
    # After another question the reason for leaving is not asked any more: that comes right after its answer or never.
    # What may be handed over rests on today, whatever day was asked about.
    today = rulings if day.on is None else [_rule(turn, question, known.contract, None) for question in questions]
    today += _of_sooner(turn, known.contract, day)
    offer, about = (known.trouble, today[0]) if known.trouble else offer_of(turn, today)
    offer = person_kept(turn, _named(turn, offer, about) if offer else None)
    waiting = raised(state.offer, offer) if state.offer and stands(turn, offer, about) else None
    tell_all(turn, questions, about.question if offer and not waiting else None)
    before = (state.offer if state.awaiting == HANDOFF else None) or state.let_go
    if waiting is None and state.awaiting == HANDOFF:
        state.let_go = state.offer
    state.await_nothing()
    keep_asked(turn, questions, day)
    over = today[0].situation in turn.policy.situations.over
    state.reason_due = not over and not only_supposes(turn) and bool(set(questions) & set(turn.rules.leaving))
    if waiting is None:
        same = state.about is not None and state.about.ruling.question == about.question
        follows = same and (day.on is not None or turn.signals.question)  # "sure?", "and in May?" ask nothing new
        more = same and state.asked_in is not None and offer is not None and offer.kind == "other"
        if more and turn.message is not None:  # an answer to all that was asked of it is wished for
            state.details_in, state.details_about = [*state.details_in, turn.message][-MOST_DETAILS:], about.question
        state.asked_in = state.asked_in if (follows or more) and state.asked_in else turn.message
        offer = in_its_words(turn, offer, before, follows=follows)
        offer = with_parts(offer, asked_in=state.asked_in) if more and offer else offer
        state.about = _about(about, known.snapshot)
        state.let_go = _with_question(turn, state.let_go)
    if offer and waiting is None and offer.kind is None and about.question in turn.policy.requests.persons:
        state.pressing = offer
    close(turn, questions, waiting or offer)
    if left_over:
        name_left_over(turn, left_over)
    elif over:
        lead_to_a_person(turn)


def _of_sooner(turn: Turn, contract: Contract | None, day: Day) -> list[Ruling]:
    """The ruling on what leaving earlier takes, for the offer where nothing else is left to ask for."""
    amount = turn.policy.requests.question_of("settlement_amount")
    last = day.wished.last if isinstance(day.wished, Span) else day.wished
    if contract is None or amount is None or last is None or last >= contract.term_ends_on or contract.auto_renew:
        return []
    return [rule(amount, contract, turn.today)] if texts.has(turn.language, "sooner", provider=turn.provider.id) else []


def _with_question(turn: Turn, offer: Offer | None) -> Offer | None:
    """An offer that can be taken up later, since its kind tells what it is about; else None."""
    return offer if offer and turn.policy.requests.question_of(offer.kind) else None


async def known_contract(turn: Turn) -> Known:
    """The contract of the customer who has proved who they are, as it is read now."""
    if turn.contract is None:
        return Known()
    try:
        found = await turn.contracts.read(turn.contract, turn.today)
    except InvalidRecord as error:
        log.warning("record refused in %s: field %s", turn.conversation, error.field)
        return Known(trouble=own_offer(turn, "record"))
    except ContractsError as error:
        log.warning("contract unreadable in %s: %s", turn.conversation, type(error).__name__)
        return Known(trouble=own_offer(turn, "contract_unreadable"))
    if found.contract.provider != turn.provider.id:  # another provider's is never shown here
        return Known(trouble=own_offer(turn, "record"))
    return Known(found.contract, found.snapshot)


def _answers(turn: Turn, questions: Sequence[str], contract: Contract | None, day: Day) -> list[tuple[Answer, Ruling]]:
    if contract is not None:
        return worded(turn, questions, contract, day)
    general = [_rule(turn, question, None, None) for question in questions]
    return [(with_own_renewal(turn, ruling, word(ruling, turn.language)), ruling) for ruling in general]


def _rule(turn: Turn, question: str, contract: Contract | None, on: date | None) -> Ruling:
    if contract is not None:
        return rule(question, contract, on or turn.today, turn.today)
    return rule_general(question, turn.provider.id, turn.today)


def _show(turn: Turn, answered: Answer, rulings: Sequence[Ruling], contract: Contract | None, said: set[str]) -> None:
    """One card for rulings that are worded alike. said: what the turn's cards before it hold."""
    first = rulings[0]
    hint = of_contract(turn, first, contract) if contract is not None else to_identify(turn, first)
    closed = turn.write("admin-only") if contract is not None and is_closed_to(turn, first, contract) else ""
    if not closed and answered.steps and turn.signals.at_a_loss:  # who does not get through the menu is not sent there
        closed, answered = turn.write("at-a-loss-way"), replace(answered, steps=())
    answered, once = without_repeats(answered, said), "" if closed in said else closed
    sent = letter(turn, first, contract) if contract is not None else ""
    answer = whole(answered, rulings, turn.language, closed=once, hint=hint, letter=sent, said=said)
    said.update((*documents_of(rulings), closed))
    turn.send(answer.text, kind="answer", card=first_with_instalments(card(first, answer, contract), said))


def _named(turn: Turn, offer: Offer, about: Ruling) -> Offer:
    """With the kind of request a yes registers; of a contract that is over, or of a client's, which is another than the
    one at hand, an answer is all that can be wished."""
    found = named(turn, offer, about.question, ruling_object(about).facts)
    other = about.situation in turn.policy.situations.over or turn.signals.third_party == "client"
    other = other or only_asks_length(turn, about)
    return with_parts(found, kind="other") if other and found.kind in ONE_AT_A_TIME and found.kind != "undo" else found


def _about(ruling: Ruling, snapshot: Snapshot | None) -> About:
    return About(ruling_object(ruling), fitting(snapshot) if snapshot else None)


async def last_ruling(turn: Turn, about: str | None = None) -> tuple[Ruling, Contract | None] | None:
    """What the last answer ruled on a question, else first, ruled anew, with the contract; None where nothing was
    answered yet."""
    state = turn.state
    question = about or next((name for name in state.answered if name in turn.policy.questions), None)
    if question is None:
        return None
    contract = (await known_contract(turn)).contract
    of_today = turn.entity("date") == TODAY_NAMED  # "I do not get it, I asked TODAY"
    on = turn.today if of_today else state.asked_day or turn.today
    return _rule(turn, question, contract, on if on > turn.today else None), contract


async def take_up(turn: Turn, offer: Offer) -> None:
    """Propose anew what was let go, with a ruling of today on what it is about."""
    turn.state.let_go = None
    question = turn.policy.requests.question_of(offer.kind)
    if question is not None:
        await ruled_offer(turn, question)
    propose(turn, offer)


async def ruled_offer(turn: Turn, question: str) -> Offer | None:
    """The hand-over that today's ruling on a question asks for, kept with the record it was ruled on."""
    if question not in turn.policy.questions:
        return None
    ruling, known = await ruled(turn, question)
    offer, about = (known.trouble, ruling) if known.trouble else offer_of(turn, [ruling])
    turn.state.about = _about(about, known.snapshot)
    return _named(turn, offer, about) if offer else None


async def ruled(turn: Turn, question: str) -> tuple[Ruling, Known]:
    """Today's ruling on a question of the policy, and the contract it is for."""
    known = await known_contract(turn)
    return _rule(turn, question, known.contract, None), known


def show_once(turn: Turn, ruling: Ruling, contract: Contract | None) -> None:
    """The answer to a ruling on its card, unless just that was said before in the conversation."""
    answered = word(ruling, turn.language)
    if not is_due_again(turn, answered, ruling.question):
        _show(turn, answered, [ruling], contract, set())

"""Answering policy questions: one card each, in the customer's order, then one proposal or one question at most."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from contracts.client import ContractsError
from dialogue.card import card, has_path, render, told_alike
from dialogue.days import dated_questions, take_day
from dialogue.handover import URGENT, Offer, propose, propose_other_team
from dialogue.leaving_reason import ask_reason
from dialogue.turn import Turn
from retention import Contract, InvalidRecord, Ruling, rule, rule_general
from retention.wording import money

log = logging.getLogger(__name__)
MOST = 3  # questions answered in one turn
CANCELLATIONS = ("cancel_contract", "stop_renewal")
LONGER_TERM = "longer_term"  # RT-2: the one thing that may be proposed to who finds it too expensive
SETTLED = ("ended", "stale", "not_renewing")  # nothing is left to cancel or to register


async def answer_questions(turn: Turn, questions: Sequence[str], on: date | None = None) -> None:
    """Answers up to three questions. on: the day of a what-if, in today's stead."""
    questions = list(dict.fromkeys(questions))[:MOST]
    contract, trouble = await _contract(turn)
    if contract is not None and contract.provider != turn.provider.id:  # another provider's is never shown here
        contract, trouble = None, Offer("support", "record")
    what_if = on is not None and contract is not None
    rulings = [_rule(turn, question, contract, on) for question in questions]
    if trouble:
        turn.say(f"unreadable-{trouble.reason}")
    for alike in told_alike(rulings, turn.language, what_if=what_if):
        _tell(turn, alike, contract, what_if=what_if)
    _remember(turn, questions, rulings)
    offer = trouble or _offer(turn, rulings)
    dialogue = turn.dialogue
    if dialogue.case_open and offer and dialogue.case_teams and offer.team not in dialogue.case_teams:
        if offer.reason not in dialogue.declined:
            propose_other_team(turn, offer)
            return
    elif dialogue.case_open and ("ask_contact_time" in questions or (offer and not dialogue.case_mentioned)):
        turn.say("already-with-team")
        dialogue.case_mentioned = True
    if offer and not dialogue.case_open and offer.reason not in dialogue.declined:
        propose(turn, offer)
    else:
        ask_reason(turn)


async def answer_for_day(turn: Turn) -> None:
    """A day and little else: the questions it is about, ruled for that day, or the day asked for again."""
    questions = dated_questions(turn)
    day = take_day(turn, turn.entity("date"), questions)
    if not day.ask_again:
        await answer_questions(turn, questions, day.on)


async def _contract(turn: Turn) -> tuple[Contract | None, Offer | None]:
    """The proven contract; with it in trouble, the team to propose."""
    if turn.contract is None:
        return None, None
    try:
        return await turn.contracts.read(turn.contract, turn.today), None
    except InvalidRecord as error:
        log.warning("record refused in %s: field %s", turn.conversation, error.field)
        return None, Offer("support", "record")
    except ContractsError as error:
        log.warning("contract unreadable in %s: %s", turn.conversation, type(error).__name__)
        return None, Offer("support", "contract_unreadable")


def _rule(turn: Turn, question: str, contract: Contract | None, on: date | None) -> Ruling:
    if contract is not None:
        return rule(question, contract, on or turn.today)
    return rule_general(question, turn.provider.id, turn.today)


def _tell(turn: Turn, alike: Sequence[Ruling], contract: Contract | None, *, what_if: bool) -> None:
    """One card for rulings that are told in the same words."""
    ruling, *also = alike
    hint = ""
    if turn.contract is None and (not turn.dialogue.identify_hinted or ruling.question == "ask_contract_status"):
        hint = turn.write("identify-hint", example=turn.provider.number.example)
        turn.dialogue.identify_hinted = True
    if contract is not None:
        hint = _about_the_contract(turn, ruling, contract)
    answer = render(ruling, turn.language, also=also, what_if=what_if, hint=hint)
    turn.tell(answer.text, kind="answer", card=card(ruling, answer, contract, what_if=what_if))


def _about_the_contract(turn: Turn, ruling: Ruling, contract: Contract) -> str:
    """What the contract adds to a ruling's words: who may follow the menu path, what an ended one still has open."""
    if ruling.situation == "ended" and ruling.question == "ask_will_be_charged" and "overdue_total" not in ruling.facts:
        total = sum((payment.amount for payment in contract.to_pay), Decimal(0))
        written = money(total, contract.currency, turn.language)
        return turn.write("still-open", payments=len(contract.to_pay), total=written)
    if contract.customer.role == "user" and ruling.variant != "user_role" and has_path(ruling, turn.language):
        return turn.write("admin-only")  # CA-9
    return ""


def _remember(turn: Turn, questions: list[str], rulings: list[Ruling]) -> None:
    dialogue = turn.dialogue
    dialogue.awaiting, dialogue.offer = None, None
    dialogue.answered = questions
    dialogue.pending = questions if turn.contract is None else []
    dialogue.ruling = rulings[0].as_dict()
    # Another question in between lets go of the one for the reason: it is asked right after its answer or never.
    dialogue.reason_due = bool(set(questions) & set(CANCELLATIONS)) and rulings[0].situation != "ended"


def _offer(turn: Turn, rulings: list[Ruling]) -> Offer | None:
    """The one proposal of this answer: what the wish to leave needs first, then what another ruling hands over."""
    priority = "high" if turn.tone or turn.dialogue.upset_acknowledged else "normal"
    for ruling in sorted(rulings, key=lambda ruling: ruling.question not in CANCELLATIONS):
        if ruling.handoff:
            urgent = "high" if ruling.handoff.reason in URGENT else priority
            turn.dialogue.ruling = ruling.as_dict()
            turn.dialogue.neutral_offer_made |= ruling.handoff.reason == LONGER_TERM
            return Offer(ruling.handoff.team, ruling.handoff.reason, urgent)
        if ruling.question in CANCELLATIONS and ruling.situation not in SETTLED:
            turn.dialogue.ruling = ruling.as_dict()
            return Offer("renewals", "cancellation_request", priority)
    return Offer("renewals", "upset", priority) if turn.tone else None

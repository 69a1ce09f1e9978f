"""“I have already cancelled”, “nobody warned me”: taken to who can check it, without a verdict or a dispute."""

from __future__ import annotations

from datetime import date

from msgspec.structs import replace

import texts
from dialogue.claim_kept import NONE, claim_words, gathered, is_taken_for, keep, leaving_after, to_check
from dialogue.fuller_yes import keep_words
from dialogue.handover import own_offer, propose
from dialogue.incidents import runs_out
from dialogue.instalment_asked import with_settlement
from dialogue.policy_questions import answer_questions, known_contract
from dialogue.request_kinds import LEAVING
from dialogue.request_status import tell_status
from dialogue.request_words import short
from dialogue.several_answers import is_report
from dialogue.state import Claim, Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.urgency import put_first
from dialogue.weighing import money_back
from protocol.awaiting import HANDOFF
from retention import Contract
from retention.wording import long_date

PERSON = "request_human"  # the intent
NOT_WARNED = "not_warned"  # what a complaint is about


def claims_to_have_asked(turn: Turn) -> bool:
    """“I have already cancelled”: said as a statement, or as a question that names the day, and taken for any intent
    about requests."""
    if _is_of_another_matter(turn):
        return False
    dated = turn.entity("date") is not None or turn.signals.ago is not None
    states = not turn.signals.question or dated
    of_a_request = turn.intent in turn.rules.leaving or (is_taken_for(turn) and states)
    return turn.signals.claims_done and of_a_request and (not turn.state.case_open or _is_older(turn))


def _is_of_another_matter(turn: Turn) -> bool:
    """“I have written three times, I want a person”: no word of leaving, and likely of something that happened."""
    signals = turn.signals
    leaves = signals.leaving or signals.wants_to_leave or signals.own_request or signals.renews
    reports = any(is_report(turn, each) for each in turn.likeliest[:1])
    return not leaves and (turn.intent == PERSON or (reports and turn.intent not in turn.rules.leaving))


def _is_older(turn: Turn) -> bool:
    """Whether the customer speaks of something older than the open requests, where those are all of today."""
    zone = turn.provider.time_zone
    fresh = bool(turn.requests) and all(
        each.registered_at.astimezone(zone).date() == turn.today for each in turn.requests
    )
    claim = gathered(turn)
    day = claim.day or claim.month
    return fresh and (day < turn.today if day else turn.signals.about == "waiting")


async def take_claim(turn: Turn) -> None:
    """The claim and what the record shows stand side by side; a person checks. Other questions are answered too."""
    known = await known_contract(turn)
    recorded = known.contract.cancellation_requested_on if known.contract else None
    claim = _without_end(gathered(turn), known.contract)
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if waits is not None and waits.kind in LEAVING:  # "register it here, too" takes it up
        turn.state.let_go = waits
    turn.state.await_nothing()
    if recorded is not None and _is_on_record(claim, recorded):  # nothing to check: it is there
        await tell_status(turn)
        if others := _others(turn):
            await answer_questions(turn, others)
        return
    stop = turn.policy.requests.question_of("stop_renewal")
    if stop is not None and known.contract is not None and runs_out(turn, known.contract):
        turn.questions = with_settlement(turn, [stop])  # it does not renew: what is claimed has come about
        await answer_questions(turn, [*turn.questions, *_others(turn)])
        return
    if turn.tone:
        put_first(turn, turn.tone)
    keep(turn, claim)
    record = "unknown" if known.contract is None else long_date(recorded, turn.language) if recorded else NONE
    said = turn.write("claim-asked", record=record, **claim_words(turn, claim))
    if known.contract is None and turn.signals.question:
        said = f"{said} {_unseen(turn)}"
    if turn.requests:
        said = f"{said} {turn.write('claim-beside', **short(turn, turn.requests[0]))}"
    others = [*leaving_after(turn), *_others(turn)]
    if refund := money_back(turn, known.contract):  # its days do not wait for the check: it is answered and offered
        turn.send(said, kind="chat")
        await answer_questions(turn, [*refund, *(each for each in others if each not in refund)])
        return
    await _with_others(turn, said, others, to_check(turn))


def _unseen(turn: Turn) -> str:
    """“Does it count?” of somebody whose contract is not known: what of it the documents say, and what to give."""
    posted = texts.has(turn.language, "part-posted", provider=turn.provider.id) and turn.signals.way == "letter"
    turn.state.identify_hinted = True
    hint = turn.write("identify-hint", example=turn.provider.number.example)
    return f"{turn.write('part-posted')} {hint}" if posted else hint


def _without_end(claim: Claim, contract: Contract | None) -> Claim:
    """A day that is only the end of the contract is not the one on which something was asked."""
    return replace(claim, day=None) if contract and claim.day == contract.term_ends_on else claim


async def _with_others(turn: Turn, said: str, others: list[str], offer: Offer) -> None:
    if not others:
        propose(turn, offer, said=said)
        return
    turn.send(said, kind="chat")
    await answer_questions(turn, others)
    turn.messages = [message for message in turn.messages if message.kind != "offer"]  # the claim weighs more
    propose(turn, offer)


def _is_on_record(claim: Claim, recorded: date) -> bool:
    if claim.day is not None:
        return claim.day == recorded
    return claim.month is None or claim.month == recorded.replace(day=1)


def _others(turn: Turn) -> list[str]:
    """What the message asks beside the claim."""
    stated = [each for each in turn.questions if is_report(turn, each)]  # "I cancelled, and you debit me again"
    asked = turn.questions if turn.signals.question or not is_taken_for(turn) else stated
    of_claim = (*turn.rules.leaving, *turn.rules.claims)
    return [name for name in asked if name in turn.policy.questions and name not in of_claim]


def was_told_nothing(turn: Turn) -> bool:
    """“Nobody told me that it was 90 days”, taken for a promise: nothing was promised, and leaving waits for a yes."""
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    leaves = waits is not None and waits.kind in LEAVING
    unwarned = turn.signals.about == NOT_WARNED and leaves and not turn.tone
    if turn.intent == turn.rules.answers.get("promise"):
        return unwarned and not turn.signals.question
    own = (NOT_UNDERSTOOD, "deny", "correct_assistant", turn.rules.answers.get("notice"))
    asks = turn.signals.question and turn.intent in ("ask_why", "ask_explain", *own)  # "how was I to know?"
    asks = asks and NOT_WARNED in turn.state.acknowledged
    return unwarned and (asks or (turn.intent in own and not turn.signals.question))


async def hear_not_warned(turn: Turn) -> None:
    """That it was heard, and what waits once more."""
    take_not_warned(turn)


def take_not_warned(turn: Turn) -> None:
    """The customer says that nobody warned them: whether a notice was sent cannot be seen here."""
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    leaves = waits is not None and waits.kind in LEAVING  # the wish to leave goes to the same people
    offer = waits if waits and leaves else Offer(own_offer(turn, "cancellation_request").team, NOT_WARNED)
    again = NOT_WARNED in turn.state.acknowledged and waits is not None
    turn.state.acknowledged = list(dict.fromkeys([*turn.state.acknowledged, NOT_WARNED]))
    keep_words(turn, besides=offer.asked_in)
    propose(turn, offer, said=turn.write("claim-not-warned-again" if again else "claim-not-warned"))

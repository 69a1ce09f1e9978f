"""What the customer says happened: taken to the team that can check it, without a verdict and without a dispute."""

from __future__ import annotations

from datetime import date

from dialogue.handover import own_offer, propose
from dialogue.policy_questions import answer_questions, known_contract
from dialogue.request_kinds import LEAVING
from dialogue.request_status import tell_status
from dialogue.request_words import short
from dialogue.state import Claim, Offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from retention.days import last_such_day
from retention.wording import long_date

NONE = "none"
REASON = "already_requested"
TAKEN_FOR = ("ask_request_status", "withdraw_request", NOT_UNDERSTOOD)  # beside questions of the policy


def claims_to_have_asked(turn: Turn) -> bool:
    """“I have already cancelled”: a statement, no question, whatever it was taken for that speaks of a request."""
    stated = turn.intent in turn.rules.leaving or (_is_taken_for(turn) and not turn.signals.question)
    return turn.signals.claims_done and stated and (not turn.state.case_open or _is_older(turn))


def _is_taken_for(turn: Turn) -> bool:
    return turn.intent in (*TAKEN_FOR, *turn.rules.claims)


def _is_older(turn: Turn) -> bool:
    """Whether what the customer speaks of was before the requests that are open, which are all of today."""
    zone = turn.provider.time_zone
    fresh = bool(turn.requests) and all(
        each.registered_at.astimezone(zone).date() == turn.today for each in turn.requests
    )
    day = _claimed_day(turn)
    return fresh and (day < turn.today if day else turn.signals.about == "waiting")


async def take_claim(turn: Turn) -> None:
    """The claim and what the record shows stand side by side; a person checks. Other questions are answered too."""
    known = await known_contract(turn)
    recorded = known.contract.cancellation_requested_on if known.contract else None
    claim = _gathered(turn)
    day = claim.day
    turn.state.await_nothing()
    if recorded is not None and day in (None, recorded):  # nothing to check: it is there
        await tell_status(turn)
        if others := _others(turn):
            await answer_questions(turn, others)
        return
    turn.state.claim = claim
    said = turn.write(
        "claim-asked",
        told=_written(day, turn.language),
        way=claim.way or NONE,
        record="unknown" if known.contract is None else _written(recorded, turn.language),
    )
    if turn.requests:
        said = f"{said} {turn.write('claim-beside', **short(turn, turn.requests[0]))}"
    offer = _to_check(turn)
    others = _others(turn)
    if not others:
        propose(turn, offer, said=said)
        return
    turn.send(said, kind="chat")
    await answer_questions(turn, others)
    turn.messages = [message for message in turn.messages if message.kind != "offer"]  # the claim weighs more
    propose(turn, offer)


def tells_more_of_claim(turn: Turn) -> bool:
    """“On the 3rd of October”, “by registered letter”, “I have the receipt”: more of what was claimed before."""
    state, signals = turn.state, turn.signals
    waits = state.awaiting == HANDOFF and state.offer is not None and state.offer.reason == REASON
    if state.claim is None or signals.question or not (waits or state.case_open):
        return False
    told = turn.entity("date") is not None or signals.way is not None or signals.proof
    return told and (_is_taken_for(turn) or turn.intent in ("inform", "affirm", "give_contact", "state_reason"))


async def add_to_claim(turn: Turn) -> None:
    """All of it in one sentence, for the team as for the customer."""
    claim = turn.state.claim = _gathered(turn)
    said = turn.write(
        "claim-more",
        told=_written(claim.day, turn.language),
        way=claim.way or NONE,
        proof="yes" if claim.proof else "no",
    )
    if turn.state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    else:
        propose(turn, _to_check(turn), said=said)


def _gathered(turn: Turn) -> Claim:
    """What was told before, with what this message adds."""
    before = turn.state.claim or Claim()
    return Claim(_claimed_day(turn) or before.day, turn.signals.way or before.way, turn.signals.proof or before.proof)


def _to_check(turn: Turn) -> Offer:
    return Offer(own_offer(turn, "cancellation_request").team, REASON, "high")


def _others(turn: Turn) -> list[str]:
    """What the message asks beside the claim."""
    asked = turn.questions if turn.signals.question or not _is_taken_for(turn) else []
    return [name for name in asked if name in turn.policy.questions and name not in turn.rules.leaving]


def take_not_warned(turn: Turn) -> None:
    """Nobody gave notice, the customer says: whether one was sent cannot be seen here."""
    waits = turn.state.offer if turn.state.awaiting == HANDOFF else None
    leaves = waits is not None and waits.kind in LEAVING  # the wish to leave goes to the same people
    offer = waits if waits and leaves else Offer(own_offer(turn, "cancellation_request").team, "not_warned")
    propose(turn, offer, said=turn.write("claim-not-warned"))


def _claimed_day(turn: Turn) -> date | None:
    """The day that is claimed lies behind: without a year, the last such day."""
    return last_such_day(turn.understood.day("told") or turn.entity("date"), turn.today)


def _written(day: date | None, language: str) -> str:
    return NONE if day is None else long_date(day, language)

"""What is said after a claim: more of it, whether it is fine, or another question whose answer it might change."""

from __future__ import annotations

from dialogue import certainties, lengths
from dialogue.claim_kept import (
    TAKEN_FOR,
    claim_words,
    gathered,
    is_taken_for,
    keep,
    leaving_after,
    shows_proof,
    to_check,
    waits_for_check,
)
from dialogue.days import asked_day
from dialogue.handover import propose
from dialogue.policy_questions import answer_for
from dialogue.request_kinds import LEAVING
from dialogue.request_status import STATUS
from dialogue.state import Claim
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF

TAKEN_FOR_MORE = (*TAKEN_FOR, "affirm", "give_contact", "state_reason")
# What is asked about a claim: whether it counts, whether it arrived.
FOLLOWS = (STATUS, "ask_explain", "doubt", "ask_why", "correct_assistant", "affirm", NOT_UNDERSTOOD)


def tells_more_of_claim(turn: Turn) -> bool:
    """“On the 3rd of October”, “by registered letter”, “I have the receipt”: more of what was claimed before."""
    state, signals = turn.state, turn.signals
    asks = signals.question and not shows_proof(turn)  # "nothing? I have the receipt here" tells
    if (
        state.claim is None
        or asks
        or signals.taken_back
        or not (waits_for_check(turn) or _waits_to_leave(turn) or state.case_open)
    ):
        return False
    number = turn.intent == "inform" and signals.digits and turn.entity("phone") is None  # of a parcel
    adds = turn.entity("date") is not None or signals.way is not None or signals.proof or number
    shows = signals.detail == "proof" and turn.intent not in turn.rules.leaving  # "I have the mail here"
    shows = shows or (state.claim.paid and signals.proof and turn.intent not in turn.rules.leaving)
    return adds and (is_taken_for(turn) or turn.intent in TAKEN_FOR_MORE or shows)


async def add_to_claim(turn: Turn) -> None:
    """All of it in one sentence, for the team as for the customer."""
    claim = gathered(turn, paid=turn.state.claim is not None and turn.state.claim.paid)
    keep(turn, claim)
    said = turn.write("claim-more", proof="yes" if claim.proof else "no", **claim_words(turn, claim))
    if leaves := leaving_after(turn):
        turn.send(said, kind="chat")
        await answer_for(turn, leaves, asked_day(turn, leaves))
    else:
        _with_team(turn, said)


def asks_of_claim(turn: Turn) -> bool:
    """“So is it fine?”, said of what was claimed: nobody can tell that here."""
    state, signals = turn.state, turn.signals
    if state.claim is None or turn.understood.day("asked") is not None or turn.intent not in FOLLOWS:
        return False
    in_all = signals.leaving and "left_count" in signals.focuses  # what leaving takes is another question
    if in_all or leaving_after(turn) or _asks_more(turn, state.claim):
        return False
    if turn.intent == STATUS:
        return not turn.requests
    asks = signals.question or signals.already_done or (waits_for_check(turn) and turn.intent != "affirm")
    return asks and signals.words <= lengths.OF_CLAIM and (turn.intent != NOT_UNDERSTOOD or signals.question)


def _asks_more(turn: Turn, claim: Claim) -> bool:
    """Whether the message most likely asks something of the policy that the claim is not about."""
    of_claim = turn.rules.claims_paid if claim.paid else (*turn.rules.leaving, *turn.rules.claims)
    likely = [each.name for each in turn.understood.intent_ranking if each.confidence >= certainties.OTHER_TOPIC]
    asked = {*turn.questions, *likely} & {*turn.policy.questions}
    return bool(asked - {*of_claim})


async def tell_of_claim(turn: Turn) -> None:
    """It is not known here whether it arrived or counts; who checks it."""
    claim = turn.state.claim or Claim()
    _with_team(turn, turn.write("claim-stands-paid" if claim.paid else "claim-stands", **claim_words(turn, claim)))


def _with_team(turn: Turn, said: str) -> None:
    if turn.state.case_open:
        turn.send(f"{said} {turn.write('person-reads')}", kind="chat")
    elif turn.state.offer is not None and (waits_for_check(turn) or _waits_to_leave(turn)):
        propose(turn, turn.state.offer, said=said)
    else:
        propose(turn, to_check(turn), said=said)


def _waits_to_leave(turn: Turn) -> bool:
    """Whether a request to leave is offered beside the claim: it brings a receipt of today."""
    offer = turn.state.offer
    return turn.state.awaiting == HANDOFF and offer is not None and offer.kind in LEAVING


def set_claim_aside(turn: Turn, questions: list[str]) -> None:
    """Say before an answer that a true claim would change that it rests on the record alone."""
    claim = turn.state.claim
    turned = {*turn.rules.leaving, *turn.rules.dated, *turn.rules.claims, turn.rules.answers.get("contract")}
    if claim is not None and not claim.paid and set(questions) & turned:
        turn.say("claim-aside", **claim_words(turn, claim))

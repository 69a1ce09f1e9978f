"""“I have just done it in the menu”: the record may lag behind, so it does not contradict them."""

from __future__ import annotations

from dialogue.claim_kept import is_taken_for, keep, to_check
from dialogue.handover import propose
from dialogue.policy_questions import known_contract
from dialogue.request_kinds import LEAVING
from dialogue.request_status import has_ended, offer_to_leave, tell_status
from dialogue.request_words import advice, short
from dialogue.state import Claim
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF

TAKEN_FOR = ("register_request", "affirm", "doubt", "thank", "goodbye")


def says_just_done(turn: Turn) -> bool:
    """Whether it was asked for in the product a moment ago; "note that I have done it" is a wish of its own."""
    signals = turn.signals
    of_leaving = is_taken_for(turn) or turn.intent in (*turn.rules.leaving, *TAKEN_FOR)
    back = bool(turn.requests) and turn.intent == "withdraw_request"  # "take back the request that I have just made"
    quiet = turn.contract is not None and not turn.state.awaits_proof and not back
    return signals.just_done and signals.wish is None and not signals.claims_paid and of_leaving and quiet


async def take_just_done(turn: Turn) -> None:
    """What the record shows, with its delay; the proof is to be kept, and a receipt of today is offered here."""
    contract = (await known_contract(turn)).contract
    settled = contract is None or contract.cancellation_requested_on is not None or has_ended(turn, contract)
    if settled or (contract is not None and not contract.auto_renew):  # the record shows it
        await tell_status(turn)
        return
    state = turn.state
    keep(turn, Claim(day=turn.today, way=turn.signals.way or "menu", proof=turn.signals.proof))
    leaving = next((each for each in turn.requests if each.kind in LEAVING), None)
    if leaving is not None:
        said = [turn.write("just-done-beside", **short(turn, leaving)), advice(turn, leaving)]
        turn.send("\n".join(line for line in said if line), kind="chat")
        return
    waits = state.offer if state.awaiting == HANDOFF and state.offer and state.offer.kind in LEAVING else None
    offer = waits or await offer_to_leave(turn, whatever=True)
    if offer is not None:
        propose(turn, offer, lead="just-done-offer")
    else:
        propose(turn, to_check(turn), lead="just-done")

"""An account that is blocked, payments after a theft: no words of the police, no refund."""

from __future__ import annotations

from dialogue.claim_kept import BILLING
from dialogue.distress import DANGER
from dialogue.handover import own_offer, propose, team_name
from dialogue.incidents import EMERGENCY, with_person
from dialogue.lengths import OF_SIDE
from dialogue.policy_questions import ruled_offer
from dialogue.put_back import RESTORE
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.upset import acknowledge
from protocol.awaiting import HANDOFF

BLOCKED = "blocked"  # a matter
TIME = "time"  # what a follow-up asks


def is_blocked(turn: Turn) -> bool:
    """An account that was blocked, or is: nobody is in danger, so no words of the police."""
    emergency = turn.rules.answers.get(EMERGENCY)
    taken = emergency in (turn.intent, *turn.questions) or (emergency in turn.likeliest[:1])
    taken = taken or (turn.signals.wish == RESTORE and turn.intent == NOT_UNDERSTOOD)  # "switched off? Put it on again"
    again = turn.state.matter == BLOCKED and turn.state.answered == [emergency] and taken
    return emergency is not None and turn.tone != DANGER and ((taken and turn.signals.matter == BLOCKED) or again)


async def tell_of_block(turn: Turn) -> None:
    """Who can see why and take it away."""
    acknowledge(turn)
    state, question = turn.state, turn.rules.answers[EMERGENCY]
    again = state.matter == BLOCKED
    offer = await ruled_offer(turn, question) or own_offer(turn, "requested")
    state.matter, state.answered, state.pressing = BLOCKED, [question], offer
    with_person(turn, "blocked-again" if again else "blocked")


def asks_when_back(turn: Turn) -> bool:
    """“I have paid, how long until you open it again?”, after a block."""
    signals, state = turn.signals, turn.state
    emergency = turn.rules.answers.get(EMERGENCY)
    stated = state.matter == BLOCKED or signals.matter == BLOCKED or emergency in state.answered
    how_long = signals.follow_up == TIME or "arrives" in signals.focuses
    paid = signals.claims_paid or (state.claim is not None and state.claim.paid)
    return stated and how_long and paid and signals.inquires and not state.awaits_proof and signals.words <= OF_SIDE


async def tell_when_back(turn: Turn) -> None:
    """That no time is written, and who looks at the payment, which stays offered."""
    state, question = turn.state, turn.policy.requests.question_of(BILLING)
    offer = state.offer if state.awaiting == HANDOFF and state.offer is not None and state.offer.kind else None
    offer = offer or await ruled_offer(turn, question or "") or own_offer(turn, "requested")
    said = turn.write("blocked-when", team=team_name(turn, offer.team))
    request = next((each for each in turn.requests if each.kind == BILLING), None)
    if request is not None or state.case_open:
        turn.send(said if request is not None else f"{said} {turn.write('person-reads')}", kind="chat")
    else:
        propose(turn, offer, said=said)


def asks_to_pay_on(turn: Turn) -> bool:
    """“Do I still pay for the stolen car?”: no more of the police, and nothing the documents rule."""
    emergency = turn.rules.answers.get(EMERGENCY)
    about = turn.state.pressing is not None and turn.state.answered == [emergency] and turn.state.matter != BLOCKED
    return (
        about and turn.signals.pays and turn.intent in (NOT_UNDERSTOOD, emergency, "ask_explain", "correct_assistant")
    )


async def leave_to_person(turn: Turn) -> None:
    """That this case is none of the documents', and who can say more."""
    with_person(turn, "follow-refused")

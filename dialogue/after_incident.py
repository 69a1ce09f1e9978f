"""An account that is blocked, payments after a theft: no words of the police, no refund."""

from __future__ import annotations

from dialogue.distress import DANGER
from dialogue.handover import own_offer
from dialogue.incidents import EMERGENCY, with_person
from dialogue.policy_questions import ruled_offer
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.upset import acknowledge

BLOCKED = "blocked"  # a matter


def is_blocked(turn: Turn) -> bool:
    """An account that was blocked, or is: nobody is in danger, so no words of the police."""
    emergency = turn.rules.answers.get(EMERGENCY)
    taken = emergency in (turn.intent, *turn.questions) or (emergency in turn.likeliest[:1])
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

"""“I do not want to talk to anybody”, “too late, I have done it”: no person is called, and nothing is let go."""

from __future__ import annotations

from dialogue import lengths
from dialogue.distress import DANGER
from dialogue.handover import propose
from dialogue.open_request import take_back
from dialogue.standing_wish import HARDSHIP
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF

# What such a refusal is taken for; a question of the policy beside it is answered.
TAKEN_FOR = (
    "request_human",
    "deny",
    "affirm",
    "complain",
    "correct_assistant",
    "out_of_scope",
    "goodbye",
    NOT_UNDERSTOOD,
)


def refuses_person(turn: Turn) -> bool:
    """“I do not want to talk to anybody now”, which asks for nobody."""
    return turn.signals.refuses_person and turn.intent in TAKEN_FOR and not turn.state.awaits_proof


async def leave_alone(turn: Turn) -> None:
    """Call nobody, and say that it can be done in writing; a person who was called learns when not needed."""
    state = turn.state
    grieves = HARDSHIP in state.acknowledged
    if state.case_open and not turn.requests and not grieves:
        await take_back(turn)
        return
    if state.awaiting == HANDOFF and state.offer is not None:
        state.declined.append(state.offer.reason)
        state.let_go = state.offer
    state.await_nothing()
    if DANGER in state.acknowledged:  # the help line stands, whatever is declined
        turn.say("danger-no")
    elif state.case_open:
        turn.say("no-talk-case")
    else:
        turn.say("no-talk", grieves="yes" if grieves else "no")


def is_too_late(turn: Turn) -> bool:
    """“Too late, I have blocked it already”, said to an offer: it tells something and refuses nothing."""
    waits = turn.state.awaiting == HANDOFF and turn.state.offer is not None
    return turn.signals.too_late and turn.intent == "deny" and waits and turn.signals.words >= lengths.TOO_LATE


async def offer_all_the_same(turn: Turn) -> None:
    """What was offered stands."""
    if turn.state.offer is not None:
        propose(turn, turn.state.offer, lead="understood-no-refusal")

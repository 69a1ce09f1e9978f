"""“Yes, but not for longer”, said to the offer of a longer contract: that is refused, paying less still wished."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.fuller_yes import keep_words
from dialogue.handover import propose
from dialogue.policy_questions import ruled
from dialogue.side_words import may_have_side, side_of
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from protocol.request import RequestKind

LESS: RequestKind = "lower_payments"
ANSWER: RequestKind = "other"
NO_LONGER = "no_longer"  # a side
PERSON = "request_human"  # the intent


def refuses_longer(turn: Turn) -> bool:
    """Whether the longer contract that is offered is what the message does not want."""
    state, signals = turn.state, turn.signals
    offer = state.offer if state.awaiting == HANDOFF else None
    question = turn.policy.requests.question_of(LESS)
    if offer is None or offer.kind != LESS or question is None or NO_LONGER not in signals.focuses:
        return False
    if signals.wants_to_leave or signals.going or turn.intent == PERSON:
        return False
    return may_have_side(turn, question, None)


async def offer_question_instead(turn: Turn) -> None:
    """What is written, and the question for the team in the customer's words, never the longer contract."""
    question, offer = turn.policy.requests.question_of(LESS), turn.state.offer
    if question is None or offer is None:
        return
    ruling, _ = await ruled(turn, question)
    said = side_of(turn, ruling, {})
    keep_words(turn, besides=offer.asked_in)
    turn.state.declined += [LESS]
    propose(turn, replace(offer, kind=ANSWER, asked_in=turn.message), said=said)

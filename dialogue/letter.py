"""“And what do I write?”, after the answer on how to give notice: the words that are ready to be sent, once more."""

from __future__ import annotations

from dialogue.handover import propose
from dialogue.hints import letter
from dialogue.policy_questions import answer_questions, ruled
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF

LETTER = "letter"  # a question that its own words tell


def asks_what_to_write(turn: Turn) -> bool:
    """Whether it asks for those words, which were said on the card before."""
    answered = bool({*turn.rules.claims[:1]} & {*turn.state.answered}) and turn.contract is not None
    return answered and turn.signals.asks == LETTER and turn.signals.inquires and not turn.state.awaits_proof


async def tell_what_to_write(turn: Turn) -> None:
    """The letter, and the offer that waits; where there is none to send, the answer."""
    question = turn.rules.claims[0]
    ruling, known = await ruled(turn, question)
    written = letter(turn, ruling, known.contract) if known.contract is not None else ""
    offer = turn.state.offer if turn.state.awaiting == HANDOFF else None
    if not written:
        turn.questions = [question]
        await answer_questions(turn, turn.questions)
    elif offer is not None:
        propose(turn, offer, said=written)
    else:
        turn.send(written, kind="chat")

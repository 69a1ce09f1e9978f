"""Why the customer leaves or is unhappy: kept as a code, never argued with."""

from actions.base import TurnAction
from actions.offers import Offer, propose
from actions.reasons import CODES, keep_reason, reason_in
from actions.turn import Turn
from actions.upset import acknowledge


class ActionStateReason(TurnAction):
    def name(self) -> str:
        return "action_state_reason"

    async def reply(self, turn: Turn) -> None:
        acknowledge(turn)
        chosen = turn.entity("reason")
        take_reason(turn, chosen if chosen in CODES else reason_in(turn.text) or "other")


def take_reason(turn: Turn, code: str) -> None:
    """Thanks, and the one neutral proposal a clause allows, if none was made and no case is open."""
    dialogue = turn.dialogue
    after_an_answer = bool(dialogue.answered)
    keep_reason(turn, code)
    offer = _neutral_offer(turn, code)
    if dialogue.case_open:
        turn.say("reason-kept-case")
    elif offer and not dialogue.neutral_offer_made:
        dialogue.neutral_offer_made = True
        propose(turn, offer, lead="reason-kept")
    elif after_an_answer:
        turn.say("reason-kept")
    else:
        questions = ("cancel_contract", "reduce_payments")
        buttons = [turn.button(f"button-{question}", question) for question in questions]
        turn.say("reason-heard", buttons=[*buttons, turn.button("button-team", "request_human")])


def _neutral_offer(turn: Turn, code: str) -> Offer | None:
    """RT-2: a longer agreement, when the price is the reason. CA-6, CA-10: specialists look at the case."""
    priority = "high" if turn.tone else "normal"
    if code == "closing" or not turn.dialogue.answered:
        return None
    if turn.provider.id == "conta_azul":
        # Any hand-over there is one to those specialists: who has said no is not asked again.
        return None if turn.dialogue.declined else Offer("renewals", "specialists", priority)
    return Offer("renewals", "longer_term", priority) if code == "price" else None

"""Anger or a threat without a question: one acknowledgement, and a person with priority."""

from actions.base import TurnAction
from actions.dialogue import REASON
from actions.offers import Offer, propose
from actions.reading import reason_in
from actions.reasons import keep_reason
from actions.turn import Turn
from actions.upset import acknowledge


class ActionComplain(TurnAction):
    def name(self) -> str:
        return "action_complain"

    async def reply(self, turn: Turn) -> None:
        acknowledge(turn, turn.tone or "anger")
        dialogue = turn.dialogue
        reason = reason_in(turn.text) if dialogue.awaiting == REASON else None
        if reason:
            keep_reason(turn, reason)
        if dialogue.case_open:
            turn.say("upset-case")
            return
        propose(turn, Offer("renewals", "upset", "high"))

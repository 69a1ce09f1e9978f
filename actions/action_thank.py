"""Thanks."""

from actions.base import TurnAction
from dialogue.state import HANDOFF, REASON
from dialogue.turn import Turn


class ActionThank(TurnAction):
    def name(self) -> str:
        return "action_thank"

    async def reply(self, turn: Turn) -> None:
        dialogue = turn.dialogue
        if dialogue.awaiting == REASON:  # a polite way past an optional question
            dialogue.awaiting = None
        turn.say("thank-offer" if dialogue.awaiting == HANDOFF else "thank")

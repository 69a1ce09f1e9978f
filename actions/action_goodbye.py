"""A farewell: what was asked or proposed is let go, and how to take it up again is said."""

from actions.base import TurnAction
from dialogue.state import HANDOFF
from dialogue.turn import Turn


class ActionGoodbye(TurnAction):
    def name(self) -> str:
        return "action_goodbye"

    async def reply(self, turn: Turn) -> None:
        dialogue = turn.dialogue
        turn.say("goodbye-offer" if dialogue.awaiting == HANDOFF else "goodbye")
        dialogue.awaiting, dialogue.offer = None, None

"""A farewell."""

from actions.base import TurnAction
from actions.turn import Turn


class ActionGoodbye(TurnAction):
    def name(self) -> str:
        return "action_goodbye"

    async def reply(self, turn: Turn) -> None:
        turn.say("goodbye")

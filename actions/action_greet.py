"""A greeting."""

from actions.base import TurnAction
from dialogue.steering import greet
from dialogue.turn import Turn


class ActionGreet(TurnAction):
    """A greeting."""

    def name(self) -> str:
        return "action_greet"

    async def reply(self, turn: Turn) -> None:
        greet(turn)

"""A farewell."""

from actions.base import TurnAction
from dialogue.steering import say_goodbye
from dialogue.turn import Turn


class ActionGoodbye(TurnAction):
    """A farewell."""

    def name(self) -> str:
        return "action_goodbye"

    async def reply(self, turn: Turn) -> None:
        say_goodbye(turn)

"""Why, and where it is written."""

from actions.base import TurnAction
from dialogue.last_answer import say_why
from dialogue.turn import Turn


class ActionWhy(TurnAction):
    """Why, and where it is written."""

    def name(self) -> str:
        return "action_why"

    async def reply(self, turn: Turn) -> None:
        await say_why(turn)

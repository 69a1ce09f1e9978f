"""Thanks."""

from actions.base import TurnAction
from dialogue.steering import welcome_thanks
from dialogue.turn import Turn


class ActionThank(TurnAction):
    """Thanks."""

    def name(self) -> str:
        return "action_thank"

    async def reply(self, turn: Turn) -> None:
        welcome_thanks(turn)

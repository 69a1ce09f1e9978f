"""Thanks."""

from actions.base import TurnAction
from actions.turn import Turn


class ActionThank(TurnAction):
    def name(self) -> str:
        return "action_thank"

    async def reply(self, turn: Turn) -> None:
        turn.say("thank")

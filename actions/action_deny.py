"""No."""

from actions.base import TurnAction
from dialogue.turn import Turn
from dialogue.yes_no import take_no


class ActionDeny(TurnAction):
    """No."""

    def name(self) -> str:
        return "action_deny"

    async def reply(self, turn: Turn) -> None:
        await take_no(turn)

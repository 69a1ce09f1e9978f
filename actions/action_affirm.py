"""Yes."""

from actions.base import TurnAction
from dialogue.turn import Turn
from dialogue.yes_no import say_yes


class ActionAffirm(TurnAction):
    """Yes."""

    def name(self) -> str:
        return "action_affirm"

    async def reply(self, turn: Turn) -> None:
        await say_yes(turn)

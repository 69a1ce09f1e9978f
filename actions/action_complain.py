"""Anger or a threat."""

from actions.base import TurnAction
from dialogue.turn import Turn
from dialogue.upset import answer_complaint


class ActionComplain(TurnAction):
    """Anger or a threat."""

    def name(self) -> str:
        return "action_complain"

    async def reply(self, turn: Turn) -> None:
        await answer_complaint(turn)

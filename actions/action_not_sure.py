"""The message was not understood with enough certainty."""

from actions.base import TurnAction
from dialogue.not_sure import answer_unsure
from dialogue.turn import Turn


class ActionNotSure(TurnAction):
    """The message was not understood with enough certainty."""

    def name(self) -> str:
        return "action_not_sure"

    async def reply(self, turn: Turn) -> None:
        await answer_unsure(turn)

"""“I do not understand”: the last answer more simply."""

from actions.base import TurnAction
from dialogue.last_answer import explain
from dialogue.turn import Turn


class ActionExplain(TurnAction):
    """“I do not understand”: the last answer more simply."""

    def name(self) -> str:
        return "action_explain"

    async def reply(self, turn: Turn) -> None:
        await explain(turn)

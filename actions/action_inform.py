"""Data that was asked for: a contract number, a code, a day, a reason."""

from actions.base import TurnAction
from dialogue.main_job import take_information
from dialogue.turn import Turn


class ActionInform(TurnAction):
    """Data that was asked for: a contract number, a code, a day, a reason."""

    def name(self) -> str:
        return "action_inform"

    async def reply(self, turn: Turn) -> None:
        await take_information(turn)

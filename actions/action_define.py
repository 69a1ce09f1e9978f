"""What a word of the contract means."""

from actions.base import TurnAction
from dialogue.definitions import define
from dialogue.turn import Turn


class ActionDefine(TurnAction):
    """What a word of the contract means."""

    def name(self) -> str:
        return "action_define"

    async def reply(self, turn: Turn) -> None:
        await define(turn)

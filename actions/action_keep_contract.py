"""The customer stays."""

from actions.base import TurnAction
from dialogue.my_request import stay
from dialogue.turn import Turn


class ActionKeepContract(TurnAction):
    """The customer stays."""

    def name(self) -> str:
        return "action_keep_contract"

    async def reply(self, turn: Turn) -> None:
        await stay(turn)

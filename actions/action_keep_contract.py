"""The customer stays."""

from actions.base import TurnAction
from dialogue.steering import keep_contract
from dialogue.turn import Turn


class ActionKeepContract(TurnAction):
    """The customer stays."""

    def name(self) -> str:
        return "action_keep_contract"

    async def reply(self, turn: Turn) -> None:
        await keep_contract(turn)

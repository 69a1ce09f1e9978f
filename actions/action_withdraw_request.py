"""A request is to be taken back."""

from actions.base import TurnAction
from dialogue.my_request import ask_to_withdraw
from dialogue.turn import Turn


class ActionWithdrawRequest(TurnAction):
    """A request is to be taken back."""

    def name(self) -> str:
        return "action_withdraw_request"

    async def reply(self, turn: Turn) -> None:
        await ask_to_withdraw(turn)

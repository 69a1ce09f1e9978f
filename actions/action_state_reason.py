"""Why the customer leaves or is unhappy."""

from actions.base import TurnAction
from dialogue.leaving_reason import take_stated_reason
from dialogue.turn import Turn
from dialogue.upset import acknowledge


class ActionStateReason(TurnAction):
    """Why the customer leaves or is unhappy."""

    def name(self) -> str:
        return "action_state_reason"

    async def reply(self, turn: Turn) -> None:
        acknowledge(turn)
        take_stated_reason(turn)

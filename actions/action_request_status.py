"""Where the customer's request stands."""

from actions.base import TurnAction
from dialogue.request_status import tell_status
from dialogue.turn import Turn


class ActionRequestStatus(TurnAction):
    """Where the customer's request stands."""

    def name(self) -> str:
        return "action_request_status"

    async def reply(self, turn: Turn) -> None:
        await tell_status(turn)

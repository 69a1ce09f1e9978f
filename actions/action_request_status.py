"""Where the customer's request stands."""

from actions.base import TurnAction
from dialogue.said_beside import tell_status_and_more
from dialogue.turn import Turn


class ActionRequestStatus(TurnAction):
    """Where the customer's request stands."""

    def name(self) -> str:
        return "action_request_status"

    async def reply(self, turn: Turn) -> None:
        await tell_status_and_more(turn)

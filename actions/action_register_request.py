"""Something is to be registered."""

from actions.base import TurnAction
from dialogue.register_wish import register_wish
from dialogue.turn import Turn


class ActionRegisterRequest(TurnAction):
    """Something is to be registered."""

    def name(self) -> str:
        return "action_register_request"

    async def reply(self, turn: Turn) -> None:
        await register_wish(turn)

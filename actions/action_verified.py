"""The customer has just proved who they are."""

from actions.base import TurnAction
from dialogue.main_job import go_on_verified
from dialogue.turn import Turn


class ActionVerified(TurnAction):
    """The customer has just proved who they are."""

    def name(self) -> str:
        return "action_verified"

    async def reply(self, turn: Turn) -> None:
        await go_on_verified(turn)

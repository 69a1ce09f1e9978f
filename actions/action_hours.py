"""When the team answers."""

from actions.base import TurnAction
from dialogue.hours import tell_hours
from dialogue.turn import Turn


class ActionHours(TurnAction):
    """When the team answers."""

    def name(self) -> str:
        return "action_hours"

    async def reply(self, turn: Turn) -> None:
        tell_hours(turn)

"""What the assistant can do."""

from actions.base import TurnAction
from dialogue.steering import say_what_it_can
from dialogue.turn import Turn


class ActionCapabilities(TurnAction):
    """What the assistant can do."""

    def name(self) -> str:
        return "action_capabilities"

    async def reply(self, turn: Turn) -> None:
        say_what_it_can(turn)

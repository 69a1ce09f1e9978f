"""What the assistant can do."""

from actions.base import TurnAction
from dialogue.menu import main_questions
from dialogue.turn import Turn


class ActionCapabilities(TurnAction):
    def name(self) -> str:
        return "action_capabilities"

    async def reply(self, turn: Turn) -> None:
        turn.say("capabilities", buttons=main_questions(turn))

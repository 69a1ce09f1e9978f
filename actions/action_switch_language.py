"""Another language is asked for."""

from actions.base import TurnAction
from dialogue.steering import switch_language
from dialogue.turn import Turn


class ActionSwitchLanguage(TurnAction):
    """Another language is asked for."""

    def name(self) -> str:
        return "action_switch_language"

    async def reply(self, turn: Turn) -> None:
        await switch_language(turn)

"""Small talk that has one answer whatever the state: the text named after the intent."""

from actions.base import TurnAction
from dialogue.steering import make_small_talk
from dialogue.turn import Turn


class ActionSay(TurnAction):
    """Says the text ``say-<intent>``."""

    def name(self) -> str:
        return "action_say"

    async def reply(self, turn: Turn) -> None:
        make_small_talk(turn)

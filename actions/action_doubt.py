"""“Are you sure?”"""

from actions.base import TurnAction
from dialogue.last_answer import say_how_sure
from dialogue.turn import Turn


class ActionDoubt(TurnAction):
    """“Are you sure?”"""

    def name(self) -> str:
        return "action_doubt"

    async def reply(self, turn: Turn) -> None:
        await say_how_sure(turn)

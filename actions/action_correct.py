"""“That is not what I asked.”"""

from actions.base import TurnAction
from dialogue.correction import correct
from dialogue.turn import Turn


class ActionCorrect(TurnAction):
    """“That is not what I asked.”"""

    def name(self) -> str:
        return "action_correct"

    async def reply(self, turn: Turn) -> None:
        await correct(turn)

"""The questions of the policy, one or several in a message."""

from actions.base import TurnAction
from dialogue.main_job import answer_message
from dialogue.turn import Turn


class ActionAnswer(TurnAction):
    """The questions of the policy, one or several in a message."""

    def name(self) -> str:
        return "action_answer"

    async def reply(self, turn: Turn) -> None:
        await answer_message(turn)

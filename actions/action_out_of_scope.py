"""What the assistant knows nothing of."""

from actions.base import TurnAction
from dialogue.not_sure import answer_out_of_scope
from dialogue.turn import Turn


class ActionOutOfScope(TurnAction):
    """What the assistant knows nothing of."""

    def name(self) -> str:
        return "action_out_of_scope"

    async def reply(self, turn: Turn) -> None:
        await answer_out_of_scope(turn)

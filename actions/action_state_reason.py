"""Why the customer leaves or is unhappy."""

from actions.base import TurnAction
from dialogue.leaving_reason import keep_reason, take_stated_reason
from dialogue.main_job import answer_message
from dialogue.said_beside import wishes_beside
from dialogue.turn import Turn
from dialogue.upset import acknowledge


class ActionStateReason(TurnAction):
    """Why the customer leaves or is unhappy."""

    def name(self) -> str:
        return "action_state_reason"

    async def reply(self, turn: Turn) -> None:
        if wishes_beside(turn):
            keep_reason(turn, turn.signals.reason or "other")
            await answer_message(turn)
            return
        acknowledge(turn)
        take_stated_reason(turn)

"""Why the customer leaves or is unhappy: kept as a code, never argued with."""

from actions.base import TurnAction
from dialogue.clarify import clarify
from dialogue.leaving_reason import CODES, take_reason
from dialogue.reading import asks, reason_in
from dialogue.turn import Turn
from dialogue.upset import acknowledge


class ActionStateReason(TurnAction):
    def name(self) -> str:
        return "action_state_reason"

    async def reply(self, turn: Turn) -> None:
        acknowledge(turn)
        chosen = turn.entity("reason")
        if asks(turn.text) and not reason_in(turn.text):
            clarify(turn)  # a question is no answer to "why"
            return
        take_reason(turn, chosen if chosen in CODES else reason_in(turn.text) or "other")

"""A person is asked for."""

from actions.base import TurnAction
from dialogue.steering import call_person
from dialogue.turn import Turn


class ActionRequestHuman(TurnAction):
    """A person is asked for."""

    def name(self) -> str:
        return "action_request_human"

    async def reply(self, turn: Turn) -> None:
        call_person(turn)

"""The button “something else” under “did you mean”."""

from actions.base import TurnAction
from dialogue.clarify import ask_rephrase
from dialogue.turn import Turn


class ActionSomethingElse(TurnAction):
    """The button “something else” under “did you mean”."""

    def name(self) -> str:
        return "action_something_else"

    async def reply(self, turn: Turn) -> None:
        ask_rephrase(turn)

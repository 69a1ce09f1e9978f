"""The button "something else" under "did you mean": other words, or a person."""

from actions.base import TurnAction
from dialogue.turn import Turn


class ActionSomethingElse(TurnAction):
    def name(self) -> str:
        return "action_something_else"

    async def reply(self, turn: Turn) -> None:
        turn.dialogue.awaiting = None
        turn.say("rephrase", kind="question", buttons=[turn.button("button-team", "request_human")])

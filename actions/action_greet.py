"""A greeting: who answers, and what about."""

from actions.base import TurnAction
from dialogue.menu import main_questions
from dialogue.turn import Turn


class ActionGreet(TurnAction):
    def name(self) -> str:
        return "action_greet"

    async def reply(self, turn: Turn) -> None:
        turn.say("greet", buttons=main_questions(turn))

"""The questions of the policy, one or several in a message."""

from actions.base import TurnAction
from actions.policy_answers import answer_questions
from actions.turn import Turn
from actions.upset import acknowledge
from actions.what_if import asked_day
from retention import QUESTIONS


class ActionAnswer(TurnAction):
    def name(self) -> str:
        return "action_answer"

    async def reply(self, turn: Turn) -> None:
        questions = [question for question in turn.questions if question in QUESTIONS] or [turn.intent]
        acknowledge(turn)
        day = asked_day(turn, questions)
        if day.ask_again:
            return
        await answer_questions(turn, questions, day.on)

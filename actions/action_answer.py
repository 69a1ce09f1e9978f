"""The questions of the policy, one or several in a message."""

from actions.base import TurnAction
from dialogue.days import asked_day
from dialogue.leaving_reason import keep_reason, take_reason
from dialogue.policy_questions import answer_questions
from dialogue.reading import reason_in
from dialogue.state import REASON
from dialogue.turn import Turn
from dialogue.upset import acknowledge
from retention import policy_of


class ActionAnswer(TurnAction):
    def name(self) -> str:
        return "action_answer"

    async def reply(self, turn: Turn) -> None:
        known = policy_of(turn.provider.id).questions
        questions = [question for question in turn.questions if question in known] or [turn.intent]
        acknowledge(turn)
        reason = reason_in(turn.text) if turn.dialogue.awaiting == REASON else None
        if reason and set(questions) <= set(turn.dialogue.answered):
            take_reason(turn, reason)  # "we no longer use it, we cancel": the answer to why, not the question again
            return
        if reason:
            keep_reason(turn, reason)
        day = asked_day(turn, questions)
        if day.ask_again:
            return
        await answer_questions(turn, questions, day.on)

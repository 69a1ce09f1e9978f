"""Anger or a threat: one acknowledgement, the answer if something is asked, and a person with priority."""

from actions.base import TurnAction
from actions.dialogue import REASON
from actions.offers import Offer, propose
from actions.policy_answers import answer_questions
from actions.reading import reason_in
from actions.reasons import keep_reason
from actions.turn import Turn
from actions.upset import acknowledge, questions_in
from actions.what_if import asked_day


class ActionComplain(TurnAction):
    def name(self) -> str:
        return "action_complain"

    async def reply(self, turn: Turn) -> None:
        turn.tone = turn.tone or "anger"
        acknowledge(turn)
        dialogue = turn.dialogue
        reason = reason_in(turn.text) if dialogue.awaiting == REASON else None
        if reason:
            keep_reason(turn, reason)
        asked = questions_in(turn)
        if asked:
            day = asked_day(turn, asked)
            if not day.ask_again:
                await answer_questions(turn, asked, day.on)
            return
        if dialogue.case_open:
            turn.say("upset-case")
            return
        propose(turn, Offer("renewals", "upset", "high"))

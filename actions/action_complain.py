"""Anger or a threat: one acknowledgement, the answer if something is asked, and a person with priority."""

from actions.base import TurnAction
from dialogue.days import asked_day
from dialogue.handover import Offer, propose
from dialogue.leaving_reason import keep_reason
from dialogue.policy_questions import answer_questions
from dialogue.reading import reason_in
from dialogue.state import REASON
from dialogue.turn import Turn
from dialogue.upset import acknowledge, questions_in


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

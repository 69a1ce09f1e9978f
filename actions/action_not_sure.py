"""The message was not understood with enough certainty: perhaps it answers what was just asked."""

import re

from actions.base import TurnAction
from dialogue.clarify import clarify
from dialogue.days import dated_questions, day_without_date
from dialogue.identify import ask_number_again
from dialogue.leaving_reason import take_reason
from dialogue.policy_questions import answer_for_day, answer_questions
from dialogue.reading import asks, fold, reason_in
from dialogue.state import DATE, HANDOFF, NUMBER, REASON
from dialogue.turn import Turn
from dialogue.upset import acknowledge, questions_in
from dialogue.yes_no import say_no, say_yes

YES = re.compile(r"^\W*(sim|s|claro|pode|quero|bora|isso|ok|beleza|oui|ouais|volontiers|d.?accord|vas.?y|allez.?y)\b")
NO = re.compile(r"^\W*(nao|n|nn|nops?|agora nao|deixa|depois|non|nan|pas|plus tard|laisse[zr]?)\b")
WORDS = re.compile(r"[^\W\d_]{2,}")


class ActionNotSure(TurnAction):
    def name(self) -> str:
        return "action_not_sure"

    async def reply(self, turn: Turn) -> None:
        acknowledge(turn)
        awaiting, said = turn.dialogue.awaiting, fold(turn.text)
        if turn.entity("date") is not None and dated_questions(turn):
            await answer_for_day(turn)
        elif (asked := dated_questions(turn)) and day_without_date(turn, asked).ask_again:
            pass  # a year, or a day gone by: the day was asked for
        elif awaiting == HANDOFF and YES.search(said):
            say_yes(turn)
        elif awaiting in (HANDOFF, REASON) and NO.search(said) and len(said.split()) <= 3:
            say_no(turn)
        elif turn.tone and (questions := questions_in(turn)):
            await answer_questions(turn, questions)
        elif awaiting == REASON and not asks(turn.text) and len(WORDS.findall(said)) >= 2:
            take_reason(turn, reason_in(turn.text) or "other")
        elif awaiting == NUMBER:
            ask_number_again(turn)
        elif awaiting == DATE and not turn.dialogue.unsure:
            turn.dialogue.unsure += 1
            turn.say("date-impossible", kind="question")
        else:
            clarify(turn)

"""Data that was asked for: a contract number, a code, a day, a reason."""

from actions.base import TurnAction
from dialogue.clarify import clarify
from dialogue.days import dated_questions
from dialogue.identify import ask_code, ask_number_again, number_of
from dialogue.leaving_reason import take_reason
from dialogue.menu import main_questions
from dialogue.policy_questions import answer_for_day
from dialogue.reading import asks, reason_in
from dialogue.state import CODE, DATE, NUMBER, REASON
from dialogue.turn import Turn


class ActionInform(TurnAction):
    def name(self) -> str:
        return "action_inform"

    async def reply(self, turn: Turn) -> None:
        dialogue = turn.dialogue
        number = turn.entity("contract_number") or (dialogue.awaiting != CODE and turn.entity("code")) or None
        if number is not None:
            _take_number(turn, str(number))
        elif turn.entity("date") is not None and dated_questions(turn):
            await answer_for_day(turn)
        elif dialogue.awaiting == REASON and asks(turn.text):
            clarify(turn)
        elif dialogue.awaiting == REASON:
            take_reason(turn, reason_in(turn.text) or "other")
        elif dialogue.awaiting == DATE:
            turn.say("date-impossible", kind="question")
        elif dialogue.awaiting == CODE:
            turn.say("code-expected", kind="question")
        elif dialogue.awaiting == NUMBER:
            ask_number_again(turn)
        elif turn.contract is None and turn.entity("email") is not None:
            turn.say("number-not-email", kind="question", example=turn.provider.number.example)
            dialogue.awaiting = NUMBER
        else:
            turn.say("noted", buttons=main_questions(turn))


def _take_number(turn: Turn, said: str) -> None:
    number = number_of(turn.provider, said)
    if turn.contract is not None:
        turn.say("number-same" if number == turn.contract else "number-other", buttons=main_questions(turn))
    elif number is None:
        ask_number_again(turn)
    else:
        ask_code(turn, number)

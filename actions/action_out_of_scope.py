"""What the assistant knows nothing of: says what it can do and shows the way to support."""

from actions.base import TurnAction
from dialogue.handover import Offer, propose
from dialogue.identify import ask_number_again
from dialogue.leaving_reason import take_reason
from dialogue.menu import main_questions
from dialogue.reading import asks, reason_in
from dialogue.state import NUMBER, REASON
from dialogue.turn import Turn
from dialogue.upset import acknowledge

SHORT = 2  # words that may be a number mistyped


class ActionOutOfScope(TurnAction):
    def name(self) -> str:
        return "action_out_of_scope"

    async def reply(self, turn: Turn) -> None:
        acknowledge(turn)
        code = reason_in(turn.text)
        if turn.dialogue.awaiting == REASON and code and not asks(turn.text):
            take_reason(turn, code)
            return
        if turn.dialogue.awaiting == NUMBER and len(turn.text.split()) <= SHORT:
            ask_number_again(turn)
            return
        if turn.dialogue.strayed:
            if turn.dialogue.case_open:
                turn.say("out-of-scope-case")
            else:
                propose(turn, Offer("support", "out_of_scope"))
            return
        turn.dialogue.strayed = True
        turn.say("out-of-scope", buttons=[*main_questions(turn), turn.button("button-team", "request_human")])

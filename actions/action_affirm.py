"""Yes: to a hand-over, or to nothing in particular."""

from actions.base import TurnAction
from actions.dialogue import CLARIFY, CODE, DATE, HANDOFF, NUMBER, REASON
from actions.menu import main_questions
from actions.offers import Offer, open_case
from actions.reasons import ask_reason
from actions.turn import Turn
from actions.unsure import propose_person


class ActionAffirm(TurnAction):
    def name(self) -> str:
        return "action_affirm"

    async def reply(self, turn: Turn) -> None:
        await say_yes(turn)


async def say_yes(turn: Turn) -> None:
    dialogue = turn.dialogue
    if dialogue.awaiting == HANDOFF and dialogue.offer:
        open_case(turn, Offer(**dialogue.offer))
        ask_reason(turn)
    elif dialogue.awaiting == REASON:
        turn.say("tell-reason", kind="question")
    elif dialogue.awaiting in (NUMBER, CODE, DATE):
        turn.say(f"go-on-{dialogue.awaiting}", kind="question", example=turn.provider.number_example)
    elif dialogue.awaiting == CLARIFY:
        propose_person(turn)  # "yes" to "this or that?" says nothing, and the same is not asked twice
    else:
        turn.say("go-on", buttons=main_questions(turn))

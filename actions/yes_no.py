"""What a yes or a no is said to: it depends on what was asked."""

from __future__ import annotations

from actions.dialogue import CLARIFY, CODE, DATE, HANDOFF, NUMBER, REASON
from actions.menu import main_questions
from actions.offers import Offer, open_case
from actions.reasons import ask_reason
from actions.turn import Turn
from actions.unsure import propose_person


def say_yes(turn: Turn) -> None:
    """Yes: to a hand-over, or to nothing in particular."""
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


def say_no(turn: Turn) -> None:
    """No: to a hand-over, to telling the reason, or to nothing in particular."""
    dialogue = turn.dialogue
    awaited, dialogue.awaiting, dialogue.offer = dialogue.awaiting, None, None
    if awaited == HANDOFF:
        dialogue.declined = True
        turn.say("no-person")
        ask_reason(turn)
    elif awaited == REASON:
        turn.say("no-reason")
    elif awaited in (NUMBER, CODE, DATE):
        dialogue.pending = []
        turn.say("no-matter")
    elif awaited == CLARIFY:
        turn.say("rephrase")
    else:
        turn.say("no-problem")

"""What a yes or a no is said to: it depends on what was asked."""

from __future__ import annotations

from dialogue.clarify import propose_person
from dialogue.code_help import check_together
from dialogue.handover import Offer, open_case
from dialogue.identify import ask_code
from dialogue.leaving_reason import ask_reason, take_reason
from dialogue.menu import main_questions
from dialogue.reading import reason_in
from dialogue.state import CLARIFY, CODE, DATE, HANDOFF, NUMBER, REASON, RESEND
from dialogue.turn import Turn


def say_yes(turn: Turn) -> None:
    """Yes: to a hand-over, or to nothing in particular."""
    dialogue = turn.dialogue
    if dialogue.awaiting == HANDOFF and dialogue.offer:
        open_case(turn, Offer(**dialogue.offer))
        ask_reason(turn)
    elif dialogue.awaiting == REASON and (reason := reason_in(turn.text)):
        take_reason(turn, reason)
    elif dialogue.awaiting == REASON:
        turn.say("tell-reason", kind="question")
    elif dialogue.awaiting == RESEND and dialogue.number:
        ask_code(turn, dialogue.number)
    elif dialogue.awaiting in (NUMBER, CODE, DATE):
        turn.say(f"go-on-{dialogue.awaiting}", kind="question", example=turn.provider.number.example)
    elif dialogue.awaiting == CLARIFY:
        propose_person(turn)  # "yes" to "this or that?" says nothing, and the same is not asked twice
    else:
        turn.say("go-on", buttons=main_questions(turn))


def say_no(turn: Turn) -> None:
    """No: to a hand-over, to telling the reason, or to nothing in particular."""
    dialogue = turn.dialogue
    awaited, offer = dialogue.awaiting, dialogue.offer
    dialogue.awaiting, dialogue.offer = None, None
    if awaited in (HANDOFF, REASON) and (reason := reason_in(turn.text)):  # "não usamos" is no no
        take_reason(turn, reason)
    elif awaited == HANDOFF:
        dialogue.declined.append((offer or {}).get("reason", ""))
        turn.say("no-person")
        ask_reason(turn)
    elif awaited == REASON:
        turn.say("no-reason")
    elif awaited in (CODE, NUMBER) and dialogue.number:  # "não" to "write the code": it has not come
        check_together(turn, dialogue.number)
    elif awaited == RESEND:
        turn.say("code-wait", kind="question", example=turn.provider.number.example)
    elif awaited in (NUMBER, CODE, DATE):
        dialogue.pending = []
        turn.say("no-matter")
    elif awaited == CLARIFY:
        turn.say("rephrase")
    else:
        turn.say("no-problem")

"""No: to a hand-over, to telling the reason, or to nothing in particular."""

from actions.base import TurnAction
from actions.dialogue import CLARIFY, CODE, DATE, HANDOFF, NUMBER, REASON
from actions.reasons import ask_reason
from actions.turn import Turn


class ActionDeny(TurnAction):
    def name(self) -> str:
        return "action_deny"

    async def reply(self, turn: Turn) -> None:
        say_no(turn)


def say_no(turn: Turn) -> None:
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

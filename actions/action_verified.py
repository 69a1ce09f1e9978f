"""The customer has just proved who they are: the pending questions are answered for their contract."""

from actions.base import TurnAction
from dialogue.menu import main_questions
from dialogue.policy_questions import answer_questions
from dialogue.turn import Turn


class ActionVerified(TurnAction):
    def name(self) -> str:
        return "action_verified"

    async def reply(self, turn: Turn) -> None:
        dialogue = turn.dialogue
        pending = dialogue.pending
        dialogue.awaiting, dialogue.number, dialogue.number_tries, dialogue.codes_sent = None, None, 0, 0
        if pending and turn.contract is not None:
            turn.questions = pending
            await answer_questions(turn, pending)
        else:
            turn.say("verified", buttons=main_questions(turn))

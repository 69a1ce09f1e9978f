"""“Are you a bot?”: yes, and a person can be called."""

from actions.base import TurnAction
from dialogue.turn import Turn


class ActionBotChallenge(TurnAction):
    def name(self) -> str:
        return "action_bot_challenge"

    async def reply(self, turn: Turn) -> None:
        turn.say("bot-challenge")

"""“Are you a bot?”"""

from actions.base import TurnAction
from dialogue.steering import say_it_is_a_bot
from dialogue.turn import Turn


class ActionBotChallenge(TurnAction):
    """“Are you a bot?”"""

    def name(self) -> str:
        return "action_bot_challenge"

    async def reply(self, turn: Turn) -> None:
        say_it_is_a_bot(turn)

"""How the customer wants to be reached."""

from actions.base import TurnAction
from dialogue.contact_wishes import take_contact
from dialogue.turn import Turn


class ActionGiveContact(TurnAction):
    """How the customer wants to be reached."""

    def name(self) -> str:
        return "action_give_contact"

    async def reply(self, turn: Turn) -> None:
        await take_contact(turn)

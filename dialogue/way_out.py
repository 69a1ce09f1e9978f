"""Every message without a card still offers the way to a person."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.menu import person_button
from dialogue.turn import Turn

PERSON = "request_human"


def leave_way_to_person(turn: Turn) -> None:
    """Add the button to the turn's last message, unless a card, an offer or an open case gives the way already."""
    said = turn.messages
    if not said or turn.state.case_open or any(message.card or message.kind == "offer" for message in said):
        return
    if any(button.command.intent == PERSON for message in said for button in message.buttons):
        return
    said[-1] = replace(said[-1], buttons=(*said[-1].buttons, person_button(turn)))

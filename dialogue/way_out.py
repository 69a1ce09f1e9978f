"""Every message without a card still offers the way to a person, and an offer stands only where it is seen."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.handover import question_of
from dialogue.menu import person_button, reply_buttons
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF, REASON, WITHDRAW, Awaiting

YES = "affirm"
ABOUT_REASON = (YES, "ask_why")  # the question is put once more, or explained
PERSON = "request_human"


def keep_to_what_is_shown(turn: Turn, asked: Awaiting | None) -> None:
    """A yes is only a yes to what was just proposed: an offer stands as long as its buttons are shown.

    A word in between asks it again, by its name; where the customer was given other things to choose from, it is let
    go. So is the question for the reason once something else was said. asked: what was awaited when the message came.
    """
    state, said = turn.state, turn.messages
    if asked == state.awaiting == REASON and turn.intent not in ABOUT_REASON:
        state.awaiting = None
    shown = any(button.command.intent == YES for message in said for button in message.buttons)
    if not said or shown or state.awaiting not in (HANDOFF, WITHDRAW):
        return
    if state.awaiting == HANDOFF and state.offer and not any(message.buttons for message in said):
        text = f"{said[-1].text}\n\n{question_of(turn, state.offer)}"
        said[-1] = replace(said[-1], text=text, kind="offer", buttons=reply_buttons(turn))
        return
    state.let_go = state.offer or state.let_go
    state.await_nothing()


def leave_way_to_person(turn: Turn) -> None:
    """Add the button to the turn's last message, unless a card, an offer or an open case gives the way already."""
    said = turn.messages
    if not said or turn.state.case_open or any(message.card or message.kind == "offer" for message in said):
        return
    if any(button.command.intent == PERSON for message in said for button in message.buttons):
        return
    said[-1] = replace(said[-1], buttons=(*said[-1].buttons, person_button(turn)))

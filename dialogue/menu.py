"""The questions most customers come with, as buttons."""

from __future__ import annotations

from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from protocol.turn import Button


def main_questions(turn: Turn) -> list[Button]:
    """A button for each."""
    return [turn.button(f"button-{question}", question) for question in turn.rules.main_questions]


def person_button(turn: Turn) -> Button:
    """The button that asks for a person."""
    return turn.button("button-team", "request_human")


def reply_buttons(turn: Turn) -> tuple[Button, Button]:
    """Yes and no to a hand-over."""
    return turn.button("button-yes-team", "affirm"), turn.button("button-no", "deny")


def buttons_to_go_on(turn: Turn) -> list[Button]:
    """After a word in between: yes and no to the hand-over that still waits, else nothing of its own."""
    state = turn.state
    return [*reply_buttons(turn)] if state.awaiting == HANDOFF and state.offer else []

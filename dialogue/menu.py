"""The questions most customers come with, as buttons."""

from __future__ import annotations

from dialogue.request_kinds import replaced_by
from dialogue.turn import Turn
from protocol.turn import Button


def main_questions(turn: Turn) -> list[Button]:
    """A button for each."""
    return [turn.button(f"button-{question}", question) for question in turn.rules.main_questions]


def person_button(turn: Turn) -> Button:
    """The button that asks for a person."""
    return turn.button("button-team", "request_human")


def reply_buttons(turn: Turn) -> tuple[Button, Button]:
    """Yes and no to the hand-over that is proposed: the yes names what it does."""
    kind = turn.state.offer.kind if turn.state.offer else None
    yes = "button-yes-team" if kind is None else "button-register"
    if kind and replaced_by(turn.requests, kind):
        yes = "button-replace"
    return turn.button(yes, "affirm"), turn.button("button-no", "deny")

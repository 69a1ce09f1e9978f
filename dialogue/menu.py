"""The questions most customers come with, as buttons."""

from __future__ import annotations

from dialogue.turn import Turn
from protocol.turn import Button


def main_questions(turn: Turn) -> list[Button]:
    """A button for each."""
    return [turn.button(f"button-{question}", question) for question in turn.rules.main_questions]


def person_button(turn: Turn) -> Button:
    """The button that asks for a person."""
    return turn.button("button-team", "request_human")

"""The questions most customers come with, as buttons."""

from __future__ import annotations

from typing import Any

from dialogue.turn import Turn

MAIN = ("cancel_contract", "reduce_payments", "ask_lose_access", "ask_will_be_charged")


def main_questions(turn: Turn) -> list[dict[str, Any]]:
    return [turn.button(f"button-{question}", question) for question in MAIN]

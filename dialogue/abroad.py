"""A message in a language that customers are not answered in: one line in that language, and a person."""

from __future__ import annotations

import languages
from dialogue.handover import ask, own_offer
from dialogue.turn import Turn


def is_abroad(turn: Turn) -> bool:
    """Whether the message is in such a language."""
    return turn.signals.unspoken is not None


async def answer_abroad(turn: Turn) -> None:
    """What is said stands with the language in languages.yml."""
    unspoken = languages.of(turn.signals.unspoken or "").unspoken
    said = unspoken.answer if unspoken else turn.write("languages")
    if turn.state.case_open:
        turn.send(said, kind="chat")
    else:
        ask(turn, own_offer(turn, "requested"), said)

"""A message in a language that customers are not answered in: one line in that language, and a person."""

from __future__ import annotations

import languages
from dialogue.handover import ask, own_offer
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF, WITHDRAW


def is_unspoken(turn: Turn) -> bool:
    """Whether the message is in such a language; a plain yes or no to what was asked needs none, nor does a wish for a
    language that is spoken here."""
    wished = {*turn.signals.languages} - {turn.language}  # "I do not speak it" names the one spoken now
    if turn.intent == "switch_language" and wished:
        return False
    answers = turn.state.awaiting in (HANDOFF, WITHDRAW) and turn.intent in ("affirm", "deny")
    return turn.signals.unspoken is not None and not answers


async def answer_unspoken(turn: Turn) -> None:
    """The answer stands with the language in languages.yml."""
    unspoken = languages.of(turn.signals.unspoken or "").unspoken
    said = unspoken.answer if unspoken else turn.write("languages")
    ask(turn, own_offer(turn, "requested"), said)

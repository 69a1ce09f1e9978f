"""Anger and legal threats: acknowledged once, and the conversation's priority raised."""

from __future__ import annotations

from actions.turn import Turn


def acknowledge(turn: Turn, why: str | None = None) -> bool:
    """Says so once per conversation, before the answer. why: ``anger`` or ``legal_threat``; else the message's tone."""
    why = why or turn.tone
    if why is None:
        return False
    turn.effect("raise_priority", why=why)
    if not turn.dialogue.upset_acknowledged:
        turn.say("acknowledge")
        turn.dialogue.upset_acknowledged = True
    return True

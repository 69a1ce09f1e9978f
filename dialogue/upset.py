"""Anger and legal threats: acknowledged once, and the conversation's priority raised."""

from __future__ import annotations

import re

from dialogue.reading import fold
from dialogue.turn import Turn
from retention import policy_of

FAIR = 0.2  # of the understanding's certainty: an answer too much does less harm than none
LEAVE = re.compile(r"\b(cancelar|cancela|cancele|cancelo|cancelamento|resilie|resilier|resiliation|annuler|annulez)\b")


def questions_in(turn: Turn) -> list[str]:
    """What an upset message asks besides: the questions understood in it, else the likeliest, else to leave."""
    known = policy_of(turn.provider.id).questions
    asked = [question for question in turn.questions if question in known]
    likely = [intent for intent, confidence in turn.ranking if intent in known and confidence >= FAIR]
    return asked or likely[:1] or (["cancel_contract"] if LEAVE.search(fold(turn.text)) else [])


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

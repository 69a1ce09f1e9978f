"""Anger and legal threats: acknowledged once, and the conversation's priority raised."""

from __future__ import annotations

from dialogue.days import asked_day
from dialogue.handover import own_offer, propose
from dialogue.leaving_reason import keep_reason
from dialogue.policy_questions import answer_for
from dialogue.turn import Turn
from protocol.awaiting import REASON
from protocol.turn import RaisePriority

FAIR = 0.2  # of the understanding's certainty: an answer too much does less harm than none


def questions_in(turn: Turn) -> list[str]:
    """What an upset message asks besides: the questions understood in it, else the likeliest, else to leave."""
    known = turn.policy.questions
    asked = [question for question in turn.questions if question in known]
    likely = [
        intent.name for intent in turn.understood.intent_ranking if intent.name in known and intent.confidence >= FAIR
    ]
    return asked or likely[:1] or ([*turn.rules.leaving[:1]] if turn.signals.wants_to_leave else [])


def acknowledge(turn: Turn) -> bool:
    """Say so once per conversation, before the answer, if the message has a tone."""
    if turn.tone is None:
        return False
    turn.effect(RaisePriority(turn.tone))
    if not turn.state.upset_acknowledged:
        turn.say("acknowledge")
        turn.state.upset_acknowledged = True
    return True


async def answer_complaint(turn: Turn) -> None:
    """Anger or a threat: one acknowledgement, the answer if something is asked, and a person with priority."""
    turn.tone = turn.tone or "anger"
    acknowledge(turn)
    if turn.state.awaiting == REASON and turn.signals.reason:
        keep_reason(turn, turn.signals.reason)
    asked = questions_in(turn)
    if asked:
        await answer_for(turn, asked, asked_day(turn, asked))
    elif turn.state.case_open:
        turn.say("upset-case")
    else:
        propose(turn, own_offer(turn, "upset", "high"))

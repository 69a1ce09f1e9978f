"""What the last answer was about, where a team can say more than the documents."""

from __future__ import annotations

import texts
from dialogue.turn import Turn
from protocol.handover import RulingObject
from protocol.request import RequestKind

SETTLEMENT: RequestKind = "settlement_amount"  # the kind of request for the amount to leave at once


def open_topic(turn: Turn) -> RulingObject | None:
    """What was answered last, where a team can say more than the documents; an emergency is no topic to talk about."""
    about = turn.state.about
    if about is None or about.ruling.question not in turn.state.answered:
        return None
    if about.ruling.question in turn.policy.requests.persons or about.ruling.handoff is None:
        return None
    return about.ruling


def leans_on(turn: Turn, topic: RulingObject, taken_for: tuple[str | None, ...]) -> bool:
    """Whether it names no topic, or the one at hand. taken_for: questions that such words alone resemble."""
    if turn.intent == topic.question:
        return True
    return turn.signals.topicless and (turn.intent not in turn.policy.questions or turn.intent in taken_for)


def silent_on_time(turn: Turn) -> str | None:
    """The key of what is said where an answer is certain but for how long (``follow-time-<question>``)."""
    key = f"follow-time-{next(iter(turn.state.answered), None)}"
    return key if texts.has(turn.language, key, provider=turn.provider.id) else None


def settlement(turn: Turn) -> str | None:
    """The question whose answer is what it costs to leave before the end; None where the policy has none."""
    return turn.policy.requests.question_of(SETTLEMENT)

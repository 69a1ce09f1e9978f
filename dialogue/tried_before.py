"""“I tried last week and the site was down”, while leaving is offered: kept with the request, and a team checks it."""

from __future__ import annotations

from dialogue import lengths
from dialogue.fuller_yes import keep_words
from dialogue.handover import propose
from dialogue.request_kinds import LEAVING
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY, HANDOFF

SERVICE = "service"  # a topic
TAKEN_FOR = (NOT_UNDERSTOOD, "correct_assistant", "complain", "inform", "doubt", "ask_explain")


def tried_before(turn: Turn) -> bool:
    """Whether a failure of a day that is over is named, beside an offer to leave."""
    state, signals, service = turn.state, turn.signals, turn.rules.answers.get(SERVICE)
    offer = state.offer if state.awaiting in (HANDOFF, CLARIFY) else None
    if offer is None or offer.kind not in LEAVING or service is None or service not in signals.topics:
        return False
    past = turn.understood.day("mentioned") is not None and not signals.wants_to_leave
    known = (*TAKEN_FOR, service, turn.rules.answers.get("notice"), *turn.rules.leaving)
    return past and turn.intent in known and signals.words <= lengths.DETAIL


async def keep_failure(turn: Turn) -> None:
    """What cannot be seen here, who checks it, and what to keep; the offer stays."""
    offer = turn.state.offer
    if offer is not None:
        keep_words(turn, besides=offer.asked_in)
        propose(turn, offer, lead="tried-before")

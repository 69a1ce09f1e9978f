"""A payment that is announced while something is overdue."""

from __future__ import annotations

from msgspec.structs import replace

from dialogue.policy_questions import ruled_offer
from dialogue.registering import accept
from dialogue.request_words import short
from dialogue.turn import Turn
from protocol.turn import AddToRequest

INSTALMENTS, UNPAID = "instalments", "unpaid"  # topics


async def note_payment(turn: Turn) -> bool:
    """“Note that I pay on Friday”, with something overdue, goes to the team that sees to it, not to any request."""
    found = turn.understood
    money = {turn.rules.answers.get(topic) for topic in (INSTALMENTS, UNPAID)}
    about = next((each.intent for each in (*found.wanted, *found.beside) if each.intent in money), None)
    if about is None or turn.contract is None or not turn.signals.pays:
        return False
    before = turn.state.about
    offer = await ruled_offer(turn, turn.rules.answers.get(INSTALMENTS, about))
    if offer is None:  # nothing is overdue
        turn.state.about = before
        return False
    same = next((each for each in turn.requests if each.team == offer.team), None)
    if same is None:
        await accept(turn, replace(offer, kind=offer.kind or "other", asked_in=turn.message))
        return True
    turn.state.about = before
    turn.effect(AddToRequest(same.number))
    turn.say("request-added", **short(turn, same))
    return True

"""What can be sent and seen here: how a proof reaches the team, and what this chat shows of the contract."""

from __future__ import annotations

from dialogue.fuller_yes import keep_words
from dialogue.handover import last_offer, propose, team_name
from dialogue.request_words import short
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import HANDOFF
from protocol.turn import AddToRequest

# What a question for what is seen is taken for.
SEES = ("doubt", "ask_explain", "ask_capabilities", "ask_request_status", "ask_why", "correct_assistant",
        NOT_UNDERSTOOD)  # fmt: skip


def asks_to_send(turn: Turn) -> bool:
    """“How do I send you the screenshots?”."""
    return turn.signals.asks == "send_proof" and not turn.state.awaits_proof


async def tell_how_to_send(turn: Turn) -> None:
    """Only words can be sent here; the team says how the rest reaches it. That there is a proof is kept."""
    state = turn.state
    waits = state.offer if state.awaiting == HANDOFF else None
    team = waits.team if waits else turn.requests[0].team if turn.requests else last_offer(turn).team
    said = turn.write("send-proof", team=team_name(turn, team))
    if waits is not None:
        keep_words(turn, besides=waits.asked_in)
        propose(turn, waits, said=said)
        return
    turn.send(said, kind="chat")
    if turn.requests:
        turn.effect(AddToRequest(turn.requests[0].number))
        turn.say("request-added", **short(turn, turn.requests[0]))


def asks_what_is_seen(turn: Turn) -> bool:
    """“Do you see nothing?”, of a contract that is known."""
    return turn.signals.asks == "what_is_seen" and turn.intent in SEES and turn.contract is not None


async def tell_what_is_seen(turn: Turn) -> None:
    """What the chat shows, and what may not be there yet."""
    turn.say("what-is-seen")

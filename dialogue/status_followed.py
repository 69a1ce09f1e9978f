"""“And why is there nothing?”, “are you sure?”: said of the answer that no request is known, where nothing else was
answered yet."""

from __future__ import annotations

from dialogue.handover import last_offer, propose, team_name
from dialogue.last_answer import EXPLAIN, explain
from dialogue.policy_questions import known_contract
from dialogue.request_status import NOTHING_KNOWN
from dialogue.several_answers import mark_of
from dialogue.turn import Turn
from protocol.awaiting import HANDOFF
from retention.wording import long_date

# What is asked about it, and the end of the key that answers it.
ENDS = {"ask_why": "why", EXPLAIN: "again", "doubt": "sure"}


def asks_of_status(turn: Turn) -> bool:
    """Whether the only thing said so far is that no request is known, and the message asks about that."""
    state = turn.state
    nothing_else = not (state.answered or turn.requests or state.case_open or state.awaits_proof)
    return turn.intent in ENDS and nothing_else and turn.contract is not None and _said(turn) is not None


async def tell_of_status(turn: Turn) -> None:
    """Where it was looked and what is there; who needs to know what to do gets the steps of what is offered."""
    state = turn.state
    waits = state.offer if state.awaiting == HANDOFF else None
    if turn.intent == EXPLAIN and waits is not None and state.about is not None:
        await explain(turn, state.about.ruling.question)
        return
    contract = (await known_contract(turn)).contract
    day = long_date(contract.term_ends_on, turn.language) if contract is not None else ""
    team = team_name(turn, (waits or last_offer(turn)).team)
    said = turn.write(f"{_said(turn)}-{ENDS[turn.intent]}", day=day, team=team)
    if waits is not None:
        propose(turn, waits, said=said)
    else:
        turn.send(said, kind="chat")


def _said(turn: Turn) -> str | None:
    return next((key for key in NOTHING_KNOWN if mark_of(key) in turn.state.shown), None)

"""“How come you do not know that?”: what is read here, and why it does not hold the answer."""

from __future__ import annotations

import texts
from dialogue import lengths
from dialogue.follow_up_answers import go_on
from dialogue.handover import last_offer, team_name
from dialogue.policy_questions import ruled
from dialogue.ruling_words import values
from dialogue.turn import NOT_UNDERSTOOD, Turn
from retention.wording import long_date

WHY_UNKNOWN = "why_unknown"  # a question that its own words tell
# What it may be taken for.
TAKEN_FOR = (
    "ask_why",
    "ask_explain",
    "ask_capabilities",
    "bot_challenge",
    "complain",
    "correct_assistant",
    "doubt",
    "out_of_scope",
    NOT_UNDERSTOOD,
)


def asks_why_unknown(turn: Turn) -> bool:
    """Whether it is asked why the assistant does not know what it was asked last."""
    known = not turn.state.awaits_proof and _about(turn) is not None
    short = turn.signals.words <= lengths.OF_SIDE and turn.intent in (*TAKEN_FOR, *turn.state.answered)
    return turn.signals.asks == WHY_UNKNOWN and known and short


async def tell_why_unknown(turn: Turn) -> None:
    """By the situation of the contract, where the company has words for it, else by how certain the answer is."""
    ruling, owner = await ruled(turn, _about(turn) or "")
    contract = owner.contract
    behind = ["why-behind"] if ruling.situation in turn.policy.situations.behind else []
    keys = (*behind, *(f"why-unknown-{each}" for each in (ruling.variant, ruling.situation, ruling.certainty)))
    found = (key for key in keys if texts.has(turn.language, key, provider=turn.provider.id))
    team = ruling.handoff.team if ruling.handoff else last_offer(turn).team
    ends_on = long_date(contract.term_ends_on, turn.language) if contract else ""
    known = {**values(ruling, turn.language), "ends_on": ends_on, "team": team_name(turn, team)}
    said = turn.write(next(found, "why-unknown"), **known)
    turn.state.unsure = 0
    await go_on(turn, said[:1].upper() + said[1:])


def _about(turn: Turn) -> str | None:
    state, topic = turn.state, turn.signals.topic
    if topic in turn.policy.questions and turn.contract is not None:
        return topic
    about = [state.about.ruling.question] if state.about is not None else []
    return next((each for each in (*state.answered, *about) if each in turn.policy.questions), None)

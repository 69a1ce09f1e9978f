"""“The first one”: one of the meanings that were just proposed, chosen in words."""

from __future__ import annotations

from dialogue.days import asked_day
from dialogue.policy_questions import answer_for
from dialogue.steering import call_person
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY

SHORT = 4  # words: a longer message says more than which


def chooses(turn: Turn) -> bool:
    """Whether the message names one of the proposed meanings by its place."""
    state, place = turn.state, turn.signals.choice
    if state.awaiting != CLARIFY or place is None or turn.signals.words > SHORT:
        return False
    return place <= len(state.choices) and (
        state.choices[place - 1] in turn.policy.questions or state.choices[place - 1] == "request_human"
    )


async def take_choice(turn: Turn) -> None:
    """Answer it as if it had been asked; without a place the first, which is the only one."""
    state = turn.state
    meant = state.choices[(turn.signals.choice or 1) - 1]
    state.await_nothing()
    state.choices, state.unsure = [], 0
    if meant == "request_human":
        call_person(turn)
        return
    turn.questions = [meant]
    await answer_for(turn, [meant], asked_day(turn, [meant]))

"""“The first one”: one of the meanings that were just proposed, chosen in words."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue import lengths
from dialogue.days import asked_day
from dialogue.policy_questions import answer_for
from dialogue.steering import call_person
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY


def chooses(turn: Turn) -> bool:
    """Whether the message names one of the proposed meanings by its place."""
    state, place = turn.state, turn.signals.choice
    if state.awaiting != CLARIFY or place is None or turn.signals.words > lengths.CHOICE:
        return False
    if place > len(state.choices):
        return False
    return _at(state.choices, place) in (*turn.policy.questions, "request_human")


async def take_choice(turn: Turn) -> None:
    """Answer it as if it had been asked. Where no place was named, only one was proposed."""
    state = turn.state
    await _take(turn, _at(state.choices, turn.signals.choice or 1))


async def take_wider(turn: Turn) -> None:
    """Answer the meaning that ends the contract, which includes the other one. It registers nothing."""
    await _take(turn, turn.rules.leaving[0])


async def _take(turn: Turn, meant: str) -> None:
    state = turn.state
    state.await_nothing()
    state.choices, state.unsure = [], 0
    if meant == "request_human":
        call_person(turn)
        return
    turn.questions = [meant]
    await answer_for(turn, [meant], asked_day(turn, [meant]))


def _at(choices: Sequence[str], place: int) -> str:
    """The choice at a place: 1 is the first, -1 the last."""
    return choices[place - 1 if place > 0 else place]

"""“The first one”: one of the meanings that were just proposed, chosen in words."""

from __future__ import annotations

from collections.abc import Sequence

from dialogue import certainties, lengths
from dialogue.days import asked_day
from dialogue.policy_questions import answer_for
from dialogue.steering import call_person
from dialogue.turn import NOT_UNDERSTOOD, Turn
from protocol.awaiting import CLARIFY

TAKEN_FOR = ("affirm", "inform", "deny", "correct_assistant", NOT_UNDERSTOOD)  # what such a choice is taken for


def chooses(turn: Turn) -> bool:
    """Whether the message names one of the proposed meanings, by its place or by its words."""
    return _chosen(turn) in (*turn.policy.questions, "request_human")


async def take_choice(turn: Turn) -> None:
    """Answer it as if it had been asked. Where none was named, only one was proposed."""
    await _take(turn, _chosen(turn) or turn.state.choices[0])


def _chosen(turn: Turn) -> str | None:
    state, signals = turn.state, turn.signals
    if state.awaiting != CLARIFY or not state.choices:
        return None
    if signals.person_wanted and turn.intent in TAKEN_FOR:  # a person is offered beside them
        return "request_human"
    place = signals.choice
    if place is not None and signals.words <= lengths.CHOICE and place <= len(state.choices):
        return _at(state.choices, place)
    if turn.intent not in TAKEN_FOR or signals.words > lengths.FOLLOW_UP:
        return None
    named = [each for each in signals.topics if each in state.choices]
    return named[0] if len(named) == 1 else _likely(turn)


def _likely(turn: Turn) -> str | None:
    """Of the meanings proposed, the one that the words resemble far more: "yes, a paper of yours"."""
    state, signals = turn.state, turn.signals
    if signals.topicless or signals.words < 2:
        return None
    if len(state.choices) == 1:
        agrees = signals.starts_with == "yes" and not (signals.reserved or signals.question)
        return state.choices[0] if agrees else None
    sure = {each.name: each.confidence for each in turn.understood.intent_ranking if each.name in state.choices}
    first, second = sorted(state.choices, key=lambda name: -sure.get(name, 0.0))[:2]
    far = sure.get(first, 0.0) >= certainties.CHOSEN and sure.get(first, 0.0) >= 4 * sure.get(second, 0.0)
    return first if far else None


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

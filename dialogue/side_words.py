"""What the texts say of one side of an answer: whether a refund comes in full, which of two days counts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import texts
from dialogue.turn import Turn
from retention import Ruling
from retention.rulings import GENERAL


def side_of(turn: Turn, ruling: Ruling, known: Mapping[str, object], *, only: Sequence[str] = ()) -> str:
    """The sentence for the first side that the message asks and the texts have; empty without one.

    known: the values that it may use: one that lacks a value is not said. only: the sides looked at, all without them.
    """
    for key in _keys(turn, ruling.question, ruling.situation, only):
        try:
            return " ".join(turn.write(key, **known).split())
        except texts.MissingText:  # a value of another situation
            continue
    return ""


def may_have_side(turn: Turn, question: str, situation: str | None) -> bool:
    """Whether the texts have a line for a side that the message asks, of that question in that situation."""
    return any(_keys(turn, question, situation))


def _keys(turn: Turn, question: str, situation: str | None, only: Sequence[str] = ()) -> Iterator[str]:
    """The texts there are, the most specific first: of the question or of any, in that situation or in all."""
    for focus in turn.signals.focuses:
        if only and focus not in only:
            continue
        for name in (f"{question}-{focus}", focus):
            for key in (f"focus-{name}-{situation or GENERAL}", f"focus-{name}"):
                if texts.has(turn.language, key, provider=turn.provider.id):
                    yield key

"""A day the customer names: "e se eu cancelar dia 10?" is ruled for that day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dialogue.turn import Turn
from protocol.awaiting import DATE
from retention.days import resolve

FARTHEST_YEARS = 5


@dataclass(frozen=True)
class Day:
    """on: the day to rule for, None for today. problem: why a day that was named cannot be taken."""

    on: date | None = None
    problem: Literal["past", "impossible"] | None = None


def dated_questions(turn: Turn) -> list[str]:
    """What a message that says little but a day is about: the questions just answered, or leaving."""
    state = turn.state
    asked = [question for question in state.pending or state.answered if question in turn.rules.dated]
    return asked or ([*turn.rules.leaving[:1]] if turn.signals.leaving else [])


def asked_day(turn: Turn, questions: Sequence[str]) -> Day:
    """The day of a what-if in a message that asks something; a day mentioned in passing is none."""
    in_passing = turn.entity("date") is not None and turn.signals.background_day
    return Day() if in_passing or not set(questions) & set(turn.rules.dated) else named_day(turn)


def named_day(turn: Turn) -> Day:
    """The day the message names: one that is past, impossible or years away is a problem."""
    expression = turn.entity("date")
    if expression is None:
        problems: dict[str | None, Literal["past", "impossible"]] = {"past": "past", "year": "impossible"}
        return Day(problem=problems.get(turn.signals.undated_what_if))
    day = resolve(expression, turn.today)
    if day is not None and turn.today <= day <= turn.today.replace(day=1, year=turn.today.year + FARTHEST_YEARS):
        return Day(on=day if day != turn.today else None)
    return Day(problem="past" if day is not None and day < turn.today else "impossible")


def ask_day_again(turn: Turn, problem: Literal["past", "impossible"], questions: Sequence[str]) -> None:
    """Say why the day cannot be taken, and ask for another."""
    turn.say(f"date-{problem}", kind="question")
    turn.state.awaiting, turn.state.pending = DATE, list(questions)

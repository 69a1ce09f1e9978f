"""A message that holds a day and little else: it is about the last answer, or about the wish to leave."""

from __future__ import annotations

from dialogue import lengths
from dialogue.days import dated_questions, named_day
from dialogue.policy_questions import answer_for
from dialogue.request_status import STATUS
from dialogue.turn import NOT_UNDERSTOOD, Turn

WHY = "ask_why"


def is_day_alone(turn: Turn) -> bool:
    """“And if I cancel on the 26th?”, “and in two weeks?”: a day, or days in a row, and little else.

    “Why the 26th?” asks for the reason of what was said.
    """
    state, signals = turn.state, turn.signals
    if state.awaits_proof or not signals.day_alone or not dated_questions(turn) or turn.intent == WHY:
        return False
    about = (signals.leaving and signals.carries_on) or state.answered or state.pending
    return bool(about) and turn.understood.day("asked") is not None


def is_wish_restated(turn: Turn) -> bool:
    """“I want the 31st of March”, and nothing else, after an answer about leaving or about that day."""
    about = ("inform", "affirm", "state_reason", "correct_assistant", NOT_UNDERSTOOD)
    if turn.understood.day("wished") is None or turn.intent not in about or turn.state.awaits_proof:
        return False
    return turn.state.wished is not None or bool(set(turn.state.day_about) & set(turn.rules.leaving))


async def answer_for_wish(turn: Turn) -> None:
    """Say whether that day is before or after the end of the contract, and make the offer."""
    await answer_for(turn, turn.rules.leaving[:1], named_day(turn))


def is_day_of_last_answer(turn: Turn) -> bool:
    """“And in April, is that fine?”, taken for a question about the open request, or “on the 30th, for sure?”: the
    last answer is meant."""
    if (
        turn.intent not in (STATUS, "doubt", "ask_explain")
        or turn.signals.words > lengths.WITH_DAY
        or not turn.state.answered
    ):
        return False
    return bool(dated_questions(turn)) and turn.understood.day("asked") is not None

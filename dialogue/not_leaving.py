"""“I do not want to leave”, “I bought it yesterday by mistake, undo it”: neither is what its words resemble."""

from __future__ import annotations

from dialogue.policy_questions import answer_questions
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.undoing import STAYED, say_nothing
from protocol.awaiting import CODE, HANDOFF, NUMBER

STAYING = ("deny", "keep_contract", NOT_UNDERSTOOD)  # what it is taken for beside leaving
UNDOING = ("withdraw_request", "state_reason", "out_of_scope", NOT_UNDERSTOOD)


def means_to_stay(turn: Turn) -> bool:
    """“I do not want to cancel”, and nothing else; said to an offer, a no is one to that."""
    refuses = turn.state.awaiting == HANDOFF and turn.intent in STAYING[:2]
    waits = turn.state.awaiting in (NUMBER, CODE) or refuses
    taken = turn.intent in (*STAYING, *turn.rules.leaving)
    return turn.signals.stays and taken and not (waits or turn.requests or turn.signals.question)


async def let_it_run(turn: Turn) -> None:
    """Nothing is offered, and nothing changes."""
    turn.state.await_nothing()
    turn.state.reason_due = False
    say_nothing(turn, STAYED)


def has_just_bought(turn: Turn) -> bool:
    """“I bought it yesterday by mistake, undo that”, with no request that could be meant."""
    undoes = turn.intent == UNDOING[0] or turn.signals.wants_to_leave or turn.signals.taken_back
    undoes = undoes or turn.signals.regrets or turn.signals.returns
    return turn.signals.bought and undoes and turn.intent in (*UNDOING, *turn.rules.leaving) and not turn.requests


async def answer_buyer(turn: Turn) -> None:
    """How to leave, which a purchase is undone by."""
    asked = [name for name in turn.questions if name in turn.policy.questions]
    turn.questions = [*turn.rules.leaving[:1], *(name for name in asked if name not in turn.rules.leaving)]
    await answer_questions(turn, turn.questions)

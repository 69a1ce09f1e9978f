"""“It renewed on the 24th and I did not want it”, of a contract that is not known: until when money comes back."""

from __future__ import annotations

from dialogue.own_renewal_day import days_from_own_start
from dialogue.policy_questions import answer_questions
from dialogue.turn import NOT_UNDERSTOOD, Turn

CONTRACT = "contract"  # a topic


def tells_of_renewal(turn: Turn) -> bool:
    """“It renewed on the 24th and I did not want it”, of a contract that is not known: until when is money back?"""
    refund = turn.policy.requests.question_of("refund")
    told = turn.intent in (NOT_UNDERSTOOD, "complain", "state_reason", turn.rules.answers.get(CONTRACT))
    tells = turn.signals.renews and turn.entity("date") is not None and not turn.signals.question
    return tells and told and refund is not None and bool(days_from_own_start(turn))


async def answer_renewal(turn: Turn) -> None:
    """The refund, by the days counted from then."""
    refund = turn.policy.requests.question_of("refund")
    turn.questions = [refund] if refund else []
    await answer_questions(turn, turn.questions)

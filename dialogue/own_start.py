"""“It renewed on the 24th and I did not want it”, of a contract that is not known: until when money comes back."""

from __future__ import annotations

import texts
from dialogue.own_renewal_day import OWN_RENEWAL, days_from_own_start
from dialogue.policy_questions import answer_questions
from dialogue.turn import NOT_UNDERSTOOD, Turn

CONTRACT, NOTICE = "contract", "notice"  # topics


def tells_of_renewal(turn: Turn) -> bool:
    """“It renewed on the 24th and I did not want it”, of a contract that is not known: until when is money back?"""
    if _renews_later(turn):
        return True
    refund = turn.policy.requests.question_of("refund")
    signals, claims = turn.signals, {*turn.rules.claims_paid, "complain"}
    stated = turn.intent in (NOT_UNDERSTOOD, "complain", "state_reason", "inform", turn.rules.answers.get(CONTRACT))
    paid = signals.claims_paid and not {*turn.state.answered} & claims  # and no answer to what is due
    began = signals.renews or signals.bought or (signals.ago is not None and paid)
    stated = stated or (began and signals.ago is not None and turn.intent in claims)
    dated = turn.entity("date") is not None or signals.ago is not None
    return bool(began and dated and not signals.question and stated and refund and days_from_own_start(turn))


def _renews_later(turn: Turn) -> bool:
    """“My plan renews on the 10th of February”, and nothing asked."""
    signals, stated = turn.signals, (NOT_UNDERSTOOD, "inform", "state_reason", turn.rules.answers.get(CONTRACT))
    days = texts.has(turn.language, OWN_RENEWAL, provider=turn.provider.id) and NOTICE in turn.rules.answers
    states = signals.renews and turn.understood.day("term") is not None and not signals.inquires
    return bool(
        states
        and days
        and turn.state.renews
        and turn.state.began is None
        and turn.contract is None
        and turn.intent in stated
    )


async def answer_renewal(turn: Turn) -> None:
    """The refund, by the days counted from then; of a renewal to come the days before it."""
    asked = turn.rules.answers.get(NOTICE) if _renews_later(turn) else turn.policy.requests.question_of("refund")
    turn.questions = [asked] if asked else []
    await answer_questions(turn, turn.questions)

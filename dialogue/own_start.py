"""“It renewed on the 24th and I did not want it”, of a contract that is not known: until when money comes back."""

from __future__ import annotations

import texts
from dialogue.own_renewal_day import OWN_RENEWAL, days_from_own_start
from dialogue.policy_questions import answer_questions
from dialogue.turn import NOT_UNDERSTOOD, Turn
from dialogue.upset import say_not_warned

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


def has_renewed_already(turn: Turn) -> bool:
    """“Renewed without a word, and twelve more months are claimed: how do I get out?”: it has, and how to leave is
    asked, whatever else it resembles."""
    signals, leaving = turn.signals, turn.rules.leaving
    apt = turn.intent in (NOT_UNDERSTOOD, "complain", *turn.policy.questions)
    answered = {leaving[0], turn.policy.requests.question_of("refund")} & {*turn.questions}  # asked for as it is
    asked = signals.renewed_already and signals.question and not (signals.conditional or turn.state.awaits_proof)
    return asked and apt and not answered and turn.contract is None


async def answer_way_out(turn: Turn) -> None:
    """How to leave, in general, behind a word on not having been warned, with what else is asked."""
    say_not_warned(turn, whatever=True)
    leaving = turn.rules.leaving
    others = [each for each in turn.questions if each in turn.policy.questions and each not in leaving]
    turn.questions = [leaving[0], *others]
    await answer_questions(turn, turn.questions)


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

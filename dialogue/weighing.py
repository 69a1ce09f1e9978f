"""What weighs most in a message that says several things: a wish whose days run goes before what is complained of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from dialogue.request_kinds import LEAVING
from dialogue.ruling_words import ruling_object
from dialogue.several_answers import is_report
from dialogue.turn import Turn
from protocol.request import RequestKind
from retention import Contract, Ruling, rule

STATUS = "ask_request_status"  # the intent
MONEY_BACK = "money_back"  # a question that its own words tell
REFUND: RequestKind = "refund"
BILLING: RequestKind = "billing_problem"


def by_weight(turn: Turn, questions: Sequence[str], contract: Contract | None) -> list[str]:
    """The questions of a message. Beside a report, money back is answered first while its days run, also where the
    words alone name it; once they are over, not beside a wrong debit, which is no refund of the contract."""
    requests = turn.policy.requests
    refund, billing = requests.question_of(REFUND), requests.question_of(BILLING)
    unpaid, price = (turn.rules.answers.get(topic) for topic in ("unpaid", "price"))
    if unpaid in questions and turn.intent != price:  # to negotiate a debt is no wish for another price
        questions = [each for each in questions if each != price]
    if price in questions and len(questions) > 1 and turn.intent != price and _leaves_for_less(turn):
        questions = [each for each in questions if each != price]
    if refund in questions and contract is not None and _has_renewed(turn, refund, contract):
        stop, stated = requests.question_of("stop_renewal"), (*turn.rules.leaving, *turn.signals.topics)
        kept = [each for each in questions if each in stated or is_report(turn, each)]
        return [refund or "", *(each for each in kept if each not in (refund, stop))]
    complains = any(is_report(turn, each) for each in questions)
    if refund is None or contract is None or not complains:
        return [*questions]
    if _runs(turn, refund, contract):
        wished = refund in questions or (
            _names_refund(turn, refund) and (turn.signals.renews or turn.signals.wants_to_leave)
        )
        return [refund, *(each for each in questions if each != refund)] if wished else [*questions]
    over = billing in questions and len(questions) > 1
    return [each for each in questions if not (over and each == refund)]


def _leaves_for_less(turn: Turn) -> bool:
    """“I was offered half the price: until when can I say that I do not renew?” names a price and wishes for none."""
    signals, leaving = turn.signals, {*turn.rules.leaving}
    return signals.declines and bool({*signals.topics} & leaving or signals.renews) and not signals.conditional


def _has_renewed(turn: Turn, refund: str | None, contract: Contract) -> bool:
    """“It renewed by itself, I want my money back and leave”, while that runs: no renewal is left to be stopped."""
    signals = turn.signals
    wished = refund is not None and signals.asks in (MONEY_BACK, "today") and refund in signals.topics
    leaves = signals.leaving or signals.wants_to_leave or signals.going
    return wished and signals.renews and leaves and not signals.supposed and _runs(turn, str(refund), contract)


def money_back(turn: Turn, contract: Contract | None) -> list[str]:
    """The question of the refund, where the message names it in its own words and its days still run."""
    refund = turn.policy.requests.question_of(REFUND)
    if refund is None or contract is None or not _names_refund(turn, refund):
        return []
    return [refund] if _runs(turn, refund, contract) else []


def _names_refund(turn: Turn, refund: str) -> bool:
    return turn.signals.asks == MONEY_BACK or refund in turn.signals.topics


def _runs(turn: Turn, refund: str, contract: Contract) -> bool:
    facts = ruling_object(rule(refund, contract, turn.today, turn.today)).facts
    return turn.policy.requests.refundable(facts, turn.today)


def without_unsaid(turn: Turn, questions: Sequence[str]) -> list[str]:
    """The questions without leaving, where no word of the message speaks of it: “how do we do that?” belongs to the
    other. All of them where none is another: there is always something to answer."""
    signals = turn.signals
    if STATUS in turn.questions and turn.intent not in turn.rules.leaving:  # "I want it done, is it?"
        return [each for each in questions if each not in turn.rules.leaving] or [*questions]
    says = signals.or_else or signals.leaving or signals.wants_to_leave or signals.going or signals.gives_notice
    heard = says or len(questions) < 2 or turn.intent in turn.rules.leaving or bool(signals.topics)
    heard = heard or bool({*turn.likeliest[:1]} & {*turn.rules.leaving})
    return [each for each in questions if heard or each not in turn.rules.leaving] or [*questions]


def runs_out_soon(turn: Turn, ruling: Ruling, kind: RequestKind | None) -> bool:
    """Whether what is wished must be asked for within days; or may have to, where the record is behind."""
    refund = turn.policy.requests.question_of(REFUND)
    if ruling.question not in (*turn.rules.leaving, refund):
        return False
    if ruling.situation in turn.policy.situations.behind:
        return ruling.question == refund
    days = [day for day in ruling.facts.values() if isinstance(day, date)]
    soon = timedelta(days=turn.rules.urgent_within_days)
    return kind in LEAVING and any(timedelta(0) <= day - turn.today <= soon for day in days)

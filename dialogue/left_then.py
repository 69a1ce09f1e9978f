"""What is left to pay on the day by which the customer would like to have left, or on the days of a span."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

import texts
from dialogue.ruling_words import values
from dialogue.span_words import of_run
from dialogue.turn import Turn
from retention import Contract, Ruling, Segment, rule, rule_span
from retention.days import Span
from retention.policy import policy_of
from retention.rulings import NOT_COVERED
from retention.wording import long_date

SETTLEMENT: Final = "settlement_amount"  # a kind of request
INSTALMENTS = "instalments"  # a topic
MOST_LINES = 3


def left_then(turn: Turn, question: str, contract: Contract, wished: date | Span | None) -> str:
    """Of a question for an amount, what is left on the day by which they would like to have left; empty without one."""
    amounts = (turn.policy.requests.question_of(SETTLEMENT), turn.rules.answers.get(INSTALMENTS))
    day = wished.last if isinstance(wished, Span) else wished
    if day is None or day >= contract.term_ends_on or question not in amounts:
        return ""
    if isinstance(wished, Span) and (changes := _left_by_days(turn, contract, Span(wished.first, day))):
        return changes
    ruling = rule(question, contract, day, turn.today)
    if "remaining_payments" not in ruling.facts:
        return ""
    said = values(ruling, turn.language, what_if=True)
    return turn.write("wished-left", **{**said, "on": long_date(day, turn.language)})


def _left_by_days(turn: Turn, contract: Contract, span: Span) -> str:
    """What is left on the days of a span, where an instalment falls due in it; empty where it stays the same."""
    instalments = turn.rules.answers.get(INSTALMENTS)
    if instalments is None or span.last is None:
        return ""
    segments = by_instalment(turn, contract, rule_span(instalments, contract, span.first, span.last, turn.today))
    lines = [
        of_run(each.first, each.last, in_a_line(each.ruling, turn.language, ""), span, turn.language)
        for each in segments
    ]
    return " ".join(lines) if 1 < len(lines) <= MOST_LINES else ""


def by_instalment(turn: Turn, contract: Contract, segments: Sequence[Segment]) -> list[Segment]:
    """The segments; of a question whose answer is what is left to pay, ended by each day on which an instalment falls
    due."""
    question = segments[0].ruling.question
    amount = turn.policy.requests.question_of(SETTLEMENT)
    if question != amount and not texts.has(turn.language, f"run-{question}", provider=turn.provider.id):
        return [*segments]
    found = []
    due = sorted({payment.due_on for payment in contract.to_pay})
    for segment in segments:
        ends = [day for day in due if segment.first <= day < segment.last]
        firsts = [segment.first, *(day + timedelta(days=1) for day in ends)]
        for first, last in zip(firsts, [*ends, segment.last], strict=True):
            found.append(Segment(first, last, rule(question, contract, first, turn.today)))
    return found


def in_a_line(ruling: Ruling, language: str, verdict: str) -> str:
    """What holds on days in a row: the company's ``run-...``, else the ruling's verdict. Raises MissingText."""
    keys = [f"run-{ruling.question}-{ruling.situation}", f"run-{ruling.question}"]
    # the rulings on other questions lack the facts it names
    if ruling.question in policy_of(ruling.provider).conversation.dated:
        keys.append(f"run-{ruling.situation}")
    for key in keys if ruling.variant is None and ruling.certainty != NOT_COVERED else ():
        if texts.has(language, key, provider=ruling.provider):
            said = values(ruling, language, what_if=True)
            return " ".join(texts.say(language, key, provider=ruling.provider, **said).split())
    return verdict

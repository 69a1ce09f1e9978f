"""“The one of February?”: the instalments of the months that a message names, as the record has them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from dialogue.card import Answer
from dialogue.ruling_words import values
from dialogue.side_words import side_of
from dialogue.turn import Turn
from protocol.understood import DateExpression
from retention import Contract, Ruling
from retention.contract import Payment
from retention.days import Span, resolve
from retention.wording import long_date, money, month_and_year, short_date

TOPICS = ("charges", "instalments", "unpaid")  # whose answers say what falls due
MOST_NAMED = 3  # instalments named one by one
AMONG_OTHERS = ("monthly", "paid_count")  # sides named in the details of the answer
BEFORE = 2  # months gone by that are meant rather than those of next year


def with_months(turn: Turn, ruling: Ruling, contract: Contract, answer: Answer) -> Answer:
    """The answer with what the record has for the months named in the message, or for the one thing it asks, before all
    else."""
    question = ruling.question
    if question not in {turn.rules.answers.get(topic) for topic in TOPICS}:
        return answer
    said = " ".join(of_months(turn, contract)) or _last(turn, contract) or _in_short(turn, ruling, contract)
    if not said:
        return answer
    # “what is left” is the line after it
    known = question == turn.rules.answers["instalments"]
    verdict, details = (
        (said, (answer.verdict, *answer.details)) if known else (f"{said} {answer.verdict}", answer.details)
    )
    return replace(answer, verdict=verdict, details=details)


def _in_short(turn: Turn, ruling: Ruling, contract: Contract) -> str:
    """“How much a month?”: that by itself, which the answer tells among other things."""
    if ruling.question != turn.rules.answers["instalments"] or _is_behind(turn, contract):
        return ""
    return side_of(turn, ruling, values(ruling, turn.language), only=AMONG_OTHERS)


def _last(turn: Turn, contract: Contract) -> str:
    """The last instalment of the term, where it is asked for."""
    stated = contract.to_pay or [each for each in contract.payments if each.due_on < contract.term_ends_on]
    if not turn.signals.last_due or not stated or _is_behind(turn, contract):
        return ""
    return turn.write("instalment-last", **_of(turn, contract, stated[-1]))


def of_months(turn: Turn, contract: Contract) -> Iterator[str]:
    """A sentence for each month named, or for those after the term."""
    if _is_behind(turn, contract):
        return
    said: set[str] = set()
    for month in turn.signals.due:
        first = _first_day(turn, month, contract)
        if first is None:
            continue
        for sentence in _of_month(turn, contract, first):
            if sentence not in said:
                said.add(sentence)
                yield sentence


def _first_day(turn: Turn, month: DateExpression, contract: Contract) -> date | None:
    """The first day of its month: the one to come, but one just gone by that has an instalment in the record."""
    days = resolve(month, turn.today)
    if days is None:
        return None
    first = (days.first if isinstance(days, Span) else days).replace(day=1)
    if "year" in month or _same_month(first, turn.today):
        return first
    gone = first.replace(year=first.year - 1)
    months = (turn.today.year - gone.year) * 12 + turn.today.month - gone.month
    near = months <= BEFORE or turn.signals.was_due  # "and July, I have paid that?"
    late = any(_same_month(payment.due_on, gone) for payment in contract.overdue)
    paid = any(_same_month(payment.due_on, gone) for payment in contract.payments)
    return gone if late or (near and paid) else first


def _of_month(turn: Turn, contract: Contract, first: date) -> Iterator[str]:
    month = month_and_year(first, turn.language)
    payments = [payment for payment in contract.payments if _same_month(payment.due_on, first)]
    for payment in (each for each in payments if each.due_on < contract.term_ends_on):
        said = {**_of(turn, contract, payment), "day": short_date(payment.due_on, turn.language)}
        yield turn.write("instalment-of", month=month, **said)
    after = _last_of(first) >= contract.term_ends_on
    if after and contract.auto_renew and contract.status == "active":
        yield turn.write("instalment-renewed", day=long_date(contract.term_ends_on, turn.language))
    elif not payments:
        last = contract.to_pay[-1] if contract.to_pay else None
        said = _of(turn, contract, last) if last else {}
        yield turn.write("instalment-none" if last else "instalment-none-left", month=month, **said)


def due_one_by_one(turn: Turn, ruling: Ruling, contract: Contract, answer: Answer) -> Answer:
    """The answer with the day and amount of each instalment that is left, of many the first and the last."""
    charges, instalments = (turn.rules.answers.get(topic) for topic in TOPICS[:2])
    due, counted = contract.to_pay, "remaining_payments" in ruling.facts
    if ruling.question not in (charges, instalments) or not counted or not due or _is_behind(turn, contract):
        return answer
    named = ruling.question == instalments and not contract.overdue  # by the answer itself: the next one and the last
    if len(due) > MOST_NAMED or (named and len(due) < MOST_NAMED):
        to_come = [payment for payment in due if payment not in contract.overdue]
        if ruling.question == instalments or len(to_come) <= 1:
            return answer
        first, last = (_of(turn, contract, payment)["day"] for payment in (to_come[0], to_come[-1]))
        return _with_line(answer, turn.write("instalments-between", first=first, last=last))
    each = [turn.write("instalment-in-list", **_of(turn, contract, payment)) for payment in due]
    line = turn.write("instalments-due", each=turn.write("places-join").join(each))
    if ruling.question == charges and contract.overdue:  # beside what is overdue it is more than fits a phone's screen
        return replace(answer, more=(line, *answer.more))
    return _with_line(answer, line)


def _with_line(answer: Answer, line: str) -> Answer:
    """Behind the first of the details, how many are left."""
    return replace(answer, details=(*answer.details[:1], line, *answer.details[1:]))


def _is_behind(turn: Turn, contract: Contract) -> bool:
    """Whether the record stops at the end of a term that may have been followed by another."""
    return contract.term_ends_on <= turn.today and contract.auto_renew


def _of(turn: Turn, contract: Contract, payment: Payment) -> dict[str, str]:
    written = long_date if payment.due_on.year != turn.today.year else short_date
    return {
        "day": written(payment.due_on, turn.language),
        "amount": money(payment.amount, contract.currency, turn.language),
        "status": payment.status,
    }


def _same_month(day: date, other: date) -> bool:
    return (day.year, day.month) == (other.year, other.month)


def _last_of(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)

"""A day the customer names: "e se eu cancelar dia 10?" is ruled for that day, "quero sair em maio" is a wish."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import texts
from dialogue import lengths
from dialogue.turn import Turn
from protocol.awaiting import CLARIFY, DATE
from protocol.understood import DateExpression
from retention import Contract
from retention.days import Span, needs_contract, resolve
from retention.wording import day_and_month, long_date

FARTHEST_YEARS = 5
TODAY_NAMED: DateExpression = {"in": {"days": 0}}
OF_TODAY = ("today", "hour")  # questions that their own words tell
Problem = Literal["past", "impossible", "far"]


@dataclass(frozen=True)
class Day:
    """on: the day or days to rule for, None for today. problem: why a day that was named cannot be taken.

    reckoned: a day that only the contract tells. wished: the day or days by which the customer would like to have left.
    which_week: the day of next week is meant, though the same weekday of this week is still to come.
    expression: what was named, for a problem's words.
    """

    on: date | Span | None = None
    wished: date | Span | None = None
    reckoned: DateExpression | None = None
    problem: Problem | None = None
    which_week: bool = False
    expression: DateExpression | None = None


TODAY = Day()


def dated_questions(turn: Turn) -> list[str]:
    """What a message that says little but a day is about: the questions answered last whose answer changes with it,
    or leaving."""
    state = turn.state
    if state.awaiting == CLARIFY and turn.signals.starts_with == "yes" and len(state.choices) == 1:
        return [question for question in state.choices if changes_with_day(turn, question)]
    asked = [question for question in state.pending or state.answered if changes_with_day(turn, question)]
    if asked or state.pending:
        return asked
    counting, notice = (turn.rules.answers.get(topic) for topic in ("counting", "notice"))
    if notice and counting in state.answered and turn.contract is not None:  # "and at Easter?", of how days are counted
        return [notice]
    return state.day_about or ([*turn.rules.leaving[:1]] if turn.signals.leaving else [])


def likely_for_day(turn: Turn) -> list[str]:
    """Of the two likeliest meanings of an unsure message the first that is answered by day: “and on the 29th?”"""
    likely = [] if turn.state.awaits_proof else turn.likeliest[:2]
    found = [each for each in likely if each in turn.policy.questions and changes_with_day(turn, each)][:1]
    asks = {*turn.rules.leaving, turn.rules.answers.get("notice"), turn.policy.requests.question_of("refund")}
    return [*turn.rules.leaving[:1]] if _names_only_day(turn) and not {*found} & asks else found


def _names_only_day(turn: Turn) -> bool:
    """“And if I ask in April?”, as the first thing said: to ask is to ask to leave."""
    state, signals = turn.state, turn.signals
    begun = state.answered or state.pending or state.day_about or state.awaits_proof or signals.pays
    return signals.supposed and signals.day_alone and not begun and turn.understood.day("asked") is not None


def asked_of_day(turn: Turn, questions: list[str]) -> list[str]:
    """“And if I ask after the renewal?”, taken for a question that no day changes: leaving, on those days."""
    changes = any(changes_with_day(turn, question) for question in questions)
    if changes or turn.contract is None or turn.requests or not _names_only_day(turn):
        return questions
    return [*turn.rules.leaving[:1]]


def changes_with_day(turn: Turn, question: str) -> bool:
    """Whether it is answered for other days, too: what the company's files name, and what has words for a day."""
    return question in turn.rules.dated or texts.has(turn.language, f"what-if-{question}", provider=turn.provider.id)


def asked_day(turn: Turn, questions: Sequence[str]) -> Day:
    """The day of a what-if in a message that asks something, and a wished one; a day mentioned in passing is none.

    What is left on a day is ruled for that day; a day by which they would like to have left is none to ask on.
    """
    left = turn.signals.left_on_day and any(changes_with_day(turn, question) for question in questions)
    if not left and not set(questions) & set(turn.rules.dated):
        return TODAY
    day = named_day(turn)
    money = {turn.rules.answers.get(topic) for topic in ("charges", "instalments", "unpaid")}
    if turn.signals.due and day.on is not None and set(questions) <= money:
        return replace(TODAY, wished=day.wished)  # the months whose instalment is named are what is asked
    amount = turn.policy.requests.question_of("settlement_amount")
    supposed = turn.signals.supposed and isinstance(day.wished, date)  # "and if I leave tomorrow?" asks of that day
    return replace(day, on=day.wished) if supposed and questions == [amount] else day


def leaving_then(turn: Turn, questions: list[str]) -> list[str]:
    """“Can I be gone in December?”, taken for one about charges: whether that can be, where no paying is named."""
    charges, signals = turn.rules.answers.get("charges"), turn.signals
    paying = signals.pays or signals.left_on_day or signals.due
    if questions != [charges] or paying or turn.understood.day("wished") is None:
        return questions
    return [*turn.rules.leaving[:1]]


def counted_on(turn: Turn, questions: list[str]) -> list[str]:
    """“Does it count if I ask on the 1st?”: of how days are counted, with a day to ask on, the answer for that day.

    “Does today count?” asks how days are counted, but for a question after an hour of today.
    """
    counting, notice = (turn.rules.answers.get(topic) for topic in ("counting", "notice"))
    day = turn.understood.day("asked")
    of_today = day == TODAY_NAMED and turn.signals.asks not in OF_TODAY
    if counting not in questions or notice is None or turn.contract is None or day is None or of_today:
        return questions
    if set(questions) & set(turn.rules.dated):
        return [question for question in questions if question != counting]
    about = next(iter(turn.state.day_about), notice)
    return [about if question == counting else question for question in questions]


def named_day(turn: Turn) -> Day:
    """The day the message asks about: one that is past, impossible or years away is a problem."""
    expression = turn.understood.day("asked")
    if expression is None:
        return Day(wished=_wished(turn))
    if needs_contract(expression):
        return Day(reckoned=expression)
    expression = _in_month_spoken_of(turn, expression)
    day = _taken(resolve(expression, turn.today, country=turn.provider.holidays), expression, turn.today)
    wished_before = turn.state.wished
    if wished_before is not None and day.on == wished_before:  # the day they spoke of as that of leaving
        return Day(wished=wished_before)
    return TODAY if _is_reported(turn, day) else day


def _is_reported(turn: Turn, day: Day) -> bool:
    """In a long message a past day is part of what it reports, however it was read."""
    return day.problem == "past" and turn.signals.words > lengths.PAST_DAY


def _in_month_spoken_of(turn: Turn, expression: DateExpression) -> DateExpression:
    """“And the 21st?” after an answer for April: of that April, where it is still to come."""
    before = turn.state.asked_day
    if set(expression) != {"day"} or before is None or before < turn.today:
        return expression
    named: DateExpression = {**expression, "month": before.month, "year": before.year}
    first = resolve(named, turn.today, country=turn.provider.holidays)
    return named if isinstance(first, date) and first >= turn.today else expression


def reckoned_day(day: Day, turn: Turn, contract: Contract | None) -> Day:
    """The same day once the contract is known; without one nothing is ruled by a day that only it tells."""
    if day.reckoned is None:
        return _of_term(day, turn, contract) if contract is not None else day
    if contract is None:
        return TODAY
    days = resolve(day.reckoned, turn.today, renewal=contract.term_ends_on, country=turn.provider.holidays)
    taken = _taken(days, day.reckoned, turn.today)
    return TODAY if _is_reported(turn, taken) and not turn.signals.carries_on else taken


def _of_term(day: Day, turn: Turn, contract: Contract) -> Day:
    """The day, unless it is that of the contract's end: “cancel the renewal, the 1st” asks today. Where nothing renews
    there is nothing to ask for: a day before the end is one of leaving."""
    signals, on = turn.signals, day.on
    if isinstance(day.wished, Span) and day.wished.first <= contract.term_ends_on <= (day.wished.last or date.max):
        return replace(day, wished=contract.term_ends_on)  # "in May" is the end of the contract, which is in May
    if on is None or signals.supposed or signals.day_alone or day.wished is not None:
        return day
    if on == contract.term_ends_on:
        return TODAY
    first = on.first if isinstance(on, Span) else on
    before = not contract.auto_renew and signals.leaving and first < contract.term_ends_on
    return Day(wished=on) if before and not signals.pays and not signals.left_on_day else day


def ask_day_again(turn: Turn, day: Day, questions: Sequence[str]) -> None:
    """Say why the day cannot be taken, and ask for another."""
    named = _named(day.expression, turn.language) if day.problem == "impossible" else None
    if named:
        turn.say("date-no-such-day", kind="question", day=named)
    else:
        last = long_date(_farthest(turn.today), turn.language)
        turn.say(f"date-{day.problem}", kind="question", last=last)
    turn.state.awaiting, turn.state.pending = DATE, list(questions)


def _taken(days: date | Span | None, expression: DateExpression, today: date) -> Day:
    if days is None:
        return Day(problem="impossible", expression=expression)
    first, last = days if isinstance(days, Span) else (days, days)
    if first < today:
        return Day(problem="past")
    if (last or first) > _farthest(today):
        return Day(problem="far")
    weekday = expression.get("weekday")
    both_to_come = "next" in expression and isinstance(weekday, int) and weekday > today.weekday()
    return Day(on=None if days == today else first if first == last else days, which_week=both_to_come)


def _wished(turn: Turn) -> date | Span | None:
    """The day by which the customer wishes to have left; a past day is no wish.

    Days that go on are wished for from their beginning: “from February on” is no later day, “not before May” may be.
    """
    expression = turn.understood.day("wished")
    days = resolve(expression, turn.today, country=turn.provider.holidays) if expression else None
    first = days.first if isinstance(days, Span) else days
    if isinstance(days, Span) and days.last is None and (turn.signals.supposed or "from" in (expression or {})):
        return first if first is not None and first >= turn.today else None
    return days if first is not None and first >= turn.today else None


def _farthest(today: date) -> date:
    return today.replace(day=1, year=today.year + FARTHEST_YEARS)


def _named(expression: DateExpression | None, language: str) -> str | None:
    """The words for a day that does not exist; None where it is not one of a month."""
    day, month = (expression or {}).get("day"), (expression or {}).get("month")
    if not isinstance(day, int) or not isinstance(month, int) or not 1 <= month <= 12:
        return None
    return day_and_month(day, month, language)

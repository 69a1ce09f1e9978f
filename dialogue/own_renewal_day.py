"""The renewal of somebody whose contract is not known: “mine renews on 10 February, until when then?”; and the day
gone by on which it renewed or was bought: “it renewed on the 24th”."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import texts
from dialogue.card import Answer
from dialogue.turn import Turn
from protocol.understood import DateExpression
from retention import Ruling
from retention.dates import after_start, before_end
from retention.days import resolve
from retention.past_days import last_such_day
from retention.wording import long_date

OWN_RENEWAL = "own-renewal"  # the company's words for the days counted back from it
OWN_START = "own-start"  # the same for those counted on from the day it began
LONGEST_AGO = timedelta(days=92)  # a day longer ago is none that a refund is asked for


def keep_own_start(turn: Turn) -> None:
    """Of somebody whose contract is not known: the day gone by on which they say that it renewed or was bought."""
    signals = turn.signals
    ago: DateExpression | None = {"in": signals.ago} if signals.ago else None
    stated = ago or turn.understood.day("term") or turn.understood.day("mentioned") or turn.entity("date")
    if turn.contract is not None or not isinstance(stated, dict):
        return
    if signals.renews or signals.bought or (ago and signals.claims_paid):
        day = last_such_day(stated, turn.today)
        if day is not None and turn.today - day <= LONGEST_AGO:
            turn.state.began = day
    if signals.renews and turn.understood.day("term") is not None:
        to_come = resolve(stated, turn.today, country=turn.provider.holidays)
        if isinstance(to_come, date) and to_come >= turn.today:
            turn.state.renews = to_come


def until_when(turn: Turn, questions: list[str]) -> list[str]:
    """“Until what day?”, said by somebody whose contract is not known after an answer on refunds: until when those."""
    refund, notice = turn.policy.requests.question_of("refund"), turn.rules.answers.get("notice")
    asks = "until" in turn.signals.focuses and turn.signals.topicless and turn.contract is None
    return [refund] if asks and refund in turn.state.answered and refund and questions == [notice] else questions


def with_own_renewal(turn: Turn, ruling: Ruling, answer: Answer) -> Answer:
    """The general answer with the days that the clauses count back from a renewal named in the message."""
    if ruling.question == turn.policy.requests.question_of("refund"):
        return _with_own_start(turn, ruling, answer)
    rules = turn.rules
    asked = {*rules.leaving, rules.answers.get("notice")}
    end = turn.state.renews
    known = texts.has(turn.language, OWN_RENEWAL, provider=ruling.provider)
    if end is None or end < turn.today or ruling.question not in asked or not known:
        return answer
    days = before_end(turn.policy.dates, end, turn.today)
    said = turn.write(OWN_RENEWAL, renewal_on=long_date(end, turn.language), **_written(turn, days))
    return replace(answer, verdict=said, details=(answer.verdict, *answer.details))


def days_from_own_start(turn: Turn) -> dict[str, date]:
    """The days that the clauses count on from the day named; empty without one, or where no clause does."""
    began = turn.state.began
    stated = (
        began is not None and turn.contract is None and texts.has(turn.language, OWN_START, provider=turn.provider.id)
    )
    return after_start(turn.policy.dates, began, turn.today) if stated and began is not None else {}


def _with_own_start(turn: Turn, ruling: Ruling, answer: Answer) -> Answer:
    days = days_from_own_start(turn)
    if not days or turn.state.began is None or ruling.situation is not None:
        return answer
    said = turn.write(OWN_START, began_on=long_date(turn.state.began, turn.language), **_written(turn, days))
    return replace(answer, verdict=said, details=(answer.verdict, *answer.details))


def _written(turn: Turn, days: dict[str, date]) -> dict[str, object]:
    """Each day in words, and whether it has passed."""
    written = {name: long_date(day, turn.language) for name, day in days.items()}
    return {**written, **{f"{name}_gone": "yes" if day < turn.today else "no" for name, day in days.items()}}

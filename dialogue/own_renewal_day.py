"""The renewal of somebody whose contract is not known: “mine renews on 10 February, until when then?”."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import texts
from dialogue.card import Answer
from dialogue.turn import Turn
from retention import Ruling
from retention.dates import before_end
from retention.days import resolve
from retention.wording import long_date

OWN_RENEWAL = "own-renewal"  # the company's words for the days counted back from it


def with_own_renewal(turn: Turn, ruling: Ruling, answer: Answer) -> Answer:
    """The general answer with the days that the clauses count back from a renewal named in the message."""
    rules = turn.rules
    asked = {*rules.leaving, rules.answers.get("notice")}
    told = turn.understood.day("term")
    if (
        told is None
        or ruling.question not in asked
        or not texts.has(turn.language, OWN_RENEWAL, provider=ruling.provider)
    ):
        return answer
    end = resolve(told, turn.today, country=turn.provider.holidays)
    if not isinstance(end, date) or end < turn.today:
        return answer
    days = before_end(turn.policy.dates, end, turn.today)
    written = {name: long_date(day, turn.language) for name, day in days.items()}
    gone = {f"{name}_gone": "yes" if day < turn.today else "no" for name, day in days.items()}
    said = turn.write(OWN_RENEWAL, renewal_on=long_date(end, turn.language), **written, **gone)
    return replace(answer, verdict=said, details=(answer.verdict, *answer.details))

"""A question for another day than today: one day, days in a row, or beside the day the customer would like to leave."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import texts
from dialogue.card import Answer, word
from dialogue.days import Day, changes_with_day
from dialogue.instalments import due_one_by_one, with_months
from dialogue.late_contact import without_late_contact
from dialogue.left_then import MOST_LINES, by_instalment, in_a_line, left_then
from dialogue.ruling_words import values
from dialogue.span_words import of_changes, of_run, of_span
from dialogue.turn import Turn
from retention import Contract, Ruling, Segment, rule, rule_span
from retention.days import Span
from retention.rulings import NOT_COVERED
from retention.wording import long_date, weekday, years_once

OPEN_DAYS = 30  # days in a row without an end are looked at so long after their beginning, or after the renewal
WEAKEST_FIRST = ("conflicting", "partial", "not_covered", "certain")


@dataclass(frozen=True)
class Run:
    """Days in a row with one answer. last: None where they go on. words: the answer in a line."""

    first: date
    last: date | None
    words: str


def worded(turn: Turn, questions: Sequence[str], contract: Contract, day: Day) -> list[tuple[Answer, Ruling]]:
    """Each question in words for the day, with a ruling that stands for it: that of the day, or of the least certain
    days. Raises texts.MissingText."""
    if day.on is not None:
        return [_on(turn, question, contract, day, alone=len(questions) == 1) for question in questions]
    wish = day.wished is not None
    answers = []
    for question in questions:
        ruling = rule(question, contract, turn.today)
        answer = due_one_by_one(turn, ruling, contract, word(ruling, turn.language))
        answer = without_late_contact(turn, ruling, contract, answer)
        answer = with_months(turn, ruling, contract, _with_sooner(turn, ruling, contract, answer))
        if wish and question in turn.rules.dated and ruling.situation in turn.policy.situations.running:
            said = _wish(turn, contract, day.wished, ruling)
            # that it is too late comes first
            parts = (answer.verdict, said) if _passed(turn, contract) else (said, answer.verdict)
            answer = replace(answer, verdict=" ".join(parts).strip())
            wish = False  # once a turn
        if left := left_then(turn, question, contract, day.wished):
            answer = replace(answer, verdict=f"{answer.verdict} {left}")
        answers.append((answer, ruling))
    return answers


def _on(turn: Turn, question: str, contract: Contract, day: Day, *, alone: bool) -> tuple[Answer, Ruling]:
    """The answer for that day; today's where no day changes it, or where the contract is only mentioned beside it."""
    mentioned = question == turn.rules.answers.get("contract") and not alone
    if day.on is None or mentioned or not changes_with_day(turn, question):
        ruling = rule(question, contract, turn.today)
        return word(ruling, turn.language), ruling
    if isinstance(day.on, Span):
        return _for_days(turn, question, contract, day.on)
    return _for_day(turn, question, contract, day.on, day)


def _for_day(turn: Turn, question: str, contract: Contract, on: date, day: Day) -> tuple[Answer, Ruling]:
    ruling, today = rule(question, contract, on, turn.today), rule(question, contract, turn.today)
    answer, as_today = (word(each, turn.language, what_if=each is ruling) for each in (ruling, today))
    if ruling.certainty == NOT_COVERED and replace(answer, lead="", what_if=False) == replace(as_today, lead=""):
        return as_today, today  # no day changes what no document says
    gone = " ".join(_gone_by(turn, today, ruling)) or (_passed(turn, contract) if ruling.after_renewal else "")
    lead = answer.lead
    if day.which_week:  # the same weekday of this week is still to come: which one was taken is said
        lead = turn.write("what-if-weekday", weekday=weekday(on, turn.language), day=long_date(on, turn.language))
    return replace(answer, lead=lead, verdict=f"{gone} {answer.verdict}".strip()), ruling


def _gone_by(turn: Turn, today: Ruling, later: Ruling) -> Iterator[str]:
    """What holds today and is lost by that day, where the company's texts say it (``gone-<fact>``)."""
    if later.after_renewal:
        return  # that day is counted from the renewal
    for name, fact in today.facts.items():
        key = f"gone-{name}"
        if not isinstance(fact, date) or fact >= later.on or name in later.facts:
            continue
        if texts.has(turn.language, key, provider=later.provider):
            yield turn.write(key, day=long_date(fact, turn.language), situation=today.situation or "")


def _with_sooner(turn: Turn, ruling: Ruling, contract: Contract, answer: Answer) -> Answer:
    """The answer on charges, with what an end before that of the term takes, where leaving is named."""
    charges = (
        ruling.question == turn.rules.answers.get("charges") and ruling.situation in turn.policy.situations.running
    )
    if (
        not charges
        or not (turn.signals.leaving or turn.signals.going)
        or not texts.has(turn.language, "sooner", provider=ruling.provider)
    ):
        return answer
    line = turn.write("sooner", ends_on=long_date(contract.term_ends_on, turn.language))
    return replace(answer, details=(*answer.details, line))


def _passed(turn: Turn, contract: Contract) -> str:
    """What is too late today already, or contested, whatever day is named: the company's ``passed-<situation>``."""
    ruling = rule(turn.rules.leaving[0], contract, turn.today)
    key = f"passed-{ruling.situation}"
    known = texts.has(turn.language, key, provider=ruling.provider)
    return years_once(turn.write(key, **values(ruling, turn.language)), turn.today, turn.language) if known else ""


def _for_days(turn: Turn, question: str, contract: Contract, span: Span) -> tuple[Answer, Ruling]:
    last = span.last or max(span.first, contract.term_ends_on) + timedelta(days=OPEN_DAYS)
    segments = by_instalment(turn, contract, rule_span(question, contract, span.first, last, turn.today))
    weakest = min(segments, key=lambda segment: WEAKEST_FIRST.index(segment.ruling.certainty)).ruling
    answers = [word(segment.ruling, turn.language, what_if=True) for segment in segments]
    # The words name their days; as a what-if the card would name one of them.
    answer = replace(answers[0], what_if=False)
    days = of_span(span, turn.today, turn.language)
    if all(segment.ruling.certainty == NOT_COVERED for segment in segments):
        same = len({each.verdict for each in answers}) == 1
        return replace(answer, lead="" if same else f"{days}:"), weakest
    runs = _runs(turn, segments, answers, span)
    passed = _passed(turn, contract) if any(segment.ruling.after_renewal for segment in segments) else ""
    if len(runs) == 1:
        said = f"{passed} {turn.write('span-one', days=days, answer=runs[0].words)}".strip()
        return replace(answer, lead="", verdict=said, details=(), more=()), weakest
    shown = len(runs) if len(runs) <= MOST_LINES else MOST_LINES - 1
    lines = [of_run(run.first, run.last, run.words, span, turn.language) for run in runs[:shown]]
    if runs[shown:]:
        changes = of_changes([run.first for run in runs[shown:]], turn.language)
        lines.append(turn.write("span-more", days=changes))
    own = f"span-several-{question}"
    several = turn.write(own if texts.has(turn.language, own, provider=turn.provider.id) else "span-several", days=days)
    several = f"{passed} {several}".strip()
    # What to do is said where it is the same on all these days.
    to_do = answer.next if len({each.next for each in answers}) == 1 else ""
    return replace(answer, lead="", verdict=several, details=tuple(lines), more=(), next=to_do), weakest


def _runs(turn: Turn, segments: Sequence[Segment], answers: Sequence[Answer], span: Span) -> list[Run]:
    """The segments with their words; neighbours that say the same are one."""
    runs: list[Run] = []
    for segment, answer in zip(segments, answers, strict=True):
        words = in_a_line(segment.ruling, turn.language, answer.verdict)
        last = None if span.last is None and segment is segments[-1] else segment.last
        if runs and runs[-1].words == words:
            runs[-1] = Run(runs[-1].first, last, words)
        else:
            runs.append(Run(segment.first, last, words))
    return runs


def _wish(turn: Turn, contract: Contract, wished: date | Span | None, ruling: Ruling) -> str:
    """How the day by which the customer would like to have left lies to the end of the contract; empty without one."""
    if wished is None:
        return ""
    first, last = wished if isinstance(wished, Span) else (wished, wished)
    end = contract.term_ends_on
    day = last or first
    if first <= end <= day or day == end - timedelta(days=1):
        key = "wished-at-end"
    elif day < end:
        key = "wished-before"
    else:
        key = "wished-renewed" if contract.auto_renew else "wished-after"
    days = {"day": long_date(day, turn.language), "ends_on": long_date(end, turn.language)}
    return turn.write(key, **days, situation=ruling.situation or "", question=ruling.question).strip()

"""Rulings: what the policy says to a question, for a contract on a day or in general."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TypedDict

from retention.calendar import ONE_DAY
from retention.contract import Contract
from retention.contract_on_day import ContractOnDay
from retention.errors import InvalidDay, UnknownQuestion
from retention.facts import Fact
from retention.policy import Policy, policy_of
from retention.table import Handoff

CERTAIN, PARTIAL, NOT_COVERED, GENERAL = "certain", "partial", "not_covered", "general"
# Why a team completes an answer whose day a change of a clause will move.
CLAUSE_CHANGES = "clause_changes"


class HandoffAsJson(TypedDict):
    """A hand-over as JSON."""

    team: str
    reason: str
    priority: str


class RulingAsJson(TypedDict):
    """The JSON object of the policy (docs/interfaces.md): ISO dates, decimal strings, numbers and booleans."""

    question: str
    provider: str
    on: str
    situation: str | None
    certainty: str
    facts: dict[str, str | int]
    clauses: list[str]
    handoff: HandoffAsJson | None


@dataclass(frozen=True)
class Ruling:
    """One answer of the policy.

    situation: None in a general ruling. certainty: certain, partial, conflicting, not_covered or general.
    facts: dates, Decimal amounts in the contract's currency, whole numbers, booleans and texts, by name.

    These help to word the answer and are no part of the ruling object: variant, the name of what made the row differ
    for this contract, or None; today, the day of asking, before ``on`` in a what-if; term_began and term_ends,
    None without a contract; changes_on, the day from which a known change of a clause moves a day among the facts, or
    None; after_renewal, whether the day lies in a term that is still to begin.
    """

    question: str
    provider: str
    on: date
    situation: str | None
    certainty: str
    facts: Mapping[str, Fact]
    clauses: tuple[str, ...]
    handoff: Handoff | None
    variant: str | None = field(default=None, compare=False)
    today: date | None = field(default=None, compare=False)
    term_began: date | None = field(default=None, compare=False)
    term_ends: date | None = field(default=None, compare=False)
    changes_on: date | None = field(default=None, compare=False)
    after_renewal: bool = field(default=False, compare=False)

    @property
    def later(self) -> bool:
        """Whether it is a what-if: asked before the day it is for."""
        return self.today is not None and self.today < self.on

    def as_dict(self) -> RulingAsJson:
        """The ruling as the JSON object of the policy: ISO dates, decimal strings, numbers and booleans."""
        handoff = self.handoff
        return {
            "question": self.question,
            "provider": self.provider,
            "on": self.on.isoformat(),
            "situation": self.situation,
            "certainty": self.certainty,
            "facts": {name: _json(fact) for name, fact in self.facts.items()},
            "clauses": list(self.clauses),
            "handoff": None
            if handoff is None
            else {"team": handoff.team, "reason": handoff.reason, "priority": handoff.priority},
        }


@dataclass(frozen=True)
class Segment:
    """Days of a span, first and last included, on which situation and certainty stay the same.

    ruling: that of the first of them; amounts that run on within the days are those of that day.
    """

    first: date
    last: date
    ruling: Ruling


def rule(question: str, contract: Contract, on: date, today: date | None = None) -> Ruling:
    """Rules a question for a verified contract on a day (in the provider's zone). today: the day of asking, if earlier.

    Raises UnknownQuestion for one that the company's policy does not answer, InvalidDay for a day before ``today``,
    and InvalidRecord when the record tells of days after ``today``.
    """
    return rule_by(policy_of(contract.provider), question, contract, on, today)


def rule_by(policy: Policy, question: str, contract: Contract, on: date, today: date | None = None) -> Ruling:
    """The same by a policy given, which must be that of the contract's company."""
    today = on if today is None else today
    _check(question, policy, on, today)
    contract.check_on(today)
    return _rule(policy, question, ContractOnDay(contract, on, today))


def rule_span(
    question: str, contract: Contract, first: date, last: date, today: date | None = None
) -> tuple[Segment, ...]:
    """Rules every day of a span and gives the runs of days that are ruled alike. today: ``first`` unless given.

    Raises what `rule` raises; InvalidDay also for a span that ends before it begins.
    """
    return rule_span_by(policy_of(contract.provider), question, contract, first, last, today)


def rule_span_by(
    policy: Policy, question: str, contract: Contract, first: date, last: date, today: date | None = None
) -> tuple[Segment, ...]:
    """The same by a policy given."""
    today = first if today is None else today
    _check(question, policy, first, today)
    if last < first:
        raise InvalidDay("a span must not end before it begins")
    contract.check_on(today)
    segments: list[Segment] = []
    day = first
    while day <= last:
        ruling = _rule(policy, question, ContractOnDay(contract, day, today))
        run = segments[-1] if segments else None
        if run and (run.ruling.situation, run.ruling.certainty) == (ruling.situation, ruling.certainty):
            segments[-1] = Segment(run.first, day, run.ruling)
        else:
            segments.append(Segment(day, day, ruling))
        day += ONE_DAY
    return tuple(segments)


def _rule(policy: Policy, question: str, held: ContractOnDay) -> Ruling:
    situation = policy.situations.of(held)
    outcome = policy.table.row_for(question, situation, held).outcome_for(held)
    facts = dict(outcome.facts)
    certainty, handoff = outcome.certainty, outcome.handoff
    for addition in policy.table.additions[question]:
        if addition.condition(held):
            facts |= addition.facts
            handoff = handoff or addition.handoff
    moved = [day for day in (date_.moved_from(held) for date_ in outcome.changing) if day is not None]
    if moved and certainty == CERTAIN:
        certainty = PARTIAL
        handoff = handoff or Handoff(policy.conversation.team_for(CLAUSE_CHANGES), CLAUSE_CHANGES)
    values = ((name, fact(held)) for name, fact in facts.items())
    return Ruling(
        question=question,
        provider=held.contract.provider,
        on=held.on,
        situation=situation,
        certainty=certainty,
        facts={name: value for name, value in values if value is not None},
        clauses=outcome.clauses,
        handoff=handoff,
        variant=outcome.variant,
        today=held.today,
        term_began=held.contract.term_starts_on,
        term_ends=held.contract.term_ends_on,
        changes_on=min(moved, default=None),
        after_renewal=held.after_renewal,
    )


def rule_general(question: str, provider: str, on: date) -> Ruling:
    """The rule without a verified contract (policy: "general"): clauses of the question's first running row, no facts.

    A handoff is given only where the documents are silent, or where the row rules alike without a contract. Raises
    UnknownQuestion and UnknownProvider.
    """
    return rule_general_by(policy_of(provider), question, on)


def rule_general_by(policy: Policy, question: str, on: date) -> Ruling:
    """The same by a policy given."""
    _check(question, policy, on, on)
    row = policy.table.general[question]
    outcome = row.outcome
    as_written = row.alike_without_contract or outcome.certainty == NOT_COVERED
    return Ruling(
        question=question,
        provider=policy.provider.id,
        on=on,
        situation=None,
        certainty=outcome.certainty if as_written else GENERAL,
        facts={},
        clauses=outcome.clauses,
        handoff=outcome.handoff if as_written else None,
    )


def _check(question: str, policy: Policy, on: date, today: date) -> None:
    if question not in policy.table.general:
        raise UnknownQuestion(question)
    if type(on) is not date or type(today) is not date:
        raise TypeError("a question is ruled for a calendar day")
    if on < today:
        raise InvalidDay("a question is ruled for today or a day to come")


def _json(fact: Fact) -> str | int:
    if isinstance(fact, date):
        return fact.isoformat()
    return str(fact) if isinstance(fact, Decimal) else fact

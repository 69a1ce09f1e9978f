"""The proof that a policy gives exactly one ruling to every question in every situation and that none of it is idle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from retention.facts import BESIDE_REMAINING
from retention.policy import Policy
from retention.requests import REFUND
from retention.samples import samples

NEVER = "unreachable"


def problems_of(policy: Policy) -> list[str]:
    """Cells with no row or several, and whatever no contract on any day can bring about."""
    problems = [*policy.table.problems, *_idle_refunds(policy)]
    # A change of a value can close what was open before, so each set of values is looked at for itself.
    starts = sorted({start for clause in policy.clauses.values() for start, _ in clause.values})
    for start in starts or [date(2026, 1, 1)]:
        problems += [
            problem if len(starts) < 2 else f"{problem}, from {start} on"
            for problem in _out_of_reach(policy, start)
            if problem not in problems
        ]
    return problems


def _idle_refunds(policy: Policy) -> Iterator[str]:
    """Questions of the kind "refund" none of whose rulings holds a day of a refund: none could ever be asked for."""
    until = policy.requests.refund_until
    for question in policy.requests.questions.get(REFUND, ()):
        rows = [row for (own, _), row in policy.table.cells.items() if own == question]
        outcomes = [outcome for row in rows for outcome in (row.outcome, *(changed for _, changed in row.variants))]
        if not any(name in outcome.facts for outcome in outcomes for name in until):
            yield f"{NEVER}: requests.refund: no row of {question} has {' or '.join(until)} among its facts"


def _out_of_reach(policy: Policy, start: date) -> Iterator[str]:
    situations: set[str] = set()
    outcomes: set[tuple[str, str | None]] = set()
    facts: set[tuple[str, str]] = set()
    additions: set[str] = set()
    for held in samples(policy, start):
        situation = policy.situations.of(held)
        situations.add(situation)
        for question in policy.questions:
            try:
                row = policy.table.row_for(question, situation, held)
            except KeyError:  # an empty cell, among the table's own problems already
                continue
            outcome = row.outcome_for(held)
            outcomes.add((row.place, outcome.variant))
            facts.update(
                (row.place, name)
                for name, fact in outcome.facts.items()
                if (row.place, name) not in facts and fact(held) is not None
            )
            additions.update(
                each.place
                for each in policy.table.additions[question]
                if each.place not in additions and each.condition(held)
            )
    yield from (f"{NEVER}: situation {name}" for name in policy.situations.names if name not in situations)
    for row in policy.table.rows:
        variants = [outcome.variant for _, outcome in row.variants]
        for variant in (row.outcome.variant, *variants):
            if (row.place, variant) not in outcomes:
                yield f"{NEVER}: {row.place}" + (f", variant {variant}" if variant in variants else "")
        for fact in row.outcome.facts:
            seen = (row.place, fact) in facts or fact in BESIDE_REMAINING
            if (row.place, row.outcome.variant) in outcomes and not seen:
                yield f"{NEVER}: fact {fact} of {row.place}"
    places = dict.fromkeys(each.place for own in policy.table.additions.values() for each in own)
    yield from (f"{NEVER}: {place}" for place in places if place not in additions)

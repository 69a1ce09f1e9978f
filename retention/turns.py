"""What a change of a clause that is already known does to contracts: situations that it turns on its day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from retention.calendar import ONE_DAY
from retention.clauses import TERM_START, Clause
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy
from retention.samples import TERM, samples_of

# Days by which a sample's term is moved past the change, besides those that its clauses count.
MARGIN = 10


def warnings_of(policy: Policy) -> list[str]:
    """One line for each situation that turns into another because of a known change, not because of a day that passes.

    They are no problems: the change may be meant so. Clauses whose value is that of the start of a term turn nothing.
    """
    changed: dict[date, list[Clause]] = {}
    for clause in policy.clauses.values():
        if clause.applies != TERM_START:
            for start, _ in clause.values[1:]:
                changed.setdefault(start, []).append(clause)
    return [line for start in sorted(changed) for line in _turned(policy, start, changed[start])]


def _turned(policy: Policy, start: date, clauses: list[Clause]) -> Iterator[str]:
    changes = ", ".join(
        f"{clause.id} is {clause.value_on(start)} instead of {clause.value_on(start - ONE_DAY)}" for clause in clauses
    )
    turned: dict[tuple[str, str], ContractOnDay] = {}
    for held in _around(policy, start, clauses):
        before = policy.situations.of(replace(held, valued_on=start - ONE_DAY))
        after = policy.situations.of(held)
        if before != after:
            turned.setdefault((before, after), held)
    for (before, after), held in turned.items():
        yield (
            f"from {start} on {changes}: contracts in {before} are then in {after}, such as one from "
            f"{held.contract.term_starts_on} to {held.contract.term_ends_on}"
        )


def _around(policy: Policy, start: date, clauses: list[Clause]) -> Iterator[ContractOnDay]:
    """Sample contracts on the day of the change, one for each day on which their term may have begun or may end."""
    reach = MARGIN + 2 * max(value for clause in clauses for _, value in clause.values)
    for days in range(reach):
        for began in (start - timedelta(days), start - TERM + timedelta(days)):
            for contract in samples_of(policy, began):
                yield ContractOnDay(contract, start)

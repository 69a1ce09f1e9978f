"""What a change of a clause that is already known does to contracts: situations that it turns on its day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from retention.calendar import ONE_DAY
from retention.clauses import TERM_START, Clause
from retention.conditions import FLAGS
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy
from retention.samples import KINDS, TERM, Kind, sample

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
        asked = f", asked about on {held.today}" if held.later else ""
        yield (
            f"from {start} on {changes}: contracts in {before} are then in {after}, such as one from "
            f"{held.contract.term_starts_on} to {held.contract.term_ends_on}{asked}"
        )


def _around(policy: Policy, start: date, clauses: list[Clause]) -> Iterator[ContractOnDay]:
    """Sample contracts on the day of the change, whole terms first, then short ones; each also asked about before.

    One for each pair of days on which the term may have begun and may end.
    """
    reach = MARGIN + 2 * max(value for clause in clauses for _, value in clause.values)
    begun = [start - timedelta(days) for days in range(reach)]
    ending = [start + timedelta(days) for days in range(-reach, reach)]
    whole = [*((day, day + TERM) for day in begun), *((day - TERM, day) for day in ending)]
    short = [(began, ends) for began in begun for ends in ending if began < ends]
    kinds = _distinct_kinds(policy, start)
    for began, ends in [*whole, *short]:
        earlier = min(start, ends) - ONE_DAY  # the last day of asking on which a renewal is still to come
        for kind in kinds:
            contract = sample(policy, kind, began, ends)
            yield ContractOnDay(contract, start)
            if earlier >= began:
                yield ContractOnDay(contract, start, earlier)


def _distinct_kinds(policy: Policy, start: date) -> list[Kind]:
    """The kinds of contracts that the conditions of situations tell apart, the most ordinary first."""
    flags = [FLAGS[name] for name in sorted(policy.situations.flags)]
    kinds: dict[tuple[bool, ...], Kind] = {}
    for kind in KINDS:
        contract = sample(policy, kind, start, start + TERM)
        held = ContractOnDay(contract, start)
        requested = contract.cancellation_requested_on is not None  # a day that others may be counted from
        kinds.setdefault((requested, *(flag(held) for flag in flags)), kind)
    return list(kinds.values())

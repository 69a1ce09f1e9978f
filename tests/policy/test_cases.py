"""The cases of the policy owners hold; those of the shipped companies reach every cell, row and variant."""

from __future__ import annotations

import pytest

from retention import policies
from retention.contract_on_day import ContractOnDay
from retention.policy import Policy
from startup.cases import by_file, cases
from tests.shipped import SHIPPED

each_policy = pytest.mark.parametrize("policy", policies().values(), ids=policies())


@each_policy
def test_the_cases_hold(policy: Policy) -> None:
    lines = [f"{file}: {line}" for file, differing in by_file(policy).items() for line in differing]
    if lines:
        pytest.fail("cases that are ruled otherwise:\n" + "\n".join(lines), pytrace=False)


@pytest.mark.parametrize("company", SHIPPED)
def test_the_cases_reach_every_cell_row_and_variant(company: str) -> None:
    policy = policies()[company]
    cells: set[tuple[str, str | None]] = set()
    outcomes: set[tuple[str, str | None]] = set()
    for case in cases(policy):
        if case.contract is None:
            cells.add((case.question, None))
            continue
        held = ContractOnDay(case.contract, case.on, case.today or case.on)
        situation = policy.situations.of(held)
        row = policy.table.row_for(case.question, situation, held)
        cells.add((case.question, situation))
        outcomes.add((row.place, row.outcome_for(held).variant))

    assert cells == {
        (question, situation) for question in policy.questions for situation in (None, *policy.situations.names)
    }
    assert outcomes == {
        (row.place, outcome.variant)
        for row in policy.table.rows
        for outcome in (row.outcome, *(outcome for _, outcome in row.variants))
    }

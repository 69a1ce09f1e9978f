"""The cases of the policy owners, ``providers/<id>/cases/<question>.yml``: each day of each case on its own.

A case starts from the company's plain contract in its contracts.yml (or the one named by "base") and changes single
fields of it; "contract: null" asks without a contract.
A case without "handoff" expects none. Payments may be written as [due_on, amount, status].
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from retention import Contract, policies, policy_of, providers, rule, rule_general
from retention.contract_on_day import ContractOnDay
from retention.provider import PROVIDERS

CONTRACTS = "contracts.yml"


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def as_record(value: Any) -> Any:
    """YAML turns days into dates; a record has texts."""
    if isinstance(value, dict):
        return {name: as_record(item) for name, item in value.items()}
    if isinstance(value, list):
        return [as_record(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


BASES = {provider: as_record(read(PROVIDERS / provider / "cases" / CONTRACTS)) for provider in providers()}


def contract_of(case: dict[str, Any], provider: str) -> Contract:
    record = deepcopy(BASES[provider][case.get("base", "plain")])
    for path, value in as_record(case.get("contract", {})).items():
        *parents, name = path.split(".")
        target = record
        for parent in parents:
            target = target[parent]
        assert name in target, f"{path} is no field of a contract"
        target[name] = value
    record["payments"] = [
        dict(zip(("due_on", "amount", "status"), payment, strict=True)) if isinstance(payment, list) else payment
        for payment in record["payments"]
    ]
    return Contract.parse(record)


def every_case() -> list[Any]:
    cases = []
    for provider in providers():
        for path in sorted((PROVIDERS / provider / "cases").glob("*.yml")):
            if path.name == CONTRACTS:
                continue
            cases += [
                pytest.param(provider, path.stem, case, day, id=f"{provider}/{path.stem}: {case['name']}, {day}")
                for case in read(path)["cases"]
                for day in case["days"]
            ]
    return cases


CASES = every_case()


@pytest.mark.parametrize(("provider", "question", "case", "day"), CASES)
def test_case(provider: str, question: str, case: dict[str, Any], day: date) -> None:
    in_general = "contract" in case and case["contract"] is None
    ruling = rule_general(question, provider, day) if in_general else rule(question, contract_of(case, provider), day)
    handoff = [{"team": team, "reason": reason} for team, reason in case.get("handoff", {}).items()]

    assert ruling.as_dict() == {
        "question": question,
        "provider": provider,
        "on": day.isoformat(),
        "situation": case["situation"],
        "certainty": case["certainty"],
        "facts": as_record(case["facts"]),
        "clauses": case["clauses"],
        "handoff": handoff[0] if handoff else None,
    }


def test_cases_reach_every_cell_row_and_variant() -> None:
    cells: set[tuple[str, str, str | None]] = set()
    outcomes: set[tuple[str, str, str | None]] = set()
    for provider, question, case, day in (param.values for param in CASES):
        if "contract" in case and case["contract"] is None:
            cells.add((provider, question, None))
            continue
        policy, seen = policy_of(provider), ContractOnDay(contract_of(case, provider), day)
        situation = policy.situations.of(seen)
        row = policy.table.row_for(question, situation, seen)
        cells.add((provider, question, situation))
        outcomes.add((provider, row.place, row.outcome_for(seen).variant))

    assert cells == {
        (provider, question, situation)
        for provider, policy in policies().items()
        for question in policy.questions
        for situation in (None, *policy.situations.names)
    }
    assert outcomes == {
        (provider, row.place, outcome.variant)
        for provider, policy in policies().items()
        for row in policy.table.rows
        for outcome in (row.outcome, *(outcome for _, outcome in row.variants))
    }

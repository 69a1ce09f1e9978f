"""The cases of the policy owners: what each question must be ruled for a contract on a day.

``providers/<id>/cases/<question>.yml`` holds cases; each starts from the company's plain contract in its contracts.yml
(or the one named by ``base``) and changes single fields of it ("customer.partner: true"); ``contract: null`` asks
without a contract. A case without ``handoff`` expects none. Payments may be written as [due_on, amount, status].
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from typing import Any

from retention.contract import Contract
from retention.policy import Policy
from retention.provider import PROVIDERS
from retention.reading import read_yaml
from retention.rulings import Ruling, rule_by, rule_general_by

FOLDER = "cases"
CONTRACTS = "contracts.yml"
EXPECTED = ("situation", "certainty", "facts", "clauses")


@dataclass(frozen=True)
class Case:
    """One case on one of its days. contract: None for a question without one. place: file, name and day."""

    place: str
    question: str
    contract: Contract | None
    on: date
    expected: Mapping[str, Any]

    def ruling(self, policy: Policy) -> Ruling:
        """What the policy rules for it."""
        if self.contract is None:
            return rule_general_by(policy, self.question, self.on)
        return rule_by(policy, self.question, self.contract, self.on)

    def differences(self, policy: Policy) -> list[str]:
        """What is ruled otherwise than expected, one line each."""
        ruled = self.ruling(policy).as_dict()
        return [
            f"{self.place}: {key} is {ruled[key]}, not {wanted}"
            for key, wanted in self.expected.items()
            if ruled[key] != wanted
        ]


def cases(policy: Policy) -> Iterator[Case]:
    """Every case of a company on each of its days. Raises PolicyError, InvalidRecord, KeyError for a missing key."""
    folder = PROVIDERS / policy.provider.id / FOLDER
    bases = _plain(read_yaml(folder / CONTRACTS)) if folder.is_dir() else {}
    for path in sorted(folder.glob("*.yml")):
        if path.name != CONTRACTS:
            place = f"{policy.provider.id}/{FOLDER}/{path.name}"
            for written in read_yaml(path)["cases"]:
                yield from _on_its_days(place, path.stem, written, bases)


def differences(policy: Policy) -> list[str]:
    """What a company's policy rules otherwise than its owner's cases expect, one line each."""
    return [line for case in cases(policy) for line in case.differences(policy)]


def _on_its_days(place: str, question: str, written: Mapping[str, Any], bases: Mapping[str, Any]) -> Iterator[Case]:
    changes = written.get("contract", {})
    contract = None if changes is None else _contract(bases[written.get("base", "plain")], changes)
    handoff = next(iter(written.get("handoff", {}).items()), None)
    expected = {key: _plain(written[key]) for key in EXPECTED}
    expected["handoff"] = None if handoff is None else {"team": handoff[0], "reason": handoff[1]}
    for day in written["days"]:
        yield Case(f"{place}: {written['name']}, {day}", question, contract, day, expected)


def _contract(base: Mapping[str, Any], changes: Mapping[str, Any]) -> Contract:
    record = deepcopy(dict(base))
    for path, value in _plain(changes).items():
        *parents, name = path.split(".")
        target = record
        for parent in parents:
            target = target[parent]
        if name not in target:
            raise KeyError(f"{path} is no field of a contract")
        target[name] = value
    record["payments"] = [
        dict(zip(("due_on", "amount", "status"), payment, strict=True)) if isinstance(payment, list) else payment
        for payment in record["payments"]
    ]
    return Contract.parse(record)


def _plain(value: Any) -> Any:
    """YAML turns days into dates; a record has texts."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value

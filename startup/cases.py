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
from pathlib import Path
from typing import Any

from retention.contract import Contract
from retention.errors import InvalidRecord, PolicyError
from retention.policy import Policy
from retention.provider import PROVIDERS
from retention.reading import expect_date, expect_list, expect_mapping, expect_one_of, expect_text, read_yaml
from retention.rulings import Ruling, rule_by, rule_general_by

FOLDER = "cases"
CONTRACTS = "contracts.yml"
REQUIRED = ("name", "days", "situation", "certainty", "facts", "clauses")
OPTIONAL = ("contract", "base", "handoff")
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
        """What is ruled otherwise than expected, one text for each key of the ruling."""
        ruled = self.ruling(policy).as_dict()
        return [f"{key} is {ruled[key]}, not {wanted}" for key, wanted in self.expected.items() if ruled[key] != wanted]


def cases(policy: Policy) -> Iterator[Case]:
    """Every case of a company on each of its days. Raises PolicyError for a slip in a file."""
    folder = PROVIDERS / policy.provider.id / FOLDER
    bases = _plain(_content(folder / CONTRACTS, policy)) if folder.is_dir() else {}
    for name, base in bases.items():
        expect_mapping(base, f"{policy.provider.id}/{FOLDER}/{CONTRACTS}: {name}")
    for path in sorted(folder.glob("*.yml")):
        if path.name != CONTRACTS:
            place = f"{policy.provider.id}/{FOLDER}/{path.name}"
            if path.stem not in policy.questions:
                raise PolicyError(place, f"{path.stem} is no question of the policy")
            content = expect_mapping(_content(path, policy), place, ["cases"])
            for number, written in enumerate(expect_list(content["cases"], f"{place}: cases")):
                yield from _on_its_days(place, number, path.stem, written, bases)


def by_file(policy: Policy) -> dict[str, list[str]]:
    """The cases of a company that its policy rules otherwise than their owner expects, one line each, by their file.

    A file is named from the folder of the companies; one without such cases is left out.
    """
    found: dict[str, list[str]] = {}
    for case in cases(policy):
        if differences := case.differences(policy):
            file, _, place = case.place.partition(": ")
            found.setdefault(file, []).append(f"{place}: {'; '.join(differences)}")
    return found


def _content(path: Path, policy: Policy) -> dict[str, Any]:
    place = f"{policy.provider.id}/{FOLDER}/{path.name}"
    try:
        content = read_yaml(path)
    except PolicyError as error:
        raise PolicyError(place, error.message) from None
    return expect_mapping(content, place)


def _on_its_days(place: str, number: int, question: str, written: object, bases: Mapping[str, Any]) -> Iterator[Case]:
    where = f"{place}: cases[{number}]"
    case = expect_mapping(written, where, REQUIRED, OPTIONAL)
    where = f"{place}: {expect_text(case['name'], f'{where}.name')}"
    changes = case.get("contract", {})
    contract = None
    if changes is not None:
        base = expect_one_of(case.get("base", "plain"), f"{where}: base", bases)
        try:
            contract = _contract(bases[base], expect_mapping(changes, f"{where}: contract"))
        except (InvalidRecord, LookupError, TypeError, ValueError) as error:
            why = error.args[0] if isinstance(error, KeyError) else error
            raise PolicyError(f"{where}: contract", str(why)) from None
    handoff = next(iter(expect_mapping(case.get("handoff", {}), f"{where}: handoff").items()), None)
    expected = {key: _plain(case[key]) for key in EXPECTED}
    expected["handoff"] = None if handoff is None else {"team": handoff[0], "reason": handoff[1]}
    for day in expect_list(case["days"], f"{where}: days"):
        yield Case(f"{where}, {day}", question, contract, expect_date(day, f"{where}: days: {day}"), expected)


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

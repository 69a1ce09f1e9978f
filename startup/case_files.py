"""The cases of the policy owners: what each question must be ruled for a contract on a day.

``providers/<id>/cases/<question>.yml`` holds cases; each starts from the company's plain contract in its contracts.yml
(or the one named by ``base``) and changes single fields of it ("customer.partner: true"); ``contract: null`` asks
without a contract. ``today`` is the day of asking, for a case about a day to come. A case without ``handoff`` expects
none, one without ``priority`` the normal one. Payments may be written as [due_on, amount, status].
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from retention.contract import Contract
from retention.errors import InvalidRecord, PolicyError
from retention.policy import Policy
from retention.provider import PROVIDERS, Provider
from retention.reading import Slips, expect_date, expect_list, expect_mapping, expect_one_of, expect_text, read_yaml
from retention.rulings import Ruling, rule_by, rule_general_by
from retention.table import HIGH, NORMAL

FOLDER = "cases"
CONTRACTS = "contracts.yml"
REQUIRED = ("name", "days", "situation", "certainty", "facts", "clauses")
OPTIONAL = ("contract", "base", "today", "handoff", "priority")
EXPECTED = ("situation", "certainty", "facts", "clauses")


@dataclass(frozen=True)
class Case:
    """One case on one of its days. contract: None for a question without one. place: file, name and day.

    today: the day of asking, None for that day itself.
    """

    place: str
    question: str
    contract: Contract | None
    on: date
    today: date | None
    expected: Mapping[str, Any]

    def ruling(self, policy: Policy) -> Ruling:
        """What the policy rules for it."""
        if self.contract is None:
            return rule_general_by(policy, self.question, self.on)
        return rule_by(policy, self.question, self.contract, self.on, self.today)

    def differences(self, policy: Policy) -> list[str]:
        """What is ruled otherwise than expected, one text for each key of the ruling and each fact."""
        ruled = self.ruling(policy).as_dict()
        found = {**ruled, **ruled["facts"], "facts": None}
        wanted = {**self.expected, **self.expected["facts"], "facts": None}
        keys = dict.fromkeys([*self.expected, *self.expected["facts"], *ruled["facts"]])
        return [
            f"{key} is {_said(found.get(key))}, not {_said(wanted.get(key))}"
            for key in keys
            if found.get(key) != wanted.get(key)
        ]


def _said(value: object) -> str:
    """A value of a ruling in one line."""
    if isinstance(value, dict):  # a hand-over
        return f"{value['team']}: {value['reason']}" + (f" ({HIGH})" if value.get("priority") == HIGH else "")
    return ", ".join(map(str, value)) or "none" if isinstance(value, list) else "none" if value is None else str(value)


def read_cases(folder: Path, provider: Provider, questions: Collection[str] | None, found: Slips) -> list[Case]:
    """The cases in a company's folder; found: takes their slips. questions: None where the policy cannot be read."""
    files = sorted((folder / FOLDER).glob("*.yml"))
    contents = {path: found.read(_content, path) for path in files}
    bases = _plain(contents.get(folder / FOLDER / CONTRACTS) or {})
    for name, base in bases.items():
        found.read(expect_mapping, base, f"{PROVIDERS.name}/{folder.name}/{FOLDER}/{CONTRACTS}: {name}")
    read: list[Case] = []
    for path, content in contents.items():
        if path.name == CONTRACTS or content is None:
            continue
        place = f"{PROVIDERS.name}/{folder.name}/{FOLDER}/{path.name}"
        if questions is not None and path.stem not in questions:
            found.add(PolicyError(place, f"{path.stem} is no question of the policy"))
        written = found.read(lambda content=content, place=place: _listed(content, place), otherwise=[])
        for number, case in enumerate(written):
            where = f"{place}: cases[{number}]"
            read += found.read(_on_its_days, place, where, path.stem, case, bases, provider, otherwise=[])
    return read


def _listed(content: object, place: str) -> list[object]:
    return expect_list(expect_mapping(content, place, ["cases"])["cases"], f"{place}: cases")


def _content(path: Path) -> dict[str, object]:
    place = f"{PROVIDERS.name}/{path.parent.parent.name}/{FOLDER}/{path.name}"
    return expect_mapping(read_yaml(path, place), place)


def _on_its_days(
    place: str, where: str, question: str, written: object, bases: Mapping[str, object], provider: Provider
) -> list[Case]:
    case = expect_mapping(written, where, REQUIRED, OPTIONAL)
    found = Slips()
    where = f"{place}: {found.read(expect_text, case['name'], f'{where}.name', otherwise=where)}"
    contract = found.read(_asked_for, case, where, bases, provider)
    handoff = next(
        iter(found.read(expect_mapping, case.get("handoff", {}), f"{where}: handoff", otherwise={}).items()), None
    )
    priority = found.read(expect_one_of, case.get("priority", NORMAL), f"{where}: priority", (NORMAL, HIGH))
    today = found.read(expect_date, case["today"], f"{where}: today") if "today" in case else None
    found.read(expect_mapping, case["facts"], f"{where}: facts")
    found.read(expect_list, case["clauses"], f"{where}: clauses")
    expected = {key: _plain(case[key]) for key in EXPECTED}
    expected["handoff"] = handoff and {"team": handoff[0], "reason": handoff[1], "priority": priority}
    read = []
    for day in found.read(expect_list, case["days"], f"{where}: days", otherwise=[]):
        on = found.read(expect_date, day, f"{where}: days: {day}")
        if on is not None:
            found.read(_check_days, contract, on, today, f"{where}, {day}")
            read.append(Case(f"{where}, {day}", question, contract, on, today, expected))
    found.stop()
    return read


def _check_days(contract: Contract | None, on: date, today: date | None, place: str) -> None:
    if today is not None and on < today:
        raise PolicyError(place, f"is before the day of asking, {today}")
    if contract is not None:
        try:
            contract.check_on(today or on)
        except InvalidRecord as error:
            raise PolicyError(place, str(error)) from None


def _asked_for(case: Mapping[str, Any], where: str, bases: Mapping[str, Any], provider: Provider) -> Contract | None:
    """The contract of a case, None for a question without one."""
    changes = case.get("contract", {})
    if changes is None:
        return None
    base = expect_one_of(case.get("base", "plain"), f"{where}: base", bases)
    try:
        return _contract(bases[base], expect_mapping(changes, f"{where}: contract"), provider)
    except PolicyError:
        raise
    except (InvalidRecord, LookupError, TypeError, ValueError) as error:
        why = error.args[0] if isinstance(error, KeyError) else error
        raise PolicyError(f"{where}: contract", str(why)) from None


def _contract(base: Mapping[str, Any], changes: Mapping[str, Any], provider: Provider) -> Contract:
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
    return Contract.parse(record, companies={provider.id: provider})


def _plain(value: Any) -> Any:
    """YAML turns days into dates; a record has texts."""
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value

"""Two invented companies (policies/), so that the engine's tests do not depend on what a real one's clauses say."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from retention import Contract, Ruling
from retention.policy import Policy, load_policies, read_policy
from retention.rulings import rule_by, rule_general_by

FOLDER = Path(__file__).parent / "policies"
POLICIES = load_policies(FOLDER)
COMPANIES = {id_: policy.provider for id_, policy in POLICIES.items()}


def parse(record: Mapping[str, Any], on: date | None = None) -> Contract:
    """A record of one of the invented companies. Raises InvalidRecord."""
    return Contract.parse(record, on, COMPANIES)


def rule(question: str, contract: Contract, on: date, today: date | None = None) -> Ruling:
    """A ruling by the invented company's policy. today: the day of asking, if earlier."""
    return rule_by(POLICIES[contract.provider], question, contract, on, today)


def rule_general(question: str, company: str, on: date) -> Ruling:
    """The rule of an invented company without a contract."""
    return rule_general_by(POLICIES[company], question, on)


def edited(folder: Path, company: str, *replacements: tuple[str, str]) -> Path:
    """A copy of an invented company in ``folder``, with texts of its policy replaced, each of which must be there."""
    text = (FOLDER / company / "policy.yml").read_text(encoding="utf-8")
    for old, new in replacements:
        assert old in text, old
        text = text.replace(old, new, 1)
    copy = folder / company
    copy.mkdir(parents=True)
    shutil.copy(FOLDER / company / "provider.yml", copy)
    (copy / "policy.yml").write_text(text, encoding="utf-8")
    return copy


def edited_policy(folder: Path, company: str, *replacements: tuple[str, str]) -> Policy:
    """The policy of such a copy. Raises PolicyError."""
    return read_policy(edited(folder, company, *replacements))

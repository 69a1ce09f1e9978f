"""A question that the product does not know, added by the recipe of docs/policy-format.md, "Adding a question"."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.third_company import COMPANY

NAME = "ask_pause"
DATA = Path(__file__).parent / NAME  # its texts and examples, in the places they have in a checkout


def add_to(checkout: Path) -> None:
    """Its row in the policy, its texts and examples, its name among the intents and its rule, in a copy."""
    shutil.copytree(DATA, checkout, dirs_exist_ok=True)
    row = f"  {NAME}:\n    - {{in: any, certainty: certain, facts: [], clauses: [NF-4]}}\n"
    _after(checkout / "providers" / COMPANY / "policy.yml", "questions:\n", row)
    _after(checkout / "domain.yml", "intents:\n", f"- {NAME}\n")
    steps = f"- rule: {NAME}\n  steps:\n  - intent: {NAME}\n  - action: action_answer\n"
    _after(checkout / "data" / "rules" / "policy_questions.yml", "rules:\n", steps)


def _after(file: Path, line: str, more: str) -> None:
    """Put text behind the one line of a file that reads so."""
    before, found, rest = file.read_text("utf-8").partition(f"\n{line}")
    assert found, f"{file}: no line {line!r}"
    file.write_text(f"{before}{found}{more}{rest}", "utf-8")

"""No code, template, script, widget file or test helper names a company or a language: both are data."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

import pytest

import languages
from frontdesk.tables import metadata
from protocol.request import KINDS
from protocol.understood import Asks
from retention.codes import BESIDE, LEAVING_REASONS, OWN_REASONS, TONES, TOPICS
from retention.conditions import FLAGS
from retention.conversation import OTHERWISE
from retention.dates import CONTRACT_DATES
from retention.facts import RECORD_FACTS
from retention.policy import policies
from retention.provider import providers
from retention.table import CERTAINTIES
from startup.texts import handoffs_of
from tests.shipped import MISSING, SHIPPED

ROOT = Path(__file__).resolve().parents[1]
CODE = {".py", ".js", ".mjs", ".html", ".css", ".sh"}
FOLDERS = (
    "actions/", "channels/", "cli/", "contracts/", "dialogue/", "frontdesk/", "logs/", "nlu/", "protocol/",
    "retention/", "settings/", "startup/", "texts/",
)  # fmt: skip
LEFT_OUT = {".venv", ".git", "node_modules", "var", "models", "providers", "dist"}
# What may name one: papers, with their examples; what customers of the shipped companies wrote and read.
MAY_NAME = ("providers/", "docs/", "data/", "tests/", "bench/nlu/")


def files() -> Iterator[Path]:
    """Every file of code but the tests themselves, which may name whom they are about."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in LEFT_OUT]
        for path in (Path(folder, name) for name in names):
            if path.suffix in CODE and not path.name.startswith("test_"):
                yield path


def other_files() -> Iterator[Path]:
    """What is no code: settings to fill in, deployment, Rasa's files, texts ... as far as it belongs to the project."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True,
        check=True, text=True,
    )  # fmt: skip
    for name in filter(None, listed.stdout.split("\0")):
        path = ROOT / name
        if not name.startswith(MAY_NAME) and path.suffix not in {*CODE, ".md", ".png"} and path.exists():
            yield path


def named(pattern: str, looked_at: Iterable[Path] = ()) -> list[str]:
    """Lines in which the pattern is found, as `file:line: what was found`; of code where no files are given."""
    found = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}: {match[0]}"
        for path in looked_at or files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        for match in [found.search(line)]
        if match
    ]


def test_no_code_names_a_company() -> None:
    words = [word for company in providers().values() for word in (company.id, company.name, company.number.form)]
    prefixes = [company.number.form.rstrip("#*") for company in providers().values()]
    numbers = [rf"\b{re.escape(prefix)}[0-9]{{4,}}" for prefix in prefixes]
    pattern = "|".join([*map(re.escape, words), *numbers])
    assert named(pattern) == []
    if (ROOT / ".git").exists():
        others = list(other_files())
        assert ROOT / "deploy" / "env.example" in others
        assert named(pattern, others) == []


def test_no_lexicon_names_a_company() -> None:
    names = "|".join(re.escape(company.name.lower()) for company in providers().values())
    lexicons = {path.name: path.read_text(encoding="utf-8").lower() for path in (ROOT / "nlu/lexicon").glob("*.yml")}
    assert [(file, found) for file, text in lexicons.items() for found in re.findall(names, text)] == []


def test_no_code_names_a_language() -> None:
    codes = [form for known in languages.known().values() for form in {known.code, known.locale, known.tag}]
    assert named(rf"""(["'])({"|".join(map(re.escape, codes))})\1""") == []


@pytest.mark.skipif(bool(MISSING), reason="a company's own words may also be words of the product")
def test_no_code_names_what_a_policy_does() -> None:
    """Dates, questions, reasons, situations, clauses, teams and offers are the company's to name; the product's own
    closed lists, and the columns of its tables, may have words in common with them."""
    shipped = [policies()[company] for company in SHIPPED]
    questions = {question for policy in shipped for question in policy.questions}
    dates = {name for policy in shipped for name in policy.dates if name not in CONTRACT_DATES}
    situations = {name for policy in shipped for name in policy.situations.names}
    clauses = {clause for policy in shipped for clause in policy.clauses}
    teams = {team for policy in shipped for team in policy.provider.teams}
    reasons = {reason for policy in shipped for _, reason in handoffs_of(policy)}
    columns = {column.name for table in metadata.tables.values() for column in table.columns}
    closed = {
        *OWN_REASONS, *BESIDE, *TONES, *TOPICS, *KINDS, *CERTAINTIES, *FLAGS, *RECORD_FACTS, *LEAVING_REASONS, *columns,
        OTHERWISE, *get_args(Asks),
    }  # fmt: skip
    own = (questions | dates | situations | clauses | teams | reasons) - closed
    pattern = rf"""(["'])({"|".join(map(re.escape, own))})\1"""
    assert [line for line in named(pattern) if line.startswith(FOLDERS)] == []

"""The check at every start: every problem at once, one line each, with its file and place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import languages
import startup
from retention.provider import PROVIDERS

COMPANY = sorted(path.parent.name for path in PROVIDERS.glob("*/provider.yml"))[0]


@pytest.fixture
def companies(tmp_path: Path) -> Path:
    """A copy of the first company, to be spoiled."""
    shutil.copytree(PROVIDERS / COMPANY, tmp_path / COMPANY)
    return tmp_path


def spoil(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.slow
def test_what_is_shipped_has_no_problem() -> None:
    assert startup.problems() == []


def test_a_slip_in_the_hours_is_a_line_with_its_place(companies: Path) -> None:
    spoil(companies / COMPANY / "provider.yml", '"09:00-', '"9:00-')
    (line,) = startup.problems(companies)
    assert line.startswith(f"providers/{COMPANY}/provider.yml: teams.renewals.hours.mon-fri[0]: '9:00-")


def test_problems_of_all_files_come_together(companies: Path) -> None:
    shutil.copytree(companies / COMPANY, companies / "second")
    spoil(companies / "second" / "provider.yml", "time_zone: ", "time_zone: Mars/")
    spoil(companies / COMPANY / "policy.yml", "otherwise:", "other:")
    spoil(companies / COMPANY / "demo.yml", "months: 12", "months: 0")
    lines = startup.problems(companies)
    assert [line.split(": ")[0] for line in lines] == [
        f"providers/{COMPANY}/policy.yml",  # a key that is unknown
        f"providers/{COMPANY}/policy.yml",  # and one that lacks
        f"providers/{COMPANY}/demo.yml",
        "providers/second/provider.yml",
    ]


def test_all_slips_of_one_file_come_together(companies: Path) -> None:
    folder = companies / COMPANY
    spoil(folder / "provider.yml", "time_zone: ", "time_zone: Mars/")
    spoil(folder / "provider.yml", "name: ", "name: 12  # ")
    spoil(folder / "provider.yml", '"09:00-', '"9:00-')
    assert [line.split(": ")[1].split(".")[0] for line in startup.problems(companies)] == ["time_zone", "name", "teams"]


def test_all_slips_of_a_policy_come_together(companies: Path) -> None:
    policy = companies / COMPANY / "policy.yml"
    spoil(policy, "in: any, certainty: not_covered", "in: any, certainty: unsure")
    spoil(policy, "in: any\n", "in: always\n")
    lines = startup.problems(companies)
    assert len(lines) == 2
    assert all(line.startswith(f"providers/{COMPANY}/policy.yml: questions.") for line in lines)


def test_an_unknown_clause_on_the_demo_page_is_a_problem(companies: Path) -> None:
    spoil(companies / COMPANY / "demo.yml", "rules: [", "rules: [XX-9, ")
    assert startup.problems(companies) == [f"providers/{COMPANY}/demo.yml: rules: XX-9 is no clause of the policy"]


def test_an_unknown_situation_of_a_demo_contract_is_a_problem(companies: Path) -> None:
    spoil(companies / COMPANY / "demo.yml", "situation: stale", "situation: stall")
    (line,) = startup.problems(companies)
    assert line.endswith("situation: stall is no situation of the policy")


def test_no_company_at_all_is_a_problem(tmp_path: Path) -> None:
    (line,) = startup.problems(tmp_path)
    assert "holds no company" in line


def test_a_slip_of_the_languages_is_a_line_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def read() -> None:
        raise languages.LanguagesError("languages.yml: aa: lacks name")

    monkeypatch.setattr(languages, "read", read)
    languages.all.cache_clear()
    try:
        assert startup.problems() == ["languages.yml: aa: lacks name"]
    finally:
        monkeypatch.undo()
        languages.all.cache_clear()

"""What goes wrong at the terminal is said in one line that names the place and what was expected."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

import startup
from cli.__main__ import main
from frontdesk import __main__ as front_desk
from frontdesk.migrations import __main__ as new_migration
from retention.policy import policies
from retention.provider import PROVIDERS
from startup import answers, cases
from texts import MissingText


@pytest.fixture(autouse=True)
def var(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr("os.environ", {"VAR_FOLDER": str(tmp_path / "var")})
    return tmp_path / "var"


def test_nothing_to_review_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review"]) == 0
    assert main(["migrate"]) == 0
    assert main(["review"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "nothing to review: the front desk has no database yet",
        "the tables are up to date",
        "nothing to review in the last 7 days",
    ]


def test_a_migration_needs_a_reason_and_a_change(capsys: pytest.CaptureFixture[str]) -> None:
    before = sorted(new_migration.VERSIONS.iterdir())
    assert main(["migrate", "--new", " "]) == 2
    assert main(["migrate", "--new", "nothing"]) == 0
    said = capsys.readouterr()
    assert said.err.startswith("error: say what changes")
    assert "no migration was written" in said.out
    assert [file for file in new_migration.VERSIONS.iterdir() if file.suffix == ".py" and file not in before] == []


@pytest.mark.parametrize(
    "command", ["show", *(pytest.param(name, marks=pytest.mark.slow) for name in ("diff", "record"))]
)
def test_a_missing_text_is_named(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object, **__: object) -> None:
        raise MissingText("pt", "clause-CA-1", "conta_azul", "no such text")

    monkeypatch.setattr(answers, "render", missing)
    assert main(["policy", command]) == 1
    assert capsys.readouterr().err.startswith("error: a text is missing: pt: clause-CA-1 for conta_azul")


def test_a_folder_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "CA-204518", "--out", "/nope/x.json"]) == 2
    assert capsys.readouterr().err == "error: --out: there is no folder /nope\n"


def test_a_newer_database_is_left_alone(capsys: pytest.CaptureFixture[str], var: Path) -> None:
    assert main(["migrate"]) == 0
    with sqlite3.connect(var / "frontdesk.db") as database:
        database.execute("update alembic_version set version_num = '9999'")
    database.close()
    assert main(["migrate"]) == 1
    assert main(["export", "CA-204518"]) == 1
    assert front_desk.main(["--checked"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("error: DATABASE_URL: the database is of a newer version (9999)") for line in lines)


def test_the_tables_go_back_for_an_older_version(capsys: pytest.CaptureFixture[str], var: Path) -> None:
    assert main(["migrate"]) == 0
    assert main(["migrate", "--to", "0006"]) == 0
    with sqlite3.connect(var / "frontdesk.db") as database:
        assert database.execute("select version_num from alembic_version").fetchall() == [("0006",)]
    database.close()
    assert capsys.readouterr().out.splitlines()[-1] == "the tables are as of migration 0006"


GOOD = "cases: [{name: a, days: [2026-01-01], situation: x, certainty: x, facts: {}, clauses: [], contract: null}]"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("cases: 5", "cases: must be a list"),
        (GOOD.replace("situation: x, ", ""), "cases[0]: lacks situation"),
        (GOOD.replace("2026-01-01", "tomorrow"), "a: days: tomorrow: must be a date as YYYY-MM-DD"),
        (GOOD.replace("2026-01-01", "2026-02-30"), "a: days: 2026-02-30: must be a date as YYYY-MM-DD"),
        (GOOD.replace("null", "{nothing: 1}"), "a: contract: nothing is no field of a contract"),
    ],
)
def test_a_slip_in_a_case_is_named(
    content: str, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "conta_azul" / "cases"
    folder.mkdir(parents=True)
    for name in ("provider.yml", "policy.yml"):
        shutil.copy(PROVIDERS / "conta_azul" / name, tmp_path / "conta_azul")
    (folder / "contracts.yml").write_text("plain: {payments: []}")
    question = next(iter(policies()["conta_azul"].questions))
    (folder / f"{question}.yml").write_text(content)
    monkeypatch.setattr(cases, "PROVIDERS", tmp_path)
    monkeypatch.setattr(startup, "problems", list)  # nothing else is wrong
    assert main(["check"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert f"conta_azul/cases/{question}.yml" in line
    assert said in line

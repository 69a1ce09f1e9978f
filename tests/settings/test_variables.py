"""One definition of all variables: read by the parts it names, written down in the documents."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import settings
from settings import BadSettings, of_contracts_service, of_frontdesk, of_rasa
from settings.reader import Reader
from settings.table import PARTS, as_env_file, as_markdown
from settings.variables import ALL

ROOT = Path(__file__).resolve().parents[2]


def of(letter: str) -> set[str]:
    return {variable.name for variable in ALL.values() if letter in variable.parts.split()}


def read_by(part: object) -> set[str]:
    reader = Reader({"DEMO": "1"})
    part(reader)  # type: ignore[operator]
    return set(reader.names)


def test_every_part_reads_what_the_definition_says() -> None:
    assert read_by(lambda reader: of_frontdesk.read(reader, ())) == of("D")
    assert read_by(of_rasa.actions) == of("A")
    assert read_by(of_contracts_service.read) == of("C")
    in_files = set(re.findall(r"\$\{([A-Z_]+)\}", (ROOT / "endpoints.yml").read_text()))
    assert read_by(of_rasa.channel) | in_files == of("R")


def test_files_of_rasa_name_only_variables_there_are() -> None:
    for file in ("endpoints.yml", "credentials.yml"):
        assert set(re.findall(r"\$\{([A-Z_]+)\}", (ROOT / file).read_text())) <= set(ALL)


def test_every_variable_is_defined_well() -> None:
    for variable in ALL.values():
        assert set(variable.parts.split()) <= set(PARTS), variable.name
        assert variable.meaning, variable.name


def test_the_documents_are_made_from_the_definition() -> None:
    assert as_markdown() in (ROOT / "docs" / "operations.md").read_text()
    assert as_env_file() == (ROOT / ".env.example").read_text()


def test_all_faults_come_at_once_a_line_each_and_never_a_secret(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(BadSettings) as bad:
        settings.actions({"CHANNEL_SECRET": "too short", "CONTRACTS_URL": "localhost", "RETENTION_TODAY": "2026-02-30"})
    assert settings.print_problems(bad.value) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(": ")[1] for line in lines] == [
        "CHANNEL_SECRET", "CONTRACTS_URL", "CONTRACTS_TOKEN", "RETENTION_TODAY",
    ]  # fmt: skip
    assert not any("too short" in line for line in lines)


def test_an_empty_variable_is_one_that_is_not_set() -> None:
    assert settings.fixed_day({"RETENTION_TODAY": ""}) is None
    assert settings.shell({"SHELL_CONTRACT": ""}).contract is None

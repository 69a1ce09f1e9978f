"""Every command line of README and docs is one that works as written.

Commands of ours are run where they change nothing, else only read by their own parsers; what needs a server or root is
only read by the shell.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cli.__main__ import main
from settings.installation import ROOT
from tests.cli.command_lines import CommandLine, blocks, command_lines

FOUND = sorted({line.words: line for line in command_lines()}.values(), key=lambda line: line.where)
HARMLESS = {"--help", "check", "doctor"}  # these are run
ONLY_READ = {
    ".", "base64", "cd", "cp", "chmod", "curl", "docker", "export", "git", "install", "mkdir",
    "openssl", "pg_dump", "psql", "set", "source",
    "sqlite3", "sudo", "systemctl", "useradd",
}  # fmt: skip
PYTHON = re.compile(r"(^|/)python3?$")
RASA = ROOT / ".venv/rasa/bin/python"
PARSE = (
    "import json, sys; from rasa.__main__ import create_argument_parser; parser = create_argument_parser()\n"
    "for words in json.load(sys.stdin): parser.parse_args(words)"
)


class Understood(Exception):
    """The command line was read without complaint."""


def of(*names: str) -> list[Any]:
    return [
        pytest.param(
            line,
            id=f"{line.where} {' '.join(line.words)}",
            marks=pytest.mark.slow if line.words[1:] == ("check",) else (),
        )
        for line in FOUND
        if line.words[0] in names
    ]


def test_the_documents_have_command_lines() -> None:
    assert {"make", "retention"} <= {line.words[0] for line in FOUND}


@pytest.mark.parametrize(("where", "text"), list(blocks()))
def test_a_shell_can_read_every_block(where: str, text: str) -> None:
    readable = re.sub(r"<([a-z ]+)>", "PLACEHOLDER", text)
    subprocess.run(["sh", "-n"], input=readable, text=True, check=True)


@pytest.mark.parametrize("line", of("make"))
@pytest.mark.skipif(not shutil.which("make"), reason="no make")
def test_make_knows_the_target(line: CommandLine) -> None:
    done = subprocess.run(["make", "-n", *line.words[1:]], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("line", of("retention"))
def test_retention_takes_the_line_as_written(line: CommandLine, monkeypatch, capsys, tmp_path: Path) -> None:
    monkeypatch.setenv("VAR_FOLDER", str(tmp_path))
    words = list(line.words[1:])
    if words[:1] == ["--env-file"]:  # a server's file, which is not here
        del words[:2]
    if set(words) & HARMLESS or not words:
        assert main(words or ["--help"]) in (0, 1)
        return
    parse = argparse.ArgumentParser.parse_args

    def only_parse(parser: argparse.ArgumentParser, *given: Any) -> None:
        parse(parser, *given)
        raise Understood

    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", only_parse)
    with pytest.raises(Understood):
        main(words if len(words) > 1 or words[0] not in NEEDS else [*words, *NEEDS[words[0]]])


# a command that the text only names is completed with what it needs
NEEDS = {
    "erase": ["CA-204518"], "export": ["CA-204518"], "policy": ["show"], "desk-user": ["list"],
    "move": ["x.db"], "token": ["--provider", "conta_azul", "--contract", "CA-204518"],
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.skipif(not RASA.exists(), reason="no Rasa environment")
def test_rasa_takes_its_lines_as_written() -> None:
    lines = [line.words[1:] for line in FOUND if line.words[0] == "rasa"]
    done = subprocess.run([RASA, "-c", PARSE], input=json.dumps(lines), cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_pytest_is_given_what_there_is() -> None:
    for line in (line for line in FOUND if line.words[0] == "pytest"):
        for word in line.words[1:]:
            assert word.startswith("-") or (ROOT / word.partition("::")[0]).exists(), line


def test_a_module_that_is_started_is_there() -> None:
    for line in (line for line in FOUND if PYTHON.search(line.words[0])):
        if "-m" in line.words:
            module = line.words[line.words.index("-m") + 1].replace(".", "/")
            assert (ROOT / f"{module}.py").exists() or (ROOT / module / "__main__.py").exists(), line
        else:
            assert line.words[1] == "-c" or (ROOT / line.words[1]).exists(), line


def test_every_other_command_is_known_to_be_only_read() -> None:
    known = {"make", "retention", "rasa", "pytest"} | ONLY_READ
    others = {line.words[0] for line in FOUND if not PYTHON.search(line.words[0])}
    assert others <= known, others - known

"""Every command line of the documents is one that is there: a block says its language, parsers take what cannot be run.

test_documents_run.py runs the others.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest

from settings.installation import ROOT
from tests.cli.command_lines import blocks, lines
from tests.cli.paper_lines import BESIDE, NOT_RUN, RUN_BY, why_not

LANGUAGES = {"html", "js", "json", "php", "python", "sh", "text", "yaml"}  # sh: to be typed; text: to be read
PYTHON = re.compile(r"(^|/)python3?$")
RASA = ROOT / ".venv/rasa/bin/python"
PARSE = (
    "import json, sys; from rasa.__main__ import create_argument_parser; parser = create_argument_parser()\n"
    "for words in json.load(sys.stdin): parser.parse_args(words)"
)
LINES = lines()
COMMANDS = [(line.where, words) for line in LINES for words in line.commands]
KNOWN = {
    "make", "retention", "rasa", "pytest", ".", "base64", "cd", "chmod", "cp", "curl", "docker", "echo", "git",
    "install", "openssl", "systemctl", "useradd",
}  # fmt: skip


def test_a_block_says_whether_it_is_to_be_typed() -> None:
    assert [place for place, language, _ in blocks() if language not in LANGUAGES] == []


def test_a_shell_can_read_every_block() -> None:
    for where, language, text in blocks():
        if language == "sh":
            readable = re.sub(r"<([a-z ]+)>", "PLACEHOLDER", text)
            done = subprocess.run(["sh", "-n"], input=readable, text=True, capture_output=True)
            assert done.returncode == 0, where + done.stderr


def test_every_list_of_lines_is_of_lines_that_are_there() -> None:
    starts = [*NOT_RUN, *RUN_BY, *BESIDE]
    assert [start for start in starts if not any(line.text.startswith(start) for line in LINES)] == []
    for place in RUN_BY.values():
        file, _, test = place.partition("::")
        assert f"def {test}(" in (ROOT / file).read_text(), place


@pytest.mark.skipif(not shutil.which("make"), reason="no make")
def test_make_knows_every_target() -> None:
    for where, words in COMMANDS:
        if words[0] == "make":
            done = subprocess.run(["make", "-n", *words[1:]], cwd=ROOT, capture_output=True, text=True)
            assert done.returncode == 0, where + done.stderr


def test_what_is_not_run_here_is_none_of_the_commands_own_lines() -> None:
    ours = [line.text for line in LINES if line.text.startswith("retention") and why_not(line)]
    assert ours == ["retention", "retention shell"]


@pytest.mark.slow
@pytest.mark.skipif(not RASA.exists(), reason="no Rasa environment")
def test_rasa_takes_its_lines_as_written() -> None:
    written = [words[1:] for _, words in COMMANDS if words[0] == "rasa"]
    done = subprocess.run([RASA, "-c", PARSE], input=json.dumps(written), cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_pytest_is_given_what_there_is() -> None:
    for where, words in COMMANDS:
        if words[0] == "pytest":
            assert all(word.startswith("-") or (ROOT / word.partition("::")[0]).exists() for word in words[1:]), where


def test_a_module_that_is_started_is_there() -> None:
    for where, words in COMMANDS:
        if PYTHON.search(words[0]):
            module = words[words.index("-m") + 1].replace(".", "/")
            assert (ROOT / f"{module}.py").exists() or (ROOT / module / "__main__.py").exists(), where


def test_every_program_is_known() -> None:
    assert {words[0] for _, words in COMMANDS if not PYTHON.search(words[0])} <= KNOWN

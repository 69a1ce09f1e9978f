"""What is filled in for Rasa's own commands, and for them alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scripts import environments
from settings.installation import ROOT

pytestmark = pytest.mark.slow  # each test starts a process
START = ROOT / "cli" / "rasa_start.py"
SHOW = (
    "import os, runpy, sys, warnings; sys.orig_argv = sys.argv[1:]; runpy.run_path({start!r});"
    "print(os.environ.get('ACTIONS_URL'), len(os.environ.get('CHANNEL_SECRET', '')), warnings.showwarning.__name__)"
)


def started(folder: Path, *command: str, cwd: Path = ROOT, **more: str) -> str:
    """What a process of that command line finds in its environment."""
    done = subprocess.run(
        [sys.executable, "-c", SHOW.format(start=str(START)), *command],
        cwd=cwd, env={"VAR_FOLDER": str(folder), **more}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.mark.parametrize(
    "command", [("python", "/x/.venv/rasa/bin/rasa", "run"), ("python", "-m", "rasa", "shell"), ("python", "rasa")]
)
def test_a_command_of_rasa_finds_what_it_needs(tmp_path: Path, command: tuple[str, ...]) -> None:
    first = started(tmp_path, *command, ACTIONS_PORT="15055")
    assert first == "http://127.0.0.1:15055 43 _without_the_libraries_future"
    assert started(tmp_path, *command, CHANNEL_SECRET="x" * 20).split()[1] == "20"


@pytest.mark.parametrize("command", [("python", "-m", "pytest"), ("python", "-m", "actions"), ("python",)])
def test_every_other_process_is_left_alone(tmp_path: Path, command: tuple[str, ...]) -> None:
    assert started(tmp_path, *command) == "None 0 showwarning"
    assert list(tmp_path.iterdir()) == []


def test_the_shell_of_the_understanding_is_not_taken_for_a_model(tmp_path: Path) -> None:
    code = f"import runpy, sys; sys.orig_argv = sys.argv[1:]; runpy.run_path({str(START)!r}); print(sys.argv[-2:])"
    command = [sys.executable, "-c", code, "python", "rasa", "shell", "nlu"]
    env = {"VAR_FOLDER": str(tmp_path)}
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert done.stdout == "['--model', 'models']\n"


LIGHT = (
    "import runpy, sys; sys.orig_argv = sys.argv[1:]; runpy.run_path({start!r}); import tensorflow as tf;"
    "print(hasattr(tf, '__file__'))"
)


@pytest.fixture
def installed(tmp_path: Path) -> str:
    """Where a library called tensorflow is installed, which only says that it was loaded."""
    (tmp_path / "tensorflow.py").write_text("import sys; print('loaded', end=' ')")
    return str(tmp_path)


@pytest.mark.parametrize(
    ("command", "setting", "out", "line"),
    [
        ("run", "", "False\n", ""),
        ("run", "0", "False\n", ""),
        ("run", "1", "loaded True\n", ""),
        ("train --config bench/nlu/diet.yml", "", "loaded True\n", "DIETClassifier in bench/nlu/diet.yml\n"),
        ("run", "yes", "loaded True\n", "error: LOAD_TENSORFLOW: must be 0 or 1\n"),
    ],
)
def test_tensorflow_is_left_out_unless_it_is_needed_or_asked_for(
    tmp_path: Path, installed: str, command: str, setting: str, out: str, line: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIGHT.format(start=str(START)), "python", "rasa", *command.split(), "--enable-api"],
        cwd=ROOT, capture_output=True, text=True, check=True,
        env={"VAR_FOLDER": str(tmp_path), "PYTHONPATH": installed, "LOAD_TENSORFLOW": setting},
    )  # fmt: skip
    assert (done.stdout, done.stderr.endswith(line), bool(done.stderr)) == (out, True, bool(line))


@pytest.mark.parametrize("command", [["run"], ["shell", "nlu"]])
def test_a_command_that_has_no_model_ends_with_a_line(tmp_path: Path, command: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIGHT.format(start=str(START)), "python", "rasa", *command, "--model", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, env={"VAR_FOLDER": str(tmp_path)},
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"error: there is no model in {tmp_path}: retention train makes one\n"


def test_outside_of_a_checkout_nothing_happens(tmp_path: Path) -> None:
    assert started(tmp_path, "python", "rasa", "run", cwd=tmp_path) == "None 0 showwarning"


def test_the_environment_has_todays_file() -> None:
    for packages in (environments.VENVS / "rasa/lib").glob("python*/site-packages"):
        assert (packages / "retention_rasa_start.py").read_text() == START.read_text()
        assert (packages / "retention_rasa_start.pth").read_text() == "import retention_rasa_start\n"

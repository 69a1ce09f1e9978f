"""A wrong call names the command it is of, and each option says what it is for."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from cli.__main__ import main
from settings.installation import ROOT


@pytest.mark.parametrize("command", ["erase", "export", "purge"])
def test_a_wrong_option_is_said_with_its_command(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VAR_FOLDER", str(tmp_path))
    with pytest.raises(SystemExit) as ended:
        main([command, *([] if command == "purge" else ["CA-1"]), "--nothing"])
    assert ended.value.code == 2
    usage, error = capsys.readouterr().err.splitlines()
    assert usage.startswith(f"usage: retention {command} [-h]")
    assert error == f"retention {command}: error: unrecognized arguments: --nothing"


@pytest.mark.parametrize(
    ("command", "said"),
    [("shell", ["--contract CONTRACT with which one", "--language LANGUAGE in which"]), ("review", ["(default: 7)"])],
)
def test_help_says_what_each_option_is_for(
    command: str, said: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "300")
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    printed = " ".join(capsys.readouterr().out.split())
    assert [part for part in said if part not in printed] == []


@pytest.mark.skipif(shutil.which("make") is None, reason="no make here")
def test_a_migration_without_a_reason_installs_nothing() -> None:
    alone = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}
    done = subprocess.run(["make", "migration"], cwd=ROOT, env=alone, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith('error: say what changes: make migration WHY="what changes"')

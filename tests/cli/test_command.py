"""The `retention` command from outside: help, wrong calls, and what it says before anything runs."""

from __future__ import annotations

import fcntl
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import startup
from cli.__main__ import COMMANDS, main
from scripts import environments
from settings.installation import make_var_folder, secrets_of

SCRIPT = environments.COMMAND


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    out = capsys.readouterr().out
    assert all(f"  {name} " in out for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VAR_FOLDER", str(tmp_path))
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: retention {name}")


def test_an_unknown_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["start"]) == 2
    assert capsys.readouterr().err.startswith("error: there is no command 'start'\n")
    assert main([]) == 2


def test_wrong_settings_come_all_at_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VAR_FOLDER", str(tmp_path / "var"))
    monkeypatch.setenv("RASA_PORT", "eighty")
    monkeypatch.setenv("SANIC_WORKERS", "two")
    monkeypatch.setattr(startup, "problems", list)
    assert main(["run"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "error: RASA_PORT: must be a whole number from 1 to 65535",
        "error: SANIC_WORKERS: must be a whole number from 1 to 64",
    ]


def test_a_second_run_hears_that_the_assistant_runs(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VAR_FOLDER", str(tmp_path))
    with (make_var_folder({"VAR_FOLDER": str(tmp_path)}) / "run.lock").open("w") as first:
        first.write("4711")
        first.flush()
        fcntl.flock(first, fcntl.LOCK_EX)
        assert main(["run"]) == 1
    assert capsys.readouterr().err.startswith("error: the assistant is already running (process 4711); ")


def test_what_an_installation_keeps_is_its_owners_alone(tmp_path: Path) -> None:
    environment = {"VAR_FOLDER": str(tmp_path / "a b")}
    (tmp_path / "a b").mkdir(mode=0o755)
    made = secrets_of(environment)
    assert made == secrets_of(environment)
    assert secrets_of({**environment, "APP_KEY": "from outside"})["APP_KEY"] == "from outside"
    assert (tmp_path / "a b").stat().st_mode & 0o777 == 0o700
    file = tmp_path / "a b" / "secrets.json"
    assert file.stat().st_mode & 0o777 == 0o600
    assert json.loads(file.read_text()) == made


@pytest.mark.parametrize("place", ["a checkout", "moved"])
def test_the_console_script_finds_its_checkout(place: str, tmp_path: Path) -> None:
    """Whatever the path, also called through a link."""
    root = tmp_path / place
    (root / ".venv/frontdesk/bin").mkdir(parents=True)
    (root / "cli").mkdir()
    (root / "cli/__init__.py").touch()
    (root / "cli/__main__.py").write_text("import sys; print(__file__, sys.argv[1:])")
    (root / ".venv/frontdesk/bin/python").symlink_to(sys.executable)
    script = root / ".venv/frontdesk/bin/retention"
    script.write_text(SCRIPT)
    script.chmod(0o755)
    link = tmp_path / "retention"
    link.symlink_to(script)
    for called in (script, link):
        done = subprocess.run([called, "run", "a b"], capture_output=True, text=True, check=True, cwd=tmp_path)
        assert done.stdout == f"{root}/cli/__main__.py ['run', 'a b']\n"
    shutil.rmtree(root)


def test_doctor_says_what_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("VAR_FOLDER", str(tmp_path / "var"))
    monkeypatch.setenv("LOG_LEVEL", "loud")
    monkeypatch.setenv("TEAM_MAIL", "nobody=a@b.example")
    assert main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "TO DO LOG_LEVEL: must be one of" in out
    assert out.count("LOG_LEVEL") == 1
    assert "TO DO TEAM_MAIL: 'nobody' is no team" in out


def test_settings_may_come_from_a_file_as_systemd_reads_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("ALLOWED_ORIGINS", "VAR_FOLDER"):
        monkeypatch.setenv(name, "")  # so that it is put back
        monkeypatch.delenv(name)
    file = tmp_path / "retention.env"
    file.write_text(
        f"# settings\nALLOWED_ORIGINS=nobody=https://a.example; other=https://b.example\nVAR_FOLDER={tmp_path}\n"
    )
    assert main(["--env-file", str(file), "doctor"]) == 1
    out = capsys.readouterr().out
    assert "ALLOWED_ORIGINS: 'nobody' is no company" in out
    assert "ALLOWED_ORIGINS: 'other' is no company" in out
    assert str(tmp_path) in out
    assert main(["--env-file", "/nowhere", "doctor"]) == 2


def test_a_file_of_settings_that_cannot_be_read_whole_stops_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "retention.env"
    file.write_text("# ports\nVAR_FOLDER=var\nFRONTDESK_PORT 9000\nWORKERS\n")
    assert main(["--env-file", str(file), "doctor"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"error: --env-file: {file}: line {line} is not NAME=value" for line in (3, 4)
    ]

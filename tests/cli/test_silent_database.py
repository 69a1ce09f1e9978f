"""A PostgreSQL that takes connections and says nothing: every command ends, with one line."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.__main__ import main
from frontdesk.copies import CopyFailed, backup, postgresql
from settings import limits
from tests.frontdesk.world import SECRETS
from tests.shipped import NUMBER

ACCOUNT = ["desk-user", "add", "rita@example.com", "Rita"]
LIST = ["desk-user", "list"]


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """The address of a database that nobody answers at; the settings name it."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        url = f"postgresql://desk:secret@127.0.0.1:{server.getsockname()[1]}/desk"
        environment = {"VAR_FOLDER": str(tmp_path / "var"), "DATABASE_URL": url, "APP_KEY": SECRETS["APP_KEY"]}
        environment["PATH"] = str(programs := tmp_path / "programs")
        programs.mkdir()
        monkeypatch.setattr("os.environ", environment)
        yield url


@pytest.mark.parametrize(
    "command",
    [
        ["migrate"],
        *(
            pytest.param(command, marks=pytest.mark.slow)  # each waits for as long as a connection may take
            for command in (ACCOUNT, LIST, ["erase", NUMBER, "--yes"], ["export", NUMBER], ["purge"], ["review"])
        ),
    ],
    ids=" ".join,
)
def test_a_command_ends_with_one_line(silent: str, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(command) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: DATABASE_URL: the database failed (OperationalError)")


def program(silent: str, tmp_path: Path, does: str) -> None:
    """What stands in for PostgreSQL's own programs."""
    for name in ("pg_dump", "pg_restore"):
        file = tmp_path / "programs" / name
        file.write_text(f"#!/bin/sh\n{does}\n")
        file.chmod(0o755)


def test_a_backup_that_gets_nothing_any_more_is_given_up(
    silent: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(limits, "COPY_STILL", 0.2)
    program(silent, tmp_path, "exec /bin/sleep 600")
    assert main(["backup"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line == "error: pg_dump: the database says nothing any more; nothing was changed"
    assert list((tmp_path / "var" / "backups").iterdir()) == []


def test_a_copy_that_never_ends_is_given_up(silent: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "COPY_TOTAL", 0.2)
    program(silent, tmp_path, "exec /bin/sleep 600")
    with pytest.raises(CopyFailed, match="pg_restore: the database says nothing any more"):
        postgresql.restore(silent, tmp_path / "any.dump")


def test_its_programs_wait_no_longer_for_a_connection(
    silent: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program(silent, tmp_path, 'echo "pg_dump: error: PGCONNECT_TIMEOUT is $PGCONNECT_TIMEOUT" >&2; exit 1')
    assert main(["backup"]) == 1
    assert f"PGCONNECT_TIMEOUT is {limits.DATABASE_CONNECT:.0f}" in capsys.readouterr().err


def test_a_folder_that_hangs_ends_the_backup(
    silent: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(limits, "FOLDER_ANSWER", 0.1)
    goes_on = threading.Event()
    monkeypatch.setattr(backup, "_prepare", lambda _folder: goes_on.wait(20))
    try:
        assert main(["backup"]) == 1
    finally:
        goes_on.set()
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"error: BACKUP_FOLDER: {tmp_path}/var/backups does not answer"

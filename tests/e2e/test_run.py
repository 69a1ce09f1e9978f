"""`retention run`: what a person at the terminal sees when something is wrong, and that nothing stays."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from settings.installation import ROOT
from tests.e2e.parts import PATIENCE, PORTS, Parts, ensure_model, free_ports, plain_environment, until


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Of a run of its own."""
    ensure_model()
    ports = dict(zip(PORTS.values(), map(str, free_ports(len(PORTS))), strict=True))
    return {**plain_environment(), **ports, "VAR_FOLDER": str(tmp_path / "var"), "PYTHONPATH": str(ROOT)}


def run(environment: dict[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "cli", "run"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, start_new_session=True,
    )  # fmt: skip


def processes_of(environment: dict[str, str]) -> list[str]:
    """Every process that was started with this run's folder, by what its environment says."""
    mark, found = f"VAR_FOLDER={environment['VAR_FOLDER']}".encode(), []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (place / "environ").read_bytes():
                found.append((place / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue  # ended meanwhile, or another user's
    return found


@pytest.fixture
def running(environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """A run that has said it is ready."""
    process = run(environment)
    assert process.stdout is not None
    try:
        seen = []
        for line in process.stdout:
            seen.append(line)
            if line.startswith("Ready:"):
                break
        assert f"http://127.0.0.1:{environment['FRONTDESK_PORT']}/" in "".join(seen), seen
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_stopping_leaves_no_process(environment: dict[str, str], running: subprocess.Popen[str]) -> None:
    """As a service manager stops it; Ctrl-C ends the run of tests/cli/test_documents_run.py."""
    assert len(processes_of(environment)) == 5
    running.send_signal(signal.SIGTERM)
    out, err = running.communicate(timeout=PATIENCE)
    assert (running.returncode, err) == (0, "")
    assert "stopping" in out
    assert processes_of(environment) == []
    for port in PORTS.values():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", int(environment[port])))


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_part_that_dies_comes_back_and_a_killed_supervisor_leaves_nothing(
    environment: dict[str, str], running: subprocess.Popen[str]
) -> None:
    (pid,) = (
        int(place.name) for place in Path("/proc").glob("[0-9]*")
        if _is(place, "contracts.service", environment["VAR_FOLDER"])
    )  # fmt: skip
    os.kill(pid, signal.SIGKILL)
    assert running.stdout is not None
    assert "contracts stopped (exit -9), starting it again" in running.stdout.readline() + running.stdout.readline()
    until("it is back", lambda: len(processes_of(environment)) == 5)
    running.kill()
    until("nothing is left", lambda: processes_of(environment) == [])


def _is(place: Path, module: str, folder: str) -> bool:
    try:
        return module in (place / "cmdline").read_text() and folder.encode() in (place / "environ").read_bytes()
    except OSError:
        return False


def test_a_taken_port_is_reported_in_one_line(environment: dict[str, str]) -> None:
    port = environment["RASA_PORT"]
    with socket.create_server(("127.0.0.1", int(port))):
        process = run(environment)
        out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert err == f"error: port {port} (rasa) is taken; set RASA_PORT to another one\n"
    assert out == ""
    assert processes_of(environment) == []


def test_a_part_that_cannot_start_is_reported_in_one_line(environment: dict[str, str]) -> None:
    process = run(environment | {"CONTRACTS_FILE": "/nowhere/contracts.jsonl"})
    _, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert err.startswith("error: contracts did not start")
    assert "CONTRACTS_FILE" in err
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert processes_of(environment) == []


def test_all_bad_settings_are_reported_before_anything_starts(environment: dict[str, str]) -> None:
    process = run(environment | {"DATABASE_URL": "mysql://x", "RETENTION_TODAY": "yesterday"})
    out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert [line.split(":")[1].strip() for line in err.splitlines()] == ["DATABASE_URL", "RETENTION_TODAY"]
    assert "starting" not in out
    assert processes_of(environment) == []


def test_a_demo_that_others_would_reach_does_not_start(environment: dict[str, str]) -> None:
    process = run(environment | {"FRONTDESK_HOST": "0.0.0.0"})
    out, err = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    (line,) = err.splitlines()
    assert line.startswith("error: DEMO: 1 shows everybody all codes and known passwords")
    assert "starting" not in out
    assert processes_of(environment) == []


def test_secrets_are_made_once_and_kept_to_the_owner(parts: Parts) -> None:
    file = parts.folder / "secrets.json"
    assert file.stat().st_mode & 0o077 == 0
    assert all(len(value) >= 40 for value in json.loads(file.read_text()).values())

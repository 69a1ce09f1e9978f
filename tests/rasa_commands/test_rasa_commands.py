"""Rasa's own commands as a developer types them in the checkout, with the stored model; `rasa train` made it."""

from __future__ import annotations

import contextlib
import json
import os
import pty
import random
import re
import select
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

import pytest

from settings.installation import ROOT

RASA = ROOT / ".venv/rasa/bin/python"
MODEL = ROOT / "models/assistant.tar.gz"
pytestmark = [
    pytest.mark.rasa,
    pytest.mark.slow,
    pytest.mark.skipif(not (RASA.exists() and MODEL.exists()), reason="no Rasa environment, or no model"),
]
PATIENCE = 240.0  # seconds; Rasa starts slowly on a busy machine
MESSAGES = """version: "3.1"
nlu:
- {intent: greet, examples: "- olá\\n- bonjour\\n"}
- {intent: thank, examples: "- obrigado\\n- merci beaucoup\\n"}
"""
OF_OURS = ("RETENTION_", "FRONTDESK_", "RASA_", "ACTIONS_", "CONTRACTS_", "CHANNEL_", "VAR_FOLDER", "LOAD_TENSORFLOW")
SECRET = "the-secret-that-only-rasa-knows"


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    """Of a terminal where nothing of ours is set but the folder."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(OF_OURS)}
    plain.pop("PYTHONPATH", None)
    return {**plain, "VAR_FOLDER": str(tmp_path / "var")}


def rasa(env: dict[str, str], *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [RASA, "-m", "rasa", *words], cwd=ROOT, env=env, input=given, capture_output=True, text=True, timeout=PATIENCE
    )


def free_port() -> int:
    """One that nobody listens on, below those that a system gives to whoever asks for any."""
    while True:
        port = random.randrange(12_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def test_data_validate_warns_of_nothing(env: dict[str, str]) -> None:
    done = rasa(env, "data", "validate")
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "No story structure conflicts found" in said
    assert [line for line in said.splitlines() if re.search("warn|error", line, re.IGNORECASE)] == []


def test_shell_nlu_reads_a_line(env: dict[str, str]) -> None:
    done = rasa(env, "shell", "nlu", given="quero cancelar meu contrato\n/stop\n")
    assert done.returncode == 0, done.stderr
    assert "TensorFlow" not in done.stderr
    understood, _ = json.JSONDecoder().raw_decode(done.stdout[done.stdout.index('{\n  "text"') :])
    assert (understood["text"], understood["intent"]["name"]) == ("quero cancelar meu contrato", "cancel_contract")


def test_test_nlu_writes_its_results(env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "nlu.yml").write_text(MESSAGES)
    done = rasa(env, "test", "nlu", "--nlu", str(tmp_path / "nlu.yml"), "--out", str(tmp_path / "results"))
    assert done.returncode == 0, done.stderr
    assert "TensorFlow" not in done.stderr
    report = json.loads((tmp_path / "results/intent_report.json").read_text())
    assert (report["greet"]["recall"], report["thank"]["recall"]) == (1.0, 1.0)


@pytest.mark.parametrize("command", ["run", "shell"])
def test_run_without_the_model_that_it_is_given(env: dict[str, str], tmp_path: Path, command: str) -> None:
    (tmp_path / "models").mkdir()
    done = rasa(env, command, "--model", str(tmp_path / "models"))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"error: there is no model in {tmp_path / 'models'}: retention train makes one\n"


def test_a_setting_that_is_wrong_is_a_line(env: dict[str, str]) -> None:
    done = rasa({**env, "LOG_LEVEL": "LOUD"}, "run")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "error: LOG_LEVEL: must be one of DEBUG, INFO, WARNING, ERROR\n"


@pytest.fixture
def actions(env: dict[str, str]) -> Iterator[int]:
    """The port of `rasa run actions`, when it answers."""
    port = free_port()
    server = subprocess.Popen(
        [RASA, "-m", "rasa", "run", "actions", "--port", str(port)], cwd=ROOT, env={**env, "CHANNEL_SECRET": SECRET},
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        end = time.monotonic() + PATIENCE
        while _listens("127.0.0.1", port) is False:
            assert server.poll() is None, "it ended"
            assert time.monotonic() < end, "it does not answer"
            time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait()


def _listens(address: str, port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex((address, port)) == 0


def _status(port: int, path: str, secret: str | None = None) -> int:
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {secret}"} if secret else {})}
    request = Request(f"http://127.0.0.1:{port}{path}", headers=headers)
    try:
        with build_opener(ProxyHandler({})).open(request, timeout=PATIENCE) as answer:
            return int(answer.status)
    except HTTPError as error:
        return error.code


def test_run_actions_serves_this_machine_with_the_secret(actions: int) -> None:
    assert _status(actions, "/health") == 200
    assert _status(actions, "/actions") == 401
    assert _status(actions, "/actions", "another") == 401
    assert _status(actions, "/actions", SECRET) == 200
    assert not _listens("127.0.0.2", actions)  # what hears on all addresses hears there too


def test_interactive_asks_for_a_message(env: dict[str, str]) -> None:
    words = ["-m", "rasa", "interactive", "--model", str(MODEL), "--skip-visualization", "--port", str(free_port())]
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(ROOT)
        os.execve(str(RASA), [str(RASA), *words], {**env, "TERM": "xterm", "COLUMNS": "120", "LINES": "40"})
    try:
        _read_until(terminal, "Your input ->")
        os.write(terminal, "olá\r".encode())
        _read_until(terminal, "classified 'olá' with intent 'greet'")
    finally:
        os.kill(process, signal.SIGKILL)  # with the server it runs: a thread of its own
        os.waitpid(process, 0)
        os.close(terminal)


def _read_until(terminal: int, words: str) -> None:
    """What is shown until then is thrown away. It also answers where the cursor is, which the prompt waits for."""
    shown, end = b"", time.monotonic() + PATIENCE
    while words not in re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]|\s+", " ", shown.decode(errors="replace")).replace("  ", " "):
        assert time.monotonic() < end, shown.decode(errors="replace")
        if select.select([terminal], [], [], 1)[0]:
            piece = os.read(terminal, 4096)
            shown += piece
            if b"\x1b[6n" in piece:
                os.write(terminal, b"\x1b[1;1R")

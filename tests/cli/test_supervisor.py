"""Starting, waiting, restarting and stopping, with small stand-ins for the parts."""

from __future__ import annotations

import dataclasses
import os
import socket
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli import ready
from cli.environment import PORTS
from cli.failed import Failed
from cli.supervisor import Supervisor
from settings import limits

SERVER = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self): self.answer(200)
    def do_POST(self): self.rfile.read(int(self.headers["Content-Length"])); self.answer(int(sys.argv[2]))
    def answer(self, status):
        if self.headers["Authorization"] is None: status = 401
        self.send_response(status); self.end_headers()
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[Supervisor]:
    """Whose parts are the server above."""
    environment = {"PATH": os.environ["PATH"], "VAR_FOLDER": str(tmp_path)}
    made = Supervisor(environment | {variable.name: str(free_port()) for variable in PORTS.values()})
    put(made, SERVER, "200")
    yield made
    made.stop()


def put(supervisor: Supervisor, code: str, *arguments: str) -> None:
    """Have every part run the code, with its port as the first argument."""
    for name, part in supervisor.parts.items():
        command = (sys.executable, "-c", code, str(part.port), *arguments)
        supervisor.parts[name] = dataclasses.replace(part, command=command)


def start(supervisor: Supervisor) -> None:
    for part in supervisor.parts:
        supervisor.start(part)


def test_ready_when_every_part_answers_and_a_turn_is_taken(supervisor: Supervisor) -> None:
    ready.check_ports(supervisor)
    start(supervisor)
    ready.wait_ready(supervisor)
    with pytest.raises(Failed, match=r"^port \d+ \(rasa\) is taken; set RASA_PORT to another one$"):
        ready.check_ports(supervisor)
    supervisor.stop()
    assert all(process.poll() is not None for process in supervisor.running.values())
    ready.check_ports(supervisor)


def test_a_turn_that_is_refused_ends_the_wait_at_once(supervisor: Supervisor) -> None:
    put(supervisor, SERVER, "422")
    start(supervisor)
    with pytest.raises(Failed, match="the first answer: Rasa refused it with status 422"):
        ready.wait_ready(supervisor)


def test_a_part_that_ends_is_quoted(supervisor: Supervisor) -> None:
    put(supervisor, "print('one'); print('the last words')")
    start(supervisor)
    with pytest.raises(Failed, match=r"^\w+ did not start: the last words \(see .*\.log\)$"):
        ready.wait_ready(supervisor)


def test_a_part_that_never_answers_is_named(supervisor: Supervisor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PART_START", 0.2)
    put(supervisor, "import time; time.sleep(60)")
    start(supervisor)
    with pytest.raises(Failed, match=r"^rasa did not answer within 0 s"):
        ready.wait_ready(supervisor)


def test_a_part_that_keeps_dying_ends_the_run(
    supervisor: Supervisor, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda _seconds: supervisor.running["rasa"].wait())
    supervisor.parts = {"rasa": supervisor.parts["rasa"]}
    put(supervisor, "raise SystemExit('no model')")
    supervisor.start("rasa")
    with pytest.raises(Failed, match="rasa keeps stopping: no model"):
        supervisor.watch()
    assert capsys.readouterr().out == "! rasa stopped (exit 1), starting it again\n" * 5


def test_the_companys_own_billing_system_takes_the_bundled_ones_place(tmp_path: Path) -> None:
    parts = Supervisor({"VAR_FOLDER": str(tmp_path), "CONTRACTS_URL": "https://billing.example"}).parts
    assert list(parts) == ["rasa", "actions", "frontdesk"]


def test_several_rasa_processes_need_nothing_beside_them(tmp_path: Path) -> None:
    made = Supervisor({"VAR_FOLDER": str(tmp_path), "SANIC_WORKERS": "2"})
    assert "endpoints.yml" in made.parts["rasa"].command
    assert made.env["SANIC_WORKERS"] == "2"


def test_the_first_turn_is_the_first_companys() -> None:
    turn = ready.first_turn()
    assert turn["text"]
    assert set(turn["context"]) == {"provider", "contract", "language", "state"}  # type: ignore[call-overload]

"""Rasa in several processes with nothing beside them: any takes any turn, no Redis is there to be missed; all end."""

from __future__ import annotations

import signal
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cli.supervisor import signal_group
from settings import limits
from tests.e2e.parts import Parts, ensure_model
from tests.e2e.visitor import Visitor

BUSY = 10  # seconds more than a part has for its end, on a busy machine
CUSTOMERS, TURNS = 8, 4


def processes_of(parent: int) -> list[int]:
    """Those that a process has started itself."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        try:
            if int((place / "stat").read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(place.name))
        except (OSError, ValueError):
            continue  # ended meanwhile
    return found


def talk(parts: Parts) -> list[str]:
    """The kinds of a customer's answers."""
    visitor = Visitor(parts).signed_in()
    with visitor.chat() as chat:
        kinds = []
        for question in ("quando termina meu contrato?", "vou ser cobrado?") * (TURNS // 2):
            client_id = chat.say(question)
            chat.of("message", id=client_id)
            kinds.append(str(chat.bot()["kind"]))
        return kinds


def test_several_processes_answer_and_all_end_when_asked_to(tmp_path: Path) -> None:
    ensure_model()
    parts = Parts(tmp_path, SANIC_WORKERS="2")
    parts.open()
    try:
        rasa = parts.running["rasa"]
        workers = processes_of(rasa.pid)
        assert len(workers) == 2
        with ThreadPoolExecutor(CUSTOMERS) as pool:
            answers = list(pool.map(lambda _: talk(parts), range(CUSTOMERS)))
        assert answers == [["answer"] * TURNS] * CUSTOMERS
        assert "turn.failed" not in parts.log("frontdesk")
        signal_group(rasa, signal.SIGTERM)
        rasa.wait(timeout=limits.PART_STOP + BUSY)
        assert not any(Path(f"/proc/{worker}/exe").exists() for worker in workers)
    finally:
        parts.stop()


@pytest.mark.parametrize("part", ["rasa", "actions", "contracts", "frontdesk"])
def test_a_part_ends_in_time_whoever_holds_on_to_it(parts: Parts, part: str) -> None:
    """Connections that say half of a request, or nothing, are no reason to stay."""
    held = []
    for said in (b"", b"POST /x HTTP/1.1\r\nHost: a\r\n", b"POST /x HTTP/1.1\r\nContent-Length: 9\r\n\r\n{"):
        connection = socket.create_connection(("127.0.0.1", parts.parts[part].port), timeout=5)
        connection.sendall(said)
        held.append(connection)
    process = parts.running[part]
    try:
        signal_group(process, signal.SIGTERM)
        process.wait(timeout=limits.PART_STOP + BUSY)
    finally:
        for connection in held:
            connection.close()
        parts.kill(part)
        parts.restart(part)

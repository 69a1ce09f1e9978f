"""Several processes behind one port: one that takes long to start may, one that hangs is replaced or killed."""

from __future__ import annotations

from typing import Any

import pytest
import uvicorn
from uvicorn.supervisors import multiprocess

from frontdesk.web import workers
from settings import limits


class Running:
    """A process that ends only when it is killed."""

    exitcode, pid = None, 0

    def __init__(self, *, ends: bool = False) -> None:
        self.ends, self.alive, self.waited = ends, True, 0.0

    def is_alive(self) -> bool:
        return self.alive

    def join(self, seconds: float) -> None:
        self.waited += seconds if self.alive else 0.0
        self.alive = self.alive and not self.ends

    def kill(self) -> None:
        self.alive = False


class Clock:
    now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(workers, "time", clock)
    return clock


def worker(process: Any) -> workers.Worker:
    made = workers.Worker(uvicorn.Config("none:app"), [])
    made.process = process
    return made


def test_one_that_has_not_answered_yet_is_starting(clock: Clock) -> None:
    found = worker(Running())
    assert found.is_alive()
    clock.now += limits.PART_START - 1
    assert found.is_alive()
    clock.now += 2
    assert not found.is_alive()


def test_one_that_has_served_and_says_nothing_is_replaced_sooner(clock: Clock) -> None:
    found = worker(Running())
    for _ in range(3):
        found.is_alive()
        found.child_conn.send(True)
        assert found.is_alive()
    assert found.is_alive()
    clock.now += limits.WORKER_SILENT + 1
    assert not found.is_alive()


class Line:
    """To a process that says nothing; it is never waited at."""

    def send(self, _asked: bytes) -> None: ...

    def poll(self, seconds: float) -> bool:
        assert seconds == 0
        return False


def test_no_look_waits_for_an_answer() -> None:
    found = worker(Running())
    found.parent_conn = Line()  # type: ignore[assignment]
    assert found.is_alive(timeout=limits.PART_START)


def test_one_that_is_gone_is_not_alive(clock: Clock) -> None:
    process = Running()
    found = worker(process)
    process.kill()
    assert not found.is_alive()
    broken = worker(Running())
    broken.parent_conn.close()
    assert not broken.is_alive()


@pytest.mark.parametrize("ends", [True, False])
def test_the_end_is_waited_for_and_then_made(clock: Clock, monkeypatch: pytest.MonkeyPatch, ends: bool) -> None:
    monkeypatch.setattr("os.kill", lambda *_: None)
    process = Running(ends=ends)
    found = worker(process)
    found.terminate()
    clock.now += 3
    found.join()
    assert not process.alive
    assert process.waited == pytest.approx(limits.WORKER_STOP - 3)


def test_the_supervisor_has_such_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocess, "Process", multiprocess.Process)
    workers.be_patient()
    assert multiprocess.Process is workers.Worker

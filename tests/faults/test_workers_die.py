"""One front desk of two processes: those that die are replaced at once, also when all do."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.parts import until
from tests.faults.conftest import Place
from tests.faults.desk import Customer, Desk


@pytest.fixture
def double(grown: Place, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path, {**grown.around.environment, "WORKERS": "2"}).start()
    yield desk
    desk.kill()


def workers(desk: Desk) -> list[int]:
    """Their process ids."""
    parent = desk.process.pid
    children = map(int, Path(f"/proc/{parent}/task/{parent}/children").read_text().split())
    return [child for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def killed(desk: Desk, count: int) -> None:
    """Kill so many of the two, and see others in their place."""
    until("both run", lambda: len(workers(desk)) == 2)
    before = workers(desk)
    for worker in before[:count]:
        os.kill(worker, signal.SIGKILL)
    until("they are replaced", lambda: len({*workers(desk)} - {*before}) == count)


def test_processes_that_die_are_replaced_at_once(grown: Place, double: Desk) -> None:
    customer = Customer(double, grown.around)
    customer.write("before")
    killed(double, 2)
    killed(double, 1)  # while both are still starting
    until("it answers", double.lives, patience=120)
    customer.write("afterwards")
    customer.check_nothing_is_lost_or_doubled()

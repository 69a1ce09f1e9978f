"""A front desk that is asked to end is gone in ten seconds, whoever hangs."""

from __future__ import annotations

import time
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest

from settings import limits
from tests.e2e.parts import until
from tests.faults.conftest import Place
from tests.faults.desk import GONE, Customer, Desk, answer
from tests.faults.neighbours import CODE
from tests.shipped import NUMBER

WHOLE_STOP = limits.USUAL["part_stop"] + 3  # seconds, on a busy machine


@pytest.mark.parametrize("neighbour", ["database", "redis", "rasa", "billing", "webhook", "mail", None])
def test_it_ends_whoever_is_silent(grown: Place, tmp_path: Path, neighbour: str | None) -> None:
    desk = Desk(tmp_path, grown.around.environment).start()
    customer = Customer(desk, grown.around)
    customer.write("good day")
    try:
        with grown.around.lines[neighbour].broken("silent") if neighbour else nullcontext():
            with suppress(*GONE), customer.visitor.chat() as chat:
                chat.say(CODE + NUMBER)
            began = time.monotonic()
            desk.stop()
            assert time.monotonic() - began < WHOLE_STOP
    finally:
        desk.kill()


def test_several_processes_serve_and_end_together(grown: Place, tmp_path: Path) -> None:
    desk = Desk(tmp_path, {**grown.around.environment, "WORKERS": "2"}).start()
    try:
        customers = [Customer(desk, grown.around) for _ in range(4)]
        for customer in customers:
            customer.write("good day")
            customer.check_nothing_is_lost_or_doubled()
        with grown.around.lines["rasa"].broken("silent"), customers[0].visitor.chat() as chat:
            chat.say("and now?")
            began = time.monotonic()
            desk.stop()
            assert time.monotonic() - began < WHOLE_STOP
    finally:
        desk.kill()


def test_it_ends_while_it_starts(grown: Place, tmp_path: Path) -> None:
    """A database that says nothing from the first moment on."""
    with grown.around.lines["database"].broken("silent"):
        desk = Desk(tmp_path, grown.around.environment)
        desk.begin()
        until("it is at it", lambda: "Waiting for application startup" in desk.log() or desk.process.poll() is not None)
        began = time.monotonic()
        desk.stop()
        assert time.monotonic() - began < WHOLE_STOP


def test_turns_under_way_are_answered_first(small: Place, tmp_path: Path) -> None:
    environment = {**small.around.environment, "DATABASE_URL": f"sqlite:///{tmp_path}/own.db"}
    desk = Desk(tmp_path, environment).start()
    try:
        customer = Customer(desk, small.around)
        with small.around.lines["rasa"].broken("slow"), customer.visitor.chat() as chat:
            chat.say("just before")
            chat.of("typing", on=True)
            desk.stop()
        assert "turn.broken" not in desk.log()
        desk.start()
        with customer.visitor.chat() as chat:
            assert answer(chat)
    finally:
        desk.kill()

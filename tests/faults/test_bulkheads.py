"""A neighbour that hangs holds up only what needs it."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.e2e.parts import until
from tests.faults.conftest import Place
from tests.faults.desk import Customer, Desk
from tests.faults.neighbours import CODE
from tests.shipped import NUMBER

MANY = 14
LITTLE = 60_000_000  # bytes
TOGETHER = 20.0  # seconds for what takes tenths of one: each would wait for all others if they shared their threads


@pytest.mark.parametrize("neighbour", ["billing", "mail"])
def test_codes_that_cannot_be_looked_up_or_mailed_hold_up_no_chat(small: Place, neighbour: str) -> None:
    desk, around = small.desks[0], small.around
    with around.lines[neighbour].broken("silent"):
        for _ in range(MANY):
            Customer(desk, around).write(CODE + NUMBER)
        began = time.monotonic()
        for _ in range(5):
            assert desk.ready()[0] == 200
            customer = Customer(desk, around)
            customer.write("good day")
            customer.check_nothing_is_lost_or_doubled()
        assert time.monotonic() - began < TOGETHER


def test_a_flood_of_sign_ins_holds_up_no_chat(small: Place) -> None:
    desk = small.desks[0]

    def sign_in(_: int) -> int:
        form = {"email": "nobody@example.com", "password": "wrong password"}
        return small.agent.http.post("/desk/sign-in", data=form).status_code

    with ThreadPoolExecutor(20) as pool:
        under_way = [pool.submit(sign_in, number) for number in range(40)]
        began = time.monotonic()
        customer = Customer(desk, small.around)
        customer.write("good day")
        customer.check_nothing_is_lost_or_doubled()
        assert desk.ready()[0] == 200
        assert time.monotonic() - began < TOGETHER
        assert {each.result() for each in under_way} <= {403, 429, 503}


def most_memory(desk: Desk) -> int:
    """Bytes that the process has ever held at a time."""
    status = Path(f"/proc/{desk.process.pid}/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) * 1024


@pytest.mark.parametrize("neighbour", ["rasa", "billing", "webhook", "mail"])
def test_an_answer_without_end_is_not_kept(small: Place, neighbour: str) -> None:
    """600 MB that come quickly."""
    desk, around = small.desks[0], small.around
    before = most_memory(desk)
    with around.lines[neighbour].broken("huge"):
        customer = Customer(desk, around)
        customer.write("good day")
        customer.write(CODE + NUMBER)
        small.agent.post(f"/desk/conversations/{customer.visitor.conversation}/take-over")
        tried = "SELECT count(*) FROM outbox WHERE channel = 'webhook' AND delivered_at IS NULL AND attempts = 0"
        until("each event was tried", lambda: around.rows(tried)[0][0] == 0)
        customer.check_nothing_is_lost_or_doubled()
    assert most_memory(desk) - before < LITTLE


def test_a_webhook_that_drips_holds_up_no_mail_to_the_team(small: Place) -> None:
    around = small.around
    with around.lines["webhook"].broken("dripping"):
        known = len(around.mailbox.letters)
        for _ in range(2):
            customer = Customer(small.desks[0], around)
            customer.write("good day")
            small.agent.post(f"/desk/conversations/{customer.visitor.conversation}/take-over")
        until("the team has its mail", lambda: len(around.mailbox.letters) > known)
        tried = "SELECT count(*) FROM outbox WHERE channel = 'webhook' AND delivered_at IS NULL AND attempts = 0"
        until("each event was tried", lambda: around.rows(tried)[0][0] == 0)

"""Every neighbour in every way to fail: what a customer and an agent see meanwhile, and that all is well afterwards."""

from __future__ import annotations

import time

import pytest

from tests.e2e.parts import until
from tests.e2e.visitor import new_id
from tests.faults.conftest import Place
from tests.faults.desk import Customer, answer
from tests.faults.line import FAILURES
from tests.faults.neighbours import CODE
from tests.shipped import NUMBER

SOON = 15.0  # seconds: more than the limits of any one thing, less than a browser's patience
HEALTHY = 8.0  # seconds until health must have answered, on a busy machine


def place(request: pytest.FixtureRequest, name: str) -> Place:
    found: Place = request.getfixturevalue(name)
    return found


def heals(place: Place, customer: Customer) -> None:
    """Nothing was lost or doubled, new messages are answered at once, and what other systems are owed arrives."""
    customer.write("afterwards")
    customer.check_nothing_is_lost_or_doubled()
    for desk in place.desks:
        until("health says that all is stored", lambda desk=desk: desk.ready()[0] == 200)  # type: ignore[misc]


def owed(place: Place) -> int:
    """Deliveries that did not arrive; what waits for its next try is tried now."""
    place.around.rows("UPDATE outbox SET next_at = created_at WHERE delivered_at IS NULL AND attempts > 0")
    return int(place.around.rows("SELECT count(*) FROM outbox WHERE delivered_at IS NULL")[0][0])


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("neighbour", ["redis", "rasa", "billing", "webhook", "mail"])
def test_with_two_front_desks_they_reach_one_another(grown: Place, neighbour: str, failure: str) -> None:
    customer = Customer(grown.desks[0], grown.around)
    with grown.around.lines[neighbour].broken(failure), customer.visitor.chat() as chat:
        customer.sent.append("hello")
        began = time.monotonic()
        client_id = chat.say("hello", new_id())
        chat.of("ack", id=client_id)
        assert time.monotonic() - began < SOON
        assert answer(chat)
        taken = grown.agent.post(f"/desk/conversations/{customer.visitor.conversation}/take-over")
        number = taken.headers["location"].rpartition("/")[2]
        chat.of("state", owner="human")
        began = time.monotonic()
        grown.agent.post(f"/desk/cases/{number}/reply", text="a person's words", client_id=new_id())
        assert chat.of("message", **{"from": "agent"})["text"] == "a person's words"
        assert time.monotonic() - began < SOON
        for desk in grown.desks:
            began = time.monotonic()
            assert desk.lives()
            desk.ready()
            assert time.monotonic() - began < HEALTHY  # whatever it says
            until("somebody is served all the same", lambda desk=desk: desk.ready()[0] == 200)  # type: ignore[misc]
    heals(grown, customer)
    until("what is owed arrives", lambda: owed(grown) == 0)


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("neighbour", ["rasa", "billing", "webhook", "mail"])
def test_with_one_front_desk_on_sqlite(small: Place, neighbour: str, failure: str) -> None:
    customer, asking = Customer(small.desks[0], small.around), Customer(small.desks[0], small.around)
    with small.around.lines[neighbour].broken(failure), customer.visitor.chat() as chat:
        asking.write(CODE + NUMBER)  # a look-up and a letter
        client_id = chat.say("hello", new_id())
        customer.sent.append("hello")
        chat.of("ack", id=client_id)
        assert answer(chat)
        began = time.monotonic()
        assert small.desks[0].ready()[0] == 200
        assert time.monotonic() - began < HEALTHY
        small.agent.post(f"/desk/conversations/{customer.visitor.conversation}/take-over")
        chat.of("state", owner="human")
    heals(small, customer)
    until("what is owed arrives", lambda: owed(small) == 0)


@pytest.mark.parametrize("failure", FAILURES)
def test_a_database_that_fails_delays_and_loses_nothing(grown: Place, failure: str) -> None:
    customers = [Customer(desk, grown.around) for desk in grown.desks]
    for customer in customers:
        customer.write("before")
    with grown.around.lines["database"].broken(failure):
        for desk in grown.desks:
            began = time.monotonic()
            assert desk.lives()
            assert desk.ready()[0] in (200, 503)  # half-open lines and new ones: it may be well already
            assert time.monotonic() - began < HEALTHY
        if failure in ("half open", "restarted"):
            for customer in customers:
                customer.write("meanwhile, over new connections")
    for customer in customers:
        heals(grown, customer)


@pytest.mark.parametrize("failure", ["closed", "silent"])
def test_health_says_which_part_is_not_well(grown: Place, failure: str) -> None:
    desk = grown.desks[0]
    expected = {
        "database": ("database", 503), "rasa": ("assistant", 200), "billing": ("billing", 200), "redis": ("redis", 200),
    }  # fmt: skip
    for neighbour, (part, status) in expected.items():
        with grown.around.lines[neighbour].broken(failure):
            until(f"{part} is said to be unwell", lambda part=part: desk.ready()[1]["parts"].get(part, {}).get("why"))  # type: ignore[misc]
            answer = desk.ready()
            assert answer[0] == status
            assert answer[1]["status"] == ("down" if status == 503 else "degraded")
        until(f"{part} is well again", lambda part=part: desk.ready()[1]["parts"][part]["why"] is None)  # type: ignore[misc]

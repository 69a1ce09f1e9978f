"""PostgreSQL itself is stopped, or dies, and comes back while turns are under way: nothing is lost or doubled."""

from __future__ import annotations

import signal

import pytest

from tests.e2e.parts import until
from tests.faults.conftest import Place
from tests.faults.desk import Customer
from tests.faults.neighbours import HELD

ANSWERS = "SELECT text FROM messages WHERE conversation_id = ? AND sender = 'bot' AND text LIKE ? ORDER BY seq"


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT])
def test_turns_under_way_are_answered_once_when_it_is_back(grown: Place, how: signal.Signals) -> None:
    assert grown.server is not None
    customers = [Customer(desk, grown.around) for desk in (*grown.desks, *grown.desks)]
    grown.around.gate.hold()
    for number, customer in enumerate(customers):
        customer.write(f"{HELD}{number}")
    until("all turns are under way", lambda: len(set(grown.around.gate.came)) == len(customers))
    grown.server.stop(how)
    grown.around.gate.let_go()
    grown.server.start()
    for customer in customers:
        customer.write("and afterwards")
        customer.check_nothing_is_lost_or_doubled()
        answers = [text for (text,) in grown.around.rows(ANSWERS, customer.visitor.conversation, "[%")]
        assert answers[-1] == "[and afterwards]"
        assert len(set(answers)) == len(answers)
    for desk in grown.desks:
        until("health says that all is stored", lambda desk=desk: desk.ready()[0] == 200)  # type: ignore[misc]

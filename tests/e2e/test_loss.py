"""Whatever breaks in between: no message is lost or doubled, the order holds, and each one is answered.

`make loss` does it with LOSS_MESSAGES=10000; the suite with fewer.
"""

from __future__ import annotations

import itertools
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from cli.parts import DESK
from cli.ready import ask
from frontdesk.turns.turn import MOST_PIECES
from tests.e2e import dying
from tests.e2e.crowd import EACH, Crowd, Customer, begin_all, read_all, storm
from tests.e2e.http import new_address
from tests.e2e.parts import PATIENCE, Parts, until
from tests.e2e.visitor import Visitor

MESSAGES = int(os.environ.get("LOSS_MESSAGES", "1000"))
CUSTOMERS, AT_AN_ADDRESS = MESSAGES // EACH, 10
LONG = 4 * PATIENCE  # a part may be killed again and again while another one starts


@contextmanager
def dying_front_desk(parts: Parts, folder: Path) -> Iterator[Path]:
    """The front desk is one that dies now and then by itself; where it writes at which points."""
    file, usual = folder / "deaths.txt", parts.parts["frontdesk"]
    parts.env |= {dying.DEATHS: str(file), dying.MESSAGES: str(MESSAGES)}
    parts.parts["frontdesk"] = replace(usual, command=(DESK, "-m", "tests.e2e.dying", "--checked"))
    parts.kill("frontdesk")
    parts.start("frontdesk")
    until_ready(parts, "frontdesk")
    try:
        yield file
    finally:
        parts.parts["frontdesk"] = usual
        parts.kill("frontdesk")
        parts.restart("frontdesk")


def alive(parts: Parts) -> None:
    """What died by itself is started again, as the supervisor does."""
    if parts.running["frontdesk"].poll() is not None:
        parts.start("frontdesk")


def crash_while(crowd: Crowd, parts: Parts, order: random.Random) -> Counter[str]:
    """Kill one part after another, as long as people talk; each comes back a moment later. How often each was."""
    killed: Counter[str] = Counter()
    for part in itertools.cycle(["actions", "contracts", "frontdesk", "rasa"]):
        if not talking(crowd, parts, order.uniform(0.5, 2.0)):  # how long all is well
            return killed
        parts.kill(part)
        killed[part] += 1
        crowd.join(order.uniform(0.05, 0.4))  # how long it is gone
        parts.start(part)
        until_ready(parts, part)
    raise AssertionError


def talking(crowd: Crowd, parts: Parts, seconds: float) -> bool:
    """Let people talk for a while; whether they still do."""
    end = time.monotonic() + seconds
    while crowd.is_alive() and time.monotonic() < end:
        crowd.join(0.1)
        alive(parts)
    return crowd.is_alive()


def until_ready(parts: Parts, part: str) -> None:
    """Until a part says that it is well."""
    until_with(parts, f"{part} answers", lambda: ask(parts, parts.health(part)) == 200)


def until_with(parts: Parts, what: str, look: Callable[[], bool], patience: float = LONG) -> None:
    """As `until`, while the front desk may die again."""

    def see() -> bool:
        alive(parts)
        return look()

    until(what, see, patience)


def wait_for_answers(parts: Parts, ids: list[str]) -> None:
    unanswered = (
        f"SELECT count(*) FROM conversations WHERE id IN ({','.join('?' * len(ids))}) AND asked_seq > answered_seq"
    )
    patience = 240 * max(1.0, MESSAGES / 2000)
    until_with(parts, "all is answered", lambda: parts.rows(unanswered, *ids)[0][0] == 0, patience)


def print_table(killed: Counter[str], died: Counter[str], sending: float, answering: float) -> None:
    """For docs/reliability.md; `pytest -s` shows it."""
    print(f"\n{MESSAGES} messages of {CUSTOMERS} customers, sent in {sending:.0f} s, answered {answering:.0f} s later")
    for what, times in [*killed.items(), *sorted(died.items(), key=lambda found: dying.POINTS.index(found[0]))]:
        print(f"| {what} | {times} |")


@pytest.mark.timeout(3600)  # `make loss` sends 10,000
def test_no_message_is_lost_or_doubled_through_crashes_and_cut_lines(parts: Parts, tmp_path: Path) -> None:
    chance = random.Random(4)
    addresses = [new_address() for _ in range(-(-CUSTOMERS // AT_AN_ADDRESS))]
    customers = [
        Customer(parts, number, random.Random(chance.random()), addresses[number // AT_AN_ADDRESS])
        for number in range(CUSTOMERS)
    ]
    Crowd(begin_all(customers)).end()  # a page that cannot open its session tries again; here it is about messages
    began = time.monotonic()
    with dying_front_desk(parts, tmp_path) as file:
        crowd = Crowd(storm(customers))
        killed = crash_while(crowd, parts, random.Random(7))
        crowd.end()
        sent = time.monotonic()
        wait_for_answers(parts, [customer.conversation for customer in customers])
        died = Counter(dying.deaths(file))
    print_table(killed, died, sent - began, time.monotonic() - sent)
    assert set(killed) == {"frontdesk", "actions", "contracts", "rasa"}
    assert set(died) == set(dying.POINTS)
    assert sum(customer.cuts for customer in customers) >= 2 * CUSTOMERS

    ids = [customer.conversation for customer in customers]
    marks = ",".join("?" * len(ids))
    ends = {row["id"]: row for row in parts.rows(f"SELECT * FROM conversations WHERE id IN ({marks})", *ids)}

    Crowd(read_all(customers, ends)).end()
    answers: Counter[str] = Counter()
    for customer in customers:
        # 0 lost, 0 doubled, order kept: in what the customer saw ...
        mine = [frame["id"] for frame in customer.frames if frame["from"] == "customer"]
        assert mine == [customer.client_id(position) for position in range(EACH)]
        # ... and in what is stored
        log = parts.rows("SELECT * FROM messages WHERE conversation_id = ? ORDER BY seq", customer.conversation)
        assert (
            [row["seq"] for row in log] == list(range(1, len(log) + 1)) == [frame["seq"] for frame in customer.frames]
        )
        asked = [row for row in log if row["sender"] == "customer"]
        assert [row["text"] for row in asked] == [customer.text(position) for position in range(EACH)]
        # each belongs to a turn, alone or as a piece of what was sent in quick succession, and each turn said
        # something: an answer or an apology
        end = ends[customer.conversation]
        assert (end["answered_seq"], end["owner"] != "human") == (asked[-1]["seq"], True)
        assert EACH / MOST_PIECES <= end["turn"] <= EACH
        said = [row for row in log if row["sender"] == "bot" and row["kind"] != "greeting"]
        assert len(said) >= end["turn"]
        for row in asked:
            answers["understood" if row["understood"] not in (None, "null") else "other"] += 1
        for row in said:
            answers["apology"] += row["text"].startswith("Desculpe, não consegui responder agora")
    # Rasa had its part in it, and its absence was made up for
    assert answers["understood"] > CUSTOMERS, answers
    assert answers["understood"] + answers["other"] == CUSTOMERS * EACH
    # a case is opened once a conversation, however often its turn was begun
    opened = f"SELECT count(*), count(DISTINCT conversation_id) FROM cases WHERE conversation_id IN ({marks})"
    many, conversations = parts.rows(opened, *ids)[0]
    assert many == conversations


@pytest.mark.parametrize("part", ["frontdesk", "rasa", "actions", "contracts"])
def test_a_question_asked_while_a_part_is_down_is_answered(parts: Parts, part: str) -> None:
    visitor = Visitor(parts).signed_in()
    if part == "frontdesk":
        with visitor.chat() as chat:
            chat.say("quando termina meu contrato?", client_id := "asked-before-the-crash")
            chat.of("ack", id=client_id)
            parts.kill(part)
        parts.restart(part)
        with visitor.chat() as chat:
            chat.send(type="hello", after=0)
            assert "2027" in chat.bot(kind="answer")["text"]
        return
    parts.kill(part)
    try:
        with visitor.chat() as chat:
            answer = chat.ask("quando termina meu contrato?")
            assert answer["text"]
            if part == "rasa":
                assert answer["buttons"]
                chat.press(answer, "pessoa")  # needs no Rasa
                assert chat.until(lambda frame: frame["type"] == "state" and frame["case"])["owner"] == "waiting"
    finally:
        parts.restart(part)
    with visitor.chat(after=1) as chat:
        chat.ask("quando termina meu contrato?")

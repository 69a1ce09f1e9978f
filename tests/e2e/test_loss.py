"""Whatever breaks in between: no message is lost or doubled, the order holds, and each one is answered."""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import threading
from collections import Counter
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from frontdesk.turns.turn import MOST_PIECES
from tests.e2e.http import new_address
from tests.e2e.parts import PATIENCE, Parts, until
from tests.e2e.visitor import Visitor

CUSTOMERS, EACH = 100, 20  # so many messages a minute each conversation may have: nobody is slowed
ACK_WITHIN = 15.0
SAID = (
    "oi", "quero cancelar", "👍", "até quando posso avisar?", "obrigado", "…", "vou ser cobrado?",
    "sim", "não", "perco o acesso?",
)  # fmt: skip
NETWORK = (OSError, ConnectionClosed, InvalidHandshake, TimeoutError, EOFError)


@dataclass
class Customer:
    """As the widget does: keeps what is not confirmed, comes back, says what it saw last, sends again."""

    parts: Parts
    number: int
    chance: random.Random
    address: str
    session: str = ""
    conversation: str = ""
    last: int = 0
    sent: int = 0
    cuts: int = 0
    frames: list[dict[str, Any]] = field(default_factory=list)

    def client_id(self, position: int) -> str:
        return f"loss-{self.number:03}-{position:03}"

    def text(self, position: int) -> str:
        return f"{SAID[(self.number + position) % len(SAID)]}"

    @property
    def headers(self) -> dict[str, str]:
        return {"Origin": self.parts.url, "X-Forwarded-For": self.address}

    async def begin(self, http: httpx.AsyncClient) -> None:
        body = {"provider": "conta_azul", "language": "pt"}
        answer = await http.post(f"{self.parts.url}/api/session", json=body, headers=self.headers)
        assert answer.status_code == 200, answer.text
        self.session, self.conversation = answer.json()["session"], answer.json()["conversation"]

    async def talk(self) -> None:
        """Until all of its messages are confirmed."""
        while self.sent < EACH:
            try:
                await self.connection(cut_after=self.chance.randint(1, 12))
            except NETWORK:
                await asyncio.sleep(self.chance.uniform(0.05, 0.3))  # a client's pause before it comes back

    async def connection(self, cut_after: int) -> None:
        """One connection; after so many frames it is cut, without a goodbye, maybe between a message and its ack."""
        socket = await asyncio.wait_for(self.connect(), ACK_WITHIN)
        try:
            await socket.send(json.dumps({"type": "hello", "after": self.last}))
            for _ in range(cut_after):
                if self.sent >= EACH:
                    return
                id_ = self.client_id(self.sent)
                message = {
                    "type": "message",
                    "id": id_,
                    "text": self.text(self.sent),
                    "consent": True,
                }
                await socket.send(json.dumps(message))
                if self.chance.random() < 0.1:
                    break  # cut before anybody can have confirmed it
                await asyncio.wait_for(self.acknowledged(socket, id_), ACK_WITHIN)
                self.sent += 1
        finally:
            self.cuts += 1
            socket.transport.abort()

    async def connect(self) -> Any:
        headers = {"X-Forwarded-For": self.address}
        return await connect(
            f"{self.parts.url.replace('http', 'ws', 1)}/api/chat",
            subprotocols=["retention.v1", f"session.{self.session}"],  # type: ignore[list-item]
            origin=self.parts.url, additional_headers=headers, proxy=None,  # type: ignore[arg-type]
        )  # fmt: skip

    async def acknowledged(self, socket: Any, client_id: str) -> None:
        while True:
            frame = json.loads(await socket.recv())
            self.take(frame)
            assert frame["type"] != "error", frame
            if frame["type"] == "ack" and frame["id"] == client_id:
                return

    def take(self, frame: dict[str, Any]) -> None:
        """Messages come in order, each once, also over many connections."""
        if frame["type"] == "message":
            assert frame["seq"] == self.last + 1, (self.conversation, frame["seq"], self.last)
            self.last = frame["seq"]
            self.frames.append(frame)

    async def catch_up(self, up_to: int) -> None:
        """Read the rest, as a page that is opened again does."""
        while self.last < up_to:
            try:
                socket = await self.connect()
                await socket.send(json.dumps({"type": "hello", "after": self.last}))
                while self.last < up_to:
                    self.take(json.loads(await asyncio.wait_for(socket.recv(), ACK_WITHIN)))
                await socket.close()
            except NETWORK:
                await asyncio.sleep(0.1)


class Crowd(threading.Thread):
    """Runs a coroutine in a loop of its own. Parts are started in the main thread: they end with what started them."""

    def __init__(self, work: Coroutine[Any, Any, None]) -> None:
        super().__init__()
        self.work = work
        self.failed: BaseException | None = None
        self.start()

    def run(self) -> None:
        try:
            asyncio.run(self.work)
        except BaseException as error:
            self.failed = error

    def end(self) -> None:
        self.join()
        if self.failed:
            raise self.failed


def crash_while(crowd: Crowd, parts: Parts, order: random.Random) -> list[str]:
    """Kill one part after another, as long as people talk; each comes back a moment later."""
    killed = []
    for part in itertools.cycle(["frontdesk", "actions", "contracts", "frontdesk", "rasa"]):
        crowd.join(order.uniform(0.5, 2.0))  # how long all is well
        if not crowd.is_alive():
            break
        parts.kill(part)
        killed.append(part)
        crowd.join(order.uniform(0.05, 0.4))  # how long it is gone
        parts.restart(part)
    return killed


async def begin_all(customers: list[Customer]) -> None:
    async with httpx.AsyncClient(timeout=PATIENCE, trust_env=False) as http:
        for customer in customers:
            await customer.begin(http)


async def storm(customers: list[Customer]) -> None:
    await asyncio.gather(*(customer.talk() for customer in customers))


async def read_all(customers: list[Customer], ends: dict[str, Any]) -> None:
    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*(customer.catch_up(ends[customer.conversation]["last_seq"]) for customer in customers))


def test_two_thousand_messages_through_crashes_and_cut_lines(parts: Parts) -> None:
    chance = random.Random(4)
    addresses = [new_address() for _ in range(10)]
    customers = [
        Customer(parts, number, random.Random(chance.random()), addresses[number % len(addresses)])
        for number in range(CUSTOMERS)
    ]
    Crowd(begin_all(customers)).end()  # a page that cannot open its session tries again; here it is about messages
    crowd = Crowd(storm(customers))
    killed = crash_while(crowd, parts, random.Random(7))
    crowd.end()
    assert set(killed) == {"frontdesk", "actions", "contracts", "rasa"}
    assert sum(customer.cuts for customer in customers) >= 2 * CUSTOMERS

    ids = [customer.conversation for customer in customers]
    marks = ",".join("?" * len(ids))
    unanswered = f"SELECT count(*) FROM conversations WHERE id IN ({marks}) AND asked_seq > answered_seq"
    until("every message was answered", lambda: parts.rows(unanswered, *ids)[0][0] == 0, patience=240)

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
    assert answers["understood"] > 100, answers
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
            told = chat.ask("quando termina meu contrato?")
            assert told["text"]
            if part == "rasa":
                assert told["buttons"]
                chat.press(told, "pessoa")  # needs no Rasa
                assert chat.until(lambda frame: frame["type"] == "state" and frame["case"])["owner"] == "waiting"
    finally:
        parts.restart(part)
    with visitor.chat(after=1) as chat:
        chat.ask("quando termina meu contrato?")

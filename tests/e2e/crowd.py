"""Customers whose browsers lose their lines again and again, and come back, as the widget does."""

from __future__ import annotations

import asyncio
import json
import random
import threading
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

import httpx
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from tests.e2e.parts import PATIENCE, Parts
from tests.shipped import COMPANY, LANGUAGE

EACH = 20  # messages a minute that each conversation may have, so that nobody is slowed down
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
        body = {"provider": COMPANY, "language": LANGUAGE}
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
        """One connection; it is cut after a number of frames, without a goodbye, maybe between a message and its
        ack."""
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
        super().__init__(daemon=True)  # a test that failed does not wait for it
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


async def begin_all(customers: list[Customer]) -> None:
    async with httpx.AsyncClient(timeout=PATIENCE, trust_env=False) as http:
        await asyncio.gather(*(customer.begin(http) for customer in customers))


async def storm(customers: list[Customer]) -> None:
    await asyncio.gather(*(customer.talk() for customer in customers))


async def read_all(customers: list[Customer], ends: dict[str, Any]) -> None:
    async with asyncio.timeout(4 * PATIENCE):
        await asyncio.gather(*(customer.catch_up(ends[customer.conversation]["last_seq"]) for customer in customers))

"""What stands in for the clock, Rasa, the billing system and the mail server."""

from __future__ import annotations

import asyncio
import json
import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from contracts.client import ContractNotFound
from frontdesk.mail.sender import Letter, MailFailed
from tests.shipped import LANGUAGE

CHANNEL_SECRET = "channel-secret-of-the-tests"
START = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)  # the same day, when all teams are there; no holiday anywhere


class Clock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime = START) -> None:
        self.at = self._latest = at

    def __call__(self) -> datetime:
        return self.at

    def steady(self) -> float:
        """Seconds that go forward with it; setting the clock back does not turn them back."""
        self._latest = max(self._latest, self.at)
        return (self._latest - START).total_seconds()

    def forward(self, **span: float) -> datetime:
        """Move by a `timedelta`; the time it is then."""
        self.at += timedelta(**span)
        return self.at


class FakeRasa:
    """Answers turns with `answers` (the last one stays); an Exception or a status is an answer, too."""

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.answers: list[Any] = []
        self.healthy = True
        self.erased: list[str] = []
        self.gate: threading.Event | None = None
        self.asked = threading.Event()

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(self.handle))

    async def handle(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/health"):
            return httpx.Response(200 if self.healthy else 503)
        if not self.healthy:
            raise httpx.ConnectError("down")
        if request.method == "GET":
            return httpx.Response(200, json={"trackers": [{"sender_id": request.url.path.rpartition("/")[2]}]})
        if request.method == "DELETE":
            self.erased.append(request.url.path.rpartition("/")[2])
            return httpx.Response(204)
        assert request.headers["authorization"] == f"Bearer {CHANNEL_SECRET}"
        turn = json.loads(request.content)
        self.requests.append(turn)
        self.asked.set()
        if self.gate is not None:
            await asyncio.to_thread(self.gate.wait, 10)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0] if self.answers else echo
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, int):
            return httpx.Response(answer)
        return httpx.Response(200, json=answer(turn) if callable(answer) else answer)


def echo(turn: dict[str, Any]) -> dict[str, Any]:
    said = turn["text"] or turn["command"]["intent"]
    return says(f"[{said}]", language=turn["context"]["language"], state={"turns": turn["turn"]})


def says(text: str, *, language: str = LANGUAGE, buttons: Any = (), effects: Any = (), **more: Any) -> dict[str, Any]:
    """A reply of Rasa's with one message."""
    message = {"text": text, "kind": "chat", "buttons": [{"title": t, "command": c} for t, c in buttons]}
    return {"language": language, "messages": [message], "effects": list(effects), "state": {}, **more}


class FakeContracts:
    """Records by number; `fails` is raised instead."""

    def __init__(self) -> None:
        self.records: dict[str, dict[str, Any]] = {}
        self.fails: Exception | None = None

    def record(self, number: str, /) -> dict[str, Any]:
        if self.fails is not None:
            raise self.fails
        if number not in self.records:
            raise ContractNotFound(number)
        return self.records[number]


class FakeMail:
    """Keeps what it is given; fails `failures` times first."""

    def __init__(self) -> None:
        self.letters: list[Letter] = []
        self.failures = 0

    async def send(self, letter: Letter, /) -> None:
        await self.check()
        self.letters.append(letter)

    async def check(self) -> None:
        if self.failures:
            self.failures -= 1
            raise MailFailed("refused")

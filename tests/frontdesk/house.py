"""A front desk for tests: the real app on an empty database; bot and billing system do as they are told."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import jwt
from fastapi.testclient import TestClient

from contracts.client import ContractNotFound
from frontdesk import config, migrations
from frontdesk.app import make_app
from frontdesk.contracts_reader import ContractsReader
from frontdesk.db import Database
from frontdesk.hub import Hub
from frontdesk.keyed import Keyed
from frontdesk.mail.sender import Letter, MailFailed
from frontdesk.privacy import notice
from frontdesk.services import Services
from frontdesk.turns.bot import Bot
from frontdesk.web.access import Presence

ORIGIN = "http://testserver"
START = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
SECRETS = {
    "CHANNEL_SECRET": "channel-secret-of-the-tests",
    "CONTRACTS_TOKEN": "contracts-token-of-the-tests",
    "APP_KEY": "app-key-of-the-tests-000",
    "PUBLIC_URL": ORIGIN,
    "ALLOWED_ORIGINS": f"conta_azul={ORIGIN} https://ajuda.example; ram_tracking={ORIGIN}",
    "HOST_KEYS": json.dumps(
        {
            provider: [{"kid": "k1", "alg": "HS256", "key": f"the shared key of {provider} for the tests"}]
            for provider in ("conta_azul", "ram_tracking")
        }
    ),
}
DEMO = {"DEMO": "1", "DEMO_HOST_KEY": "demo-host-key-of-the-tests"}
ids = itertools.count(1)


class Clock:
    """Stands still until it is moved."""

    def __init__(self, at: datetime = START) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **span: float) -> None:
        self.at += timedelta(**span)


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
        assert request.headers["authorization"] == f"Bearer {SECRETS['CHANNEL_SECRET']}"
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


def says(text: str, *, language: str = "pt", buttons: Any = (), effects: Any = (), **more: Any) -> dict[str, Any]:
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
        if self.failures:
            self.failures -= 1
            raise MailFailed("refused")
        self.letters.append(letter)


@dataclass
class House:
    """The app and what tests look at; `client` is set while it runs."""

    services: Services
    clock: Clock
    rasa: FakeRasa
    records: FakeContracts
    mail: FakeMail
    client: TestClient = field(init=False)

    def session(self, provider: str = "conta_azul", **more: Any) -> dict[str, Any]:
        answer = self.client.post("/api/session", json={"provider": provider, **more}, headers={"origin": ORIGIN})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def token(self, provider: str = "conta_azul", contract: str = "CA-204518", **claims: Any) -> str:
        now = int(self.clock().timestamp())
        body = {
            "provider": provider, "contract": contract, "role": "admin", "language": "pt", "jti": f"jti-{next(ids):08}",
            "aud": "retention-frontdesk", "iat": now, "exp": now + 300, **claims,
        }  # fmt: skip
        key = self.services.settings.host_keys[provider][0]
        return jwt.encode(body, key.key, algorithm=key.alg, headers={"kid": key.kid})

    @contextmanager
    def chat(self, session: str, after: int = 0, **hello: Any) -> Iterator[Chat]:
        with self.client.websocket_connect(
            "/api/chat", subprotocols=["retention.v1", f"session.{session}"], headers={"origin": ORIGIN}
        ) as socket:
            chat = Chat(socket)
            chat.send(type="hello", after=after, **hello)
            yield chat

    def settle(self) -> None:
        """Until nothing is under way in the background."""
        assert self.client.portal is not None
        self.client.portal.call(self.services.turns.idle)
        self.client.portal.call(self.services.code_mail.idle)


class Chat:
    """The browser's side of a connection."""

    def __init__(self, socket: Any) -> None:
        self.socket = socket
        self.frames: list[dict[str, Any]] = []

    def send(self, **frame: Any) -> None:
        self.socket.send_text(json.dumps(frame))

    def say(self, text: str, client_id: str | None = None) -> str:
        client_id = client_id or f"client-{next(ids):06}"
        self.send(type="message", id=client_id, text=text, consent=True)
        return client_id

    def press(self, seq: int, button: str, client_id: str | None = None) -> str:
        client_id = client_id or f"client-{next(ids):06}"
        self.send(type="press", id=client_id, seq=seq, button=button)
        return client_id

    def next(self) -> dict[str, Any]:
        frame: dict[str, Any] = json.loads(self.socket.receive_text())
        self.frames.append(frame)
        return frame

    def until(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next frame that is wanted; those before it are kept in `frames`."""
        while not wanted(frame := self.next()):
            pass
        return frame

    def of(self, kind: str, **fields: Any) -> dict[str, Any]:
        """The next frame of a type with these fields."""
        return self.until(lambda frame: frame["type"] == kind and fields.items() <= frame.items())

    def message(self, sender: str = "bot") -> dict[str, Any]:
        return self.of("message", **{"from": sender})


@cache
def _empty_database() -> bytes:
    """A migrated database, made once: migrating anew for each test would be most of its time."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/empty.db")
        migrations.upgrade(database.engine)
        with database.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
        return Path(folder, "empty.db").read_bytes()


def _database(folder: Path) -> str:
    """An empty database that belongs to `folder`; with TEST_DATABASE_URL the one there, emptied for each folder."""
    made, url = folder / "desk.db", os.environ.get("TEST_DATABASE_URL")
    if url is None:
        if not made.exists():
            made.write_bytes(_empty_database())
        return f"sqlite:///{made}"
    if not made.exists():
        made.touch()
        database = Database(url)
        with database.engine.begin() as connection:
            connection.exec_driver_sql("DROP SCHEMA public CASCADE")
            connection.exec_driver_sql("CREATE SCHEMA public")
        database.close()
    return url


def make_house(folder: Path, environment: dict[str, str] | None = None, **replace: Any) -> House:
    url = _database(folder)
    settings = config.read({**SECRETS, "DATABASE_URL": url, **(environment or {})})
    clock, rasa, records, mail = Clock(), FakeRasa(), FakeContracts(), FakeMail()
    keyed = Keyed(settings.app_key)
    services = Services(
        settings=settings,
        db=Database(settings.database_url),
        hub=Hub(),
        bot=Bot(settings.rasa_url, settings.channel_secret, rasa.client()),
        contracts=ContractsReader(records, "the billing system of the tests", clock),
        mail=mail,
        keyed=keyed,
        notice=notice.version(settings),
        presence=Presence(settings.limits.connections),
        now=clock,
        **replace,
    )
    return House(services, clock, rasa, records, mail)


@contextmanager
def running(house: House) -> Iterator[House]:
    with TestClient(make_app(house.services), raise_server_exceptions=True) as client:
        house.client = client
        yield house

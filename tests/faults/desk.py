"""A front desk as a real process among neighbours on lines that a test can break."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import psycopg
from websockets.exceptions import WebSocketException

from cli.supervisor import signal_group
from settings.installation import ROOT
from tests.e2e.parts import free_ports, plain_environment, until
from tests.e2e.visitor import Chat, Visitor, new_id
from tests.faults.line import Line
from tests.faults.neighbours import Gate, Mailbox, Receiver, billing, rasa, serving
from tests.shipped import COMPANY

SECRET = "a-secret-of-the-tests-0123456789"
# as in settings/limits.py, but shorter, so that a test need not wait for long
LIMITS = (
    "contract_connect=0.4,contract_read=0.8,contract_total=1.2,contract_in_action=1.4,channel_turn=1.7,bot_turn=2,"
    "bot_question=1.5,snapshot=0.8,pieces=0.2,turn_lease=4,turn_stop=3,database_ping=1,database_statement=3,"
    "database_total=4,smtp_step=1,smtp_total=2,smtp_quit=0.4,webhook_post=2,webhook_rest=0.5,redis_answer=0.8,"
    "redis_ping=0.8,redis_again=0.4,health_again=0.2,health_turn_again=0.5"
)
HASTY = "http_headers=1,http_body=1.5,http_take=1.5,socket_hello=1"  # for browsers that say too little
HTTP_HUGE = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 600000000\r\n\r\n"
HUGE = {"redis": b"$600000000\r\n", "database": b"D\x23\xc3\x46\x00", "mail": b"220-"}
GONE = (OSError, TimeoutError, WebSocketException, httpx.HTTPError)


@dataclass
class Desk:
    """One front desk process."""

    folder: Path
    env: dict[str, str]
    url: str = ""
    process: subprocess.Popen[bytes] = field(init=False)

    def start(self) -> Desk:
        self.begin()
        try:
            until("the front desk lives", self.lives, patience=120)
        except BaseException:
            self.kill()
            raise
        return self

    def begin(self) -> None:
        """Start it, and wait for nothing."""
        if not self.url:
            (port,) = free_ports(1)
            self.url = f"http://127.0.0.1:{port}"
            self.env = {**self.env, "FRONTDESK_PORT": str(port), "PUBLIC_URL": self.url, "VAR_FOLDER": str(self.folder)}
        command = [sys.executable, "-m", "frontdesk", "--checked"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=self.env, stdout=log, stderr=log, start_new_session=True
            )

    def lives(self) -> bool:
        assert self.process.poll() is None, self.log()
        with suppress(httpx.HTTPError):
            return httpx.get(f"{self.url}/health/live", timeout=5, trust_env=False).status_code == 200
        return False

    def ready(self) -> tuple[int, dict[str, Any]]:
        answer = httpx.get(f"{self.url}/health/ready", timeout=10, trust_env=False)
        return answer.status_code, answer.json()

    def why(self, part: str) -> str | None:
        found: str | None = self.ready()[1]["parts"][part]["why"]
        return found

    def log(self) -> str:
        file = self.folder / "log"
        return file.read_text(errors="replace") if file.exists() else ""

    def stop(self) -> int:
        """The exit status of one that is asked to end."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)

    def kill(self) -> None:
        signal_group(self.process, signal.SIGKILL)
        self.process.wait()


@dataclass
class Surroundings:
    """The lines to all neighbours, and what those received."""

    lines: dict[str, Line]
    environment: dict[str, str]
    receiver: Receiver
    mailbox: Mailbox
    gate: Gate  # of Rasa's answers
    database: str  # its own address, past the line

    def rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """From the database; `?` stands for a value."""
        if self.database.startswith("sqlite"):
            connection = sqlite3.connect(self.database.removeprefix("sqlite:///"), timeout=20)
            try:
                with connection:
                    return connection.execute(query, values).fetchall()
            finally:
                connection.close()
        with psycopg.connect(self.database, autocommit=True) as postgresql:
            done = postgresql.execute(query.replace("?", "%s"), values)
            return done.fetchall() if done.description else []


@contextmanager
def surroundings(folder: Path, postgresql: str | None = None, redis: str | None = None) -> Iterator[Surroundings]:
    """Neighbours on lines; PostgreSQL and Redis, where there are such, are reached by lines, too."""
    receiver, mailbox, gate = Receiver(), Mailbox(), Gate()
    with ExitStack() as ends:
        targets: dict[str, tuple[str, int]] = {}
        servers: dict[str, Any] = {
            "rasa": rasa(gate), "billing": billing(), "webhook": receiver.server(), "mail": mailbox.server()
        }  # fmt: skip
        for name, server in servers.items():
            ends.enter_context(serving(server))
            targets[name] = server.server_address[:2]
        for name, url in (("database", postgresql), ("redis", redis)):
            if url is not None:
                targets[name] = ("127.0.0.1", urlsplit(url).port or 0)
        lines = {name: Line(target, HUGE.get(name, HTTP_HUGE)) for name, target in targets.items()}
        for line in lines.values():
            ends.callback(line.close)
        port = {name: line.port for name, line in lines.items()}
        environment = {
            **plain_environment(), "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", "TIME_LIMITS": LIMITS,
            "CHANNEL_SECRET": SECRET, "CONTRACTS_TOKEN": SECRET, "APP_KEY": SECRET, "DEMO": "1",
            "DEMO_HOST_KEY": SECRET,            "WEBHOOK_SECRET": SECRET, "TEAM_MAIL": "renewals=team@example.com",
            "RASA_URL": f"http://127.0.0.1:{port['rasa']}", "CONTRACTS_URL": f"http://127.0.0.1:{port['billing']}",
            "WEBHOOK_URL": f"http://127.0.0.1:{port['webhook']}", "SMTP_URL": f"smtp://127.0.0.1:{port['mail']}",
        }  # fmt: skip
        database = postgresql or f"sqlite:///{folder}/shared.db"
        environment["DATABASE_URL"] = database
        if postgresql is not None:
            environment["DATABASE_URL"] = postgresql.replace(f":{targets['database'][1]}/", f":{port['database']}/")
        if redis is not None:
            environment["REDIS_URL"] = f"redis://127.0.0.1:{port['redis']}/0"
        yield Surroundings(lines, environment, receiver, mailbox, gate, database)


def answer(chat: Chat) -> str:
    """The next words of the bot, or of the front desk in its place, that are no greeting."""
    said = chat.until(lambda frame: frame.get("from") == "bot" and frame.get("kind", "greeting") != "greeting")
    return str(said["text"])


class Customer:
    """A browser that goes on until what it sent is acknowledged, as the widget does."""

    def __init__(self, desk: Desk, around: Surroundings) -> None:
        self.desk, self.around = desk, around
        self.visitor = Visitor(desk, COMPANY).enter()  # type: ignore[arg-type]  # a desk is as much of the parts
        self.sent: list[str] = []

    def write(self, text: str) -> str:
        """Until it is acknowledged, over as many connections as it takes."""
        client_id = new_id()
        self.sent.append(text)
        until(f"{text!r} is acknowledged", lambda: self._try(client_id, text))
        return text

    def _try(self, client_id: str, text: str) -> bool:
        with suppress(*GONE), self.visitor.chat() as chat:
            chat.say(text, client_id)
            chat.of("ack", id=client_id)
            return True
        return False

    def is_answered(self) -> bool:
        query = "SELECT asked_seq, answered_seq FROM conversations WHERE id = ?"
        ((asked, answered),) = self.around.rows(query, self.visitor.conversation)
        return bool(asked) and asked == answered

    def check_nothing_is_lost_or_doubled(self) -> None:
        """Each message once and in order, numbers without gaps."""
        until("all is answered", self.is_answered)
        query = "SELECT seq, sender, text FROM messages WHERE conversation_id = ? ORDER BY seq"
        rows = self.around.rows(query, self.visitor.conversation)
        assert [row[0] for row in rows] == list(range(1, len(rows) + 1))
        assert [row[2] for row in rows if row[1] == "customer"] == self.sent

"""All parts as real processes, in a folder of their own: started, killed, started again."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import socket
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from cli.environment import PORTS as PORT_SETTINGS
from cli.failed import Failed
from cli.parts import MODEL
from cli.ready import ask, wait_ready
from cli.supervisor import Supervisor, signal_group
from cli.train import train
from tests.shipped import COMPANY

T = TypeVar("T")
PORTS = {part: variable.name for part, variable in PORT_SETTINGS.items()}
TODAY = "2026-11-23"  # the day all parts believe it is; the expected dates and amounts of the tests hang on it
PATIENCE = 60.0  # seconds until a condition must hold; a busy machine may need it
PUBLIC_HELP = "https://help.company.example"  # a page of the company's own, for its provider alone
PARTNER_KEY = rsa.generate_private_key(65537, 2048)  # with which that page's server signs
PARTNER_PEM = (
    PARTNER_KEY.public_key()
    .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    .decode()
)


def free_ports(count: int) -> list[int]:
    """Ports that nobody listens on, below those that a system gives to whoever asks for any."""
    found: list[int] = []
    while len(found) < count:
        port = random.randrange(12_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            found += [port] if port not in found else []
    return found


def until(what: str, look: Callable[[], T | None], patience: float = PATIENCE) -> T:
    """What `look` finds, as soon as it finds something."""
    end = time.monotonic() + patience
    while not (found := look()):
        assert time.monotonic() < end, f"not within {patience:.0f} s: {what}"
        time.sleep(0.05)
    return found


class Parts(Supervisor):
    """The parts as `make run` starts them, on free ports, in a folder of their own."""

    def __init__(self, folder: Path, **environment: str) -> None:
        ports = dict(zip(PORTS.values(), map(str, free_ports(len(PORTS))), strict=True))
        self.folder = folder
        super().__init__(
            {
                **plain_environment(),
                **ports,
                "VAR_FOLDER": str(folder),
                "RETENTION_TODAY": TODAY,
                "PUBLIC_URL": f"http://127.0.0.1:{ports['FRONTDESK_PORT']}",
                "ALLOWED_ORIGINS": f"{COMPANY}={PUBLIC_HELP}",
                "HOST_KEYS": json.dumps({COMPANY: [{"kid": "partner", "alg": "RS256", "pem": PARTNER_PEM}]}),
                **environment,
            }
        )
        self.url = self.env["PUBLIC_URL"]

    def open(self) -> None:
        """Start all, until a customer would get an answer."""
        for part in self.parts:
            self.start(part)
        try:
            wait_ready(self)
        except Failed:
            self.stop()
            raise

    def kill(self, part: str) -> None:
        """As a crash would: no goodbye."""
        signal_group(self.running[part], signal.SIGKILL)
        self.running[part].wait()

    def restart(self, part: str) -> None:
        self.start(part)
        self.wait_for(part)

    def wait_for(self, part: str) -> None:
        """Until a part says it is ready."""
        until(f"{part} answers", lambda: ask(self, self.health(part)) == 200)

    def health(self, part: str) -> str:
        """Where a part says that it is well."""
        return self.parts[part].health

    def log(self, part: str) -> str:
        return (self.logs / f"{part}.log").read_text(errors="replace")

    def logs_of_all(self) -> dict[str, str]:
        return {file.stem: file.read_text(errors="replace") for file in sorted(self.logs.glob("*.log"))}

    @contextmanager
    def database(self) -> Iterator[sqlite3.Connection]:
        """The front desk's database, to look at."""
        connection = sqlite3.connect(f"file:{self.folder}/frontdesk.db?mode=ro", uri=True, timeout=20)
        connection.row_factory = sqlite3.Row
        try:
            yield connection
        finally:
            connection.close()

    def rows(self, query: str, *values: object) -> list[sqlite3.Row]:
        with self.database() as connection:
            return connection.execute(query, values).fetchall()

    def execute(self, statement: str, *values: object) -> None:
        """Change the front desk's database behind its back, to bring about what would take hours."""
        connection = sqlite3.connect(self.folder / "frontdesk.db", timeout=20)
        with connection:
            connection.execute(statement, values)
        connection.close()

    def letters(self) -> list[str]:
        """The mails that were written, oldest first."""
        files = sorted((self.folder / "mail").glob("*.eml"), key=lambda file: file.stat().st_mtime_ns)
        return [file.read_text() for file in files]


def plain_environment() -> dict[str, str]:
    """This process's environment without settings of ours that a developer may have exported."""
    ours = (
        "RETENTION_", "FRONTDESK_", "RASA_", "ACTIONS_", "CONTRACTS_", "DATABASE_URL", "REDIS_URL", "DEMO",
        "HOST_KEYS", "ALLOWED_ORIGINS", "PUBLIC_URL", "SMTP_URL", "MAIL_", "WEBHOOK_", "LOG_LEVEL", "WORKERS",
        "TRUSTED_PROXIES", "VAR_FOLDER", "MESSAGES_PER_MINUTE", "CONVERSATIONS_PER_HOUR", "CONNECTIONS_PER_ADDRESS",
    )  # fmt: skip
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


def ensure_model() -> None:
    """Train if there is none; `make test` makes sure beforehand that it is of today's sources."""
    if not MODEL.is_file():
        train(os.environ)

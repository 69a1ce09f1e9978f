"""A front desk without its network: database, hub, clock, and conversations with something in them."""

from __future__ import annotations

import os
import uuid
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sqlalchemy import RowMapping, create_engine, insert, select

from frontdesk.cases import CaseRequest, open_case
from frontdesk.cases.work import Agent, case_by
from frontdesk.conversations import log
from frontdesk.db import Database
from frontdesk.desk import accounts, passwords
from frontdesk.hub import Hub
from frontdesk.mail.sender import Letter
from frontdesk.tables import agents, cases, conversations, metadata

# a Monday, 15:00 in São Paulo and 19:00 in Paris: no holiday in either
MONDAY = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
PASSWORD = "a quiet harbour"

RECORD = {
    "number": "CA-204518", "provider": "conta_azul", "plan": "Pro", "status": "active",
    "customer": {
        "name": "Padaria Pão Quente", "email": "dono@example.com", "language": "pt", "role": "admin", "partner": False,
    },
    "purchased_on": "2025-12-05", "renewed_on": None, "term_ends_on": "2026-12-05", "auto_renew": True,
    "notice_days": None, "cancellation_requested_on": None, "currency": "BRL",
    "payments": [
        {"due_on": "2026-10-10", "amount": "199.90", "status": "paid"},
        {"due_on": "2026-12-01", "amount": "199.90", "status": "open"},
    ],
}  # fmt: skip
SNAPSHOT = {"record": RECORD, "source": "contracts service", "at": "2026-11-23T17:59:00Z"}
RULING = {
    "question": "cancel_contract", "provider": "conta_azul", "on": "2026-11-23", "situation": "renewal_contested",
    "certainty": "conflicting", "clauses": ["CA-1", "CA-3", "CA-4", "CA-5"],
    "facts": {
        "renewal_on": "2026-12-05", "stop_renewal_until": "2026-11-20", "stop_renewal_until_disputed": "2026-11-28",
        "remaining_payments": 1, "remaining_total": "199.90",
    },
    "handoff": {"team": "renewals", "reason": "clauses_conflict"},
}  # fmt: skip
REQUEST = CaseRequest("renewals", "clauses_conflict", "cancel_contract", RULING, snapshot=SNAPSHOT)


@cache
def empty_database() -> bytes:
    """All tables, made once: making them anew for each test takes longer than the test."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        engine = create_engine(f"sqlite:///{file}")
        metadata.create_all(engine)
        engine.dispose()
        return file.read_bytes()


@cache
def password_hash() -> str:
    """Of PASSWORD; hashing is slow on purpose."""
    return passwords.hashed(PASSWORD)


class Clock:
    """Moves only when told."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def pass_(self, **time: float) -> datetime:
        self.at += timedelta(**time)
        return self.at


class Letters:
    """A mail sender that keeps what it is given."""

    def __init__(self) -> None:
        self.sent: list[Letter] = []

    async def send(self, letter: Letter, /) -> None:
        self.sent.append(letter)


class Settings:
    """What the desk asks of the settings."""

    demo = False
    public_url = "http://testserver"


class World:
    """The services as the app shares them, and short cuts to fill them."""

    def __init__(self, folder: Path) -> None:
        if url := os.environ.get("TEST_DATABASE_URL"):  # a PostgreSQL that may be emptied
            self.db = Database(url)
            metadata.drop_all(self.db.engine)
            metadata.create_all(self.db.engine)
        else:
            (folder / "desk.db").write_bytes(empty_database())
            self.db = Database(f"sqlite:///{folder / 'desk.db'}")
        self.hub, self.now, self.mail, self.settings = Hub(), Clock(), Letters(), Settings()

    def conversation(self, language: str = "pt", provider: str = "conta_azul", **values: Any) -> str:
        name = f"cv_{uuid.uuid4().hex[:12]}"
        row = {
            "id": name,
            "provider": provider,
            "language": language,
            "created_at": self.now(),
            "updated_at": self.now(),
        }
        self.db.write_now(lambda db: db.execute(insert(conversations).values(**row | values)))
        return name

    def says(self, conversation: str, text: str, sender: Any = "customer", **values: Any) -> int:
        return int(self.db.write_now(log.append, conversation, sender, text, self.now(), **values).seq)

    def case(self, conversation: str | None = None, request: CaseRequest = REQUEST) -> str:
        return self.db.write_now(open_case, conversation or self.conversation(), request, self.now()).number

    def agent(self, name: str = "Ana Martins", role: str = "agent", language: str = "en", teams: Any = None) -> Agent:
        email = f"{name.split()[0].lower()}@team.example"
        teams = teams or ("renewals", "finance")
        row = {"email": email, "name": name, "password_hash": password_hash(), "role": role, "teams": list(teams)}
        row |= {"language": language, "created_at": self.now()}
        self.db.write_now(lambda db: db.execute(insert(agents).values(**row)))
        made = next(row for row in self.db.read_now(accounts.colleagues) if row.email == email)
        return Agent(made.id, made.email, made.name, made.role, tuple(made.teams), made.language)

    def row(self, number: str) -> Any:
        return self.db.read_now(case_by, number)

    def of(self, conversation: str) -> RowMapping:
        query = select(conversations).where(conversations.c.id == conversation)
        return self.db.read_now(lambda db: db.execute(query).mappings().one())

    def conversation_of(self, number: str) -> str:
        query = select(cases.c.conversation_id).where(cases.c.number == number)
        return str(self.db.read_now(lambda db: db.execute(query).scalar_one()))

"""A front desk for tests: the real services on a migrated, empty database, with fakes around them."""

from __future__ import annotations

import json
import os
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

import jwt
from fastapi.testclient import TestClient
from sqlalchemy import RowMapping, insert, select

from frontdesk import config, migrations
from frontdesk.allowances import Allowances
from frontdesk.app import make_app
from frontdesk.cases import open_case
from frontdesk.cases.access import Agent, agent_of
from frontdesk.cases.work import case_by
from frontdesk.contracts_reader import ContractsReader
from frontdesk.conversations import log
from frontdesk.db import Database
from frontdesk.desk import accounts, passwords
from frontdesk.hub import Hub
from frontdesk.keyed import Keyed
from frontdesk.privacy import notice
from frontdesk.services import Services
from frontdesk.tables import agents, cases, conversations, metadata
from frontdesk.turns.bot import Bot
from frontdesk.web.access import Presence
from protocol.handover import Handover
from retention.policy import policies
from tests.frontdesk.chat_client import Chat, ids
from tests.frontdesk.fakes import CHANNEL_SECRET, START, Clock, FakeContracts, FakeMail, FakeRasa
from tests.frontdesk.records import REQUEST
from tests.shipped import COMPANY, DESK_LANGUAGE, LANGUAGE, NUMBER

ORIGIN = "http://testserver"
HELP_PAGES = "https://ajuda.example"  # where the first company shows the chat, besides
PASSWORD = "a quiet harbour"
PROVIDER = COMPANY
PATIENT = 60.0  # seconds of a transaction: a busy machine may pause for longer than a customer would wait
SECRETS = {
    "CHANNEL_SECRET": CHANNEL_SECRET,
    "CONTRACTS_TOKEN": "contracts-token-of-the-tests",
    "APP_KEY": "app-key-of-the-tests-000",
    "PUBLIC_URL": ORIGIN,
    "ALLOWED_ORIGINS": "; ".join(
        f"{provider}={ORIGIN}" + f" {HELP_PAGES}" * (provider == PROVIDER) for provider in policies()
    ),
    "HOST_KEYS": json.dumps(
        {
            provider: [{"kid": "k1", "alg": "HS256", "key": f"the shared key of {provider} for the tests"}]
            for provider in policies()
        }
    ),
}
DEMO = {"DEMO": "1", "DEMO_HOST_KEY": "demo-host-key-of-the-tests"}


@dataclass
class World:
    """The services with fakes around them, and short cuts to fill the database; `client` is set while the app runs."""

    services: Services
    clock: Clock
    rasa: FakeRasa
    records: FakeContracts
    mail: FakeMail
    client: TestClient = field(init=False)

    @property
    def db(self) -> Database:
        return self.services.db

    @property
    def hub(self) -> Hub:
        return self.services.hub

    def change_settings(self, **values: Any) -> None:
        """Go on with other settings."""
        self.services.settings = replace(self.services.settings, **values)

    def session(self, provider: str = PROVIDER, **more: Any) -> dict[str, Any]:
        answer = self.client.post("/api/session", json={"provider": provider, **more}, headers={"origin": ORIGIN})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def token(self, provider: str = PROVIDER, contract: str = NUMBER, **claims: Any) -> str:
        now = int(self.clock().timestamp())
        body = {
            "provider": provider, "contract": contract, "role": "admin", "language": LANGUAGE,
            "jti": f"jti-{next(ids):08}", "aud": "retention-frontdesk", "iat": now, "exp": now + 300, **claims,
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

    def conversation(self, language: str = LANGUAGE, provider: str = PROVIDER, **values: Any) -> str:
        name = f"cv_{uuid.uuid4().hex[:12]}"
        row = {
            "id": name,
            "provider": provider,
            "language": language,
            "created_at": self.clock(),
            "updated_at": self.clock(),
        }
        self.db.write_now(lambda db: db.execute(insert(conversations).values(**row | values)))
        return name

    def says(self, conversation: str, text: str, sender: Any = "customer", **values: Any) -> int:
        return int(self.db.write_now(log.append, conversation, sender, text, self.clock(), **values).seq)

    def case(self, conversation: str | None = None, request: Handover = REQUEST, said: tuple[str, ...] = ()) -> str:
        opened = self.db.write_now(open_case, conversation or self.conversation(), request, self.clock(), said=said)
        return opened.number

    def deliver_to(self, **environment: str) -> None:
        """From now on these systems hear of cases."""
        self.db.engine.update_execution_options(delivery=config.delivery(environment))

    def agent(
        self,
        name: str = "Ana Martins",
        role: str = "agent",
        language: str = DESK_LANGUAGE,
        teams: Any = None,
        companies: Any = None,
    ) -> Agent:
        email = f"{name.split()[0].lower()}@team.example"
        teams = teams or ("renewals", "finance")
        row: dict[str, Any] = {"email": email, "name": name, "password_hash": password_hash(), "role": role}
        row |= {"teams": list(teams), "language": language, "created_at": self.clock(), "companies": companies}
        self.db.write_now(lambda db: db.execute(insert(agents).values(**row)))
        made = next(row for row in self.db.read_now(accounts.colleagues) if row.email == email)
        return agent_of(made)

    def row(self, number: str) -> Any:
        return self.db.read_now(case_by, number)

    def of(self, conversation: str) -> RowMapping:
        query = select(conversations).where(conversations.c.id == conversation)
        return self.db.read_now(lambda db: db.execute(query).mappings().one())

    def conversation_of(self, number: str) -> str:
        query = select(cases.c.conversation_id).where(cases.c.number == number)
        return str(self.db.read_now(lambda db: db.execute(query).scalar_one()))


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


@cache
def password_hash() -> str:
    """Of PASSWORD; hashing is slow on purpose."""
    return passwords.hashed(PASSWORD)


_made: list[Database] = []


@cache
def _migrate_once(url: str) -> None:
    database = Database(url)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    migrations.upgrade(database.engine)
    database.close()


def _database(folder: Path) -> str:
    """An empty database that belongs to `folder`; with TEST_DATABASE_URL the one there, emptied for each folder."""
    made, url = folder / "desk.db", os.environ.get("TEST_DATABASE_URL")
    if url is None:
        if not made.exists():
            made.write_bytes(_empty_database())
        return f"sqlite:///{made}"
    if not made.exists():
        made.touch()
        _migrate_once(url)
        database, tables = Database(url), ", ".join(metadata.tables)
        with database.engine.begin() as connection:
            connection.exec_driver_sql(f"TRUNCATE {tables} RESTART IDENTITY CASCADE")
        database.close()
    return url


def close_databases() -> None:
    """Those of all worlds made since: a test that looks into the tables after the app ended opened them again."""
    while _made:
        _made.pop().close()


def make_world(
    folder: Path, environment: dict[str, str] | None = None, at: datetime = START, **services_too: Any
) -> World:
    """The services on a database in `folder`; not running yet. environment: settings beside those all tests have."""
    url = _database(folder)
    settings = config.read({**SECRETS, "DATABASE_URL": url, **(environment or {})})
    clock, rasa, records, mail = Clock(at), FakeRasa(), FakeContracts(), FakeMail()
    keyed = Keyed(settings.app_key)
    database = Database(settings.database_url, settings.delivery, seconds=PATIENT)
    _made.append(database)
    services = Services(
        settings=settings,
        db=database,
        hub=Hub(),
        bot=Bot(settings.rasa_url, settings.channel_secret, rasa.client()),
        contracts=ContractsReader(records, "the billing system of the tests", clock),
        mail=mail,
        keyed=keyed,
        notice=notice.version(settings),
        presence=Presence(settings.limits.connections),
        may=Allowances(clock.steady),
        now=clock,
        **services_too,
    )
    return World(services, clock, rasa, records, mail)


@contextmanager
def running(world: World) -> Iterator[World]:
    """The whole app, started."""
    with TestClient(make_app(world.services), raise_server_exceptions=True) as client:
        world.client = client
        yield world

"""Sign-ins of the renewals team, known by their hash only; their owner sees where each was begun and may end it."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from frontdesk import teams as company_teams
from frontdesk.addresses import network
from frontdesk.cases.access import Agent, agent_of
from frontdesk.keyed import Keyed
from frontdesk.records import Account, every, one
from frontdesk.tables import agent_sessions, agents
from retention.provider import providers

SESSION = timedelta(hours=12)
SEEN_STEP = timedelta(minutes=5)  # a shorter gain is not worth a write
Way = Literal["password", "company"]
BROWSERS = ("Firefox", "Edg", "OPR", "Chrome", "Safari")  # the first that a browser names of itself
SYSTEMS = ("Android", "iPhone", "iPad", "Windows", "Mac OS X", "Linux")
SHOWN = {"Edg": "Edge", "OPR": "Opera", "Mac OS X": "macOS"}


class Outdated(Exception):
    """What somebody proved holds no longer: meanwhile the account was locked or got other means of signing in."""


@dataclass(frozen=True)
class DeskSession:
    """A signed-in agent; csrf goes into every form. team_names: what leads called teams, for the pages' words.

    way: how they signed in. second_factor: whether the account has one.
    """

    agent: Agent
    csrf: str
    token_hash: str
    team_names: Mapping[tuple[str, str], str] = field(default_factory=dict)
    way: Way = "password"
    last_seen_at: datetime | None = None
    password_temporary: bool = False
    second_factor: bool = False

    @property
    def companies(self) -> dict[str, str]:
        """The companies whose cases may be the agent's: names by id."""
        return {company.id: company.name for company in providers().values() if self.agent.of(company.id)}


@dataclass(frozen=True)
class Listed:
    """A session as its owner sees it. network: the address without its last part. device: such as `Firefox, Linux`."""

    token_hash: str
    way: Way
    device: str | None
    network: str | None
    created_at: datetime
    last_seen_at: datetime | None

    @property
    def id(self) -> str:
        """By which a form names it."""
        return self.token_hash[:16]


def begin(db: Connection, account: Account, at: datetime, way: Way, browser: str = "", address: str = "") -> str:
    """They proved that the account is theirs: its token, stored only as a hash. browser: what it says of itself.

    account: as it was read before the proof, which takes its time. Raises Outdated.
    """
    check_unchanged(db, account, way)
    db.execute(delete(agent_sessions).where(agent_sessions.c.expires_at < at))
    token = secrets.token_urlsafe(32)
    db.execute(
        insert(agent_sessions).values(
            token_hash=digest(token), agent_id=account.id, csrf=secrets.token_urlsafe(32), way=way,
            device=device_of(browser), network=network_of(address), last_seen_at=at, created_at=at,
            expires_at=at + SESSION,
        )
    )  # fmt: skip
    return token


def check_unchanged(db: Connection, account: Account, way: Way) -> None:
    """The account may still sign in in this way, as when it was read; nobody changes that until the transaction ends.

    Raises Outdated.
    """
    if way == "password":
        same = [
            agents.c[name].is_not_distinct_from(getattr(account, name)) for name in ("password_hash", "totp_secret")
        ]
    else:
        same = [agents.c.subject.is_not(None)]
    query = select(agents.c.id).where(agents.c.id == account.id, agents.c.disabled_at.is_(None), *same)
    if db.execute(query.with_for_update(key_share=True)).first() is None:  # a change from now on ends this session, too
        raise Outdated


def of_hash(db: Connection, token_hash: str, at: datetime) -> DeskSession | None:
    """Whose session it is; None when there is none, it has expired or the account is locked."""
    row = db.execute(
        select(agent_sessions)
        .join(agents)
        .where(
            agent_sessions.c.token_hash == token_hash, agent_sessions.c.expires_at > at, agents.c.disabled_at.is_(None)
        )
    ).one_or_none()
    if row is None:
        return None
    account = one(db, Account, select(agents).where(agents.c.id == row.agent_id))
    if account is None:
        return None
    return DeskSession(
        agent_of(account), row.csrf, row.token_hash, company_teams.names(db), row.way, row.last_seen_at,
        account.password_temporary, account.totp_secret is not None,
    )  # fmt: skip


def seen(db: Connection, token_hash: str, at: datetime) -> None:
    """It was used now."""
    db.execute(update(agent_sessions).where(agent_sessions.c.token_hash == token_hash).values(last_seen_at=at))


def listed(db: Connection, agent_id: int, at: datetime) -> list[Listed]:
    """The sessions of an agent that hold now, the latest first."""
    query = select(agent_sessions).where(agent_sessions.c.agent_id == agent_id, agent_sessions.c.expires_at > at)
    return every(db, Listed, query.order_by(agent_sessions.c.created_at.desc(), agent_sessions.c.token_hash))


def end(db: Connection, token_hash: str) -> None:
    """Sign out."""
    db.execute(delete(agent_sessions).where(agent_sessions.c.token_hash == token_hash))


def end_one(db: Connection, agent_id: int, id_: str) -> None:
    """End the agent's session of this id; another agent's is left alone."""
    _end(db, agent_id, agent_sessions.c.token_hash.startswith(id_, autoescape=True))


def end_all(db: Connection, agent_id: int, *, but: str = "") -> None:
    """End an agent's sessions, but the one with this hash."""
    _end(db, agent_id, agent_sessions.c.token_hash != but)


def _end(db: Connection, agent_id: int, which: ColumnElement[bool]) -> None:
    db.execute(delete(agent_sessions).where(agent_sessions.c.agent_id == agent_id, which))


def cookie_of(keyed: Keyed, token: str) -> str:
    """What the browser keeps of a session: its token, and that it was given out here."""
    return f"{token}.{_proof(keyed, token)}"


def token_of(keyed: Keyed, cookie: str) -> str | None:
    """The token in a cookie; None for one that was made up, which the database need not be asked for."""
    token, _, proof = cookie.partition(".")
    return token if hmac.compare_digest(proof.encode(), _proof(keyed, token).encode()) else None


def _proof(keyed: Keyed, token: str) -> str:
    return keyed.hash("desk-session", token)[:32]


def digest(token: str) -> str:
    """What is kept of a session token."""
    return hashlib.sha256(token.encode()).hexdigest()


def device_of(browser: str) -> str | None:
    """Browser and system in two words, as far as they are known ones."""
    named = [next((name for name in names if name in browser), None) for names in (BROWSERS, SYSTEMS)]
    return ", ".join(SHOWN.get(name, name) for name in named if name) or None


def network_of(address: str) -> str | None:
    """An address without the part that tells one machine of a network from another: enough to know one's own by."""
    return network(address, 24, 48)

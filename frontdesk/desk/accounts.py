"""Accounts of the renewals team and their sessions, known by their hash only. Who may try a password: `trying.py`."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, select, update

import languages
from frontdesk import teams as company_teams
from frontdesk.cases.work import Agent
from frontdesk.desk import passwords
from frontdesk.records import Account, every, one
from frontdesk.tables import agent_sessions, agents

ROLES = ("agent", "lead")
SESSION = timedelta(hours=12)


@dataclass(frozen=True)
class DeskSession:
    """A signed-in agent; csrf goes into every form. team_names: what leads called teams, for the pages' words."""

    agent: Agent
    csrf: str
    token_hash: str
    team_names: Mapping[tuple[str, str], str] = field(default_factory=dict)


def add(
    db: Connection,
    email: str,
    name: str,
    password: str,
    teams: Sequence[str],
    role: str,
    at: datetime,
    language: str | None = None,
) -> None:
    """Make an account; its pages are in the first language of the desk if none is given.

    Raises ValueError naming what is wrong.
    """
    language = language or languages.for_desk()[0]
    email, name = email.strip().lower(), " ".join(name.split())
    if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", email) or len(email) > 200:
        raise ValueError("email is not an e-mail address")
    if not 0 < len(name) <= 80:
        raise ValueError("name must have 1 to 80 characters")
    if role not in ROLES:
        raise ValueError(f"role must be one of {', '.join(ROLES)}")
    _check_teams(db, teams)
    if language not in languages.for_desk():
        raise ValueError(f"language must be one of {', '.join(languages.for_desk())}")
    if db.execute(select(agents.c.id).where(agents.c.email == email)).first():
        raise ValueError("there is already an account with this email")
    db.execute(
        insert(agents).values(
            email=email, name=name, password_hash=passwords.hashed(password), role=role, teams=list(teams),
            language=language, created_at=at,
        )
    )  # fmt: skip


def set_password(db: Connection, email: str, password: str) -> None:
    """Also ends the account's sessions. Raises LookupError, ValueError."""
    agent_id = _change(db, email, password_hash=passwords.hashed(password))
    db.execute(delete(agent_sessions).where(agent_sessions.c.agent_id == agent_id))


def set_disabled(db: Connection, email: str, at: datetime | None) -> None:
    """Disable the account (its sessions end at once), or enable it with None. Raises LookupError."""
    agent_id = _change(db, email, disabled_at=at)
    db.execute(delete(agent_sessions).where(agent_sessions.c.agent_id == agent_id))


def enabled(db: Connection, email: str) -> Account | None:
    """The account of an e-mail, if there is one that may sign in."""
    query = select(agents).where(agents.c.email == email.strip().lower(), agents.c.disabled_at.is_(None))
    return one(db, Account, query)


def open_session(db: Connection, agent_id: int, at: datetime) -> str:
    """The right password was given: begin a session; its token, stored only as a hash."""
    db.execute(delete(agent_sessions).where(agent_sessions.c.expires_at < at))
    token = secrets.token_urlsafe(32)
    db.execute(
        insert(agent_sessions).values(
            token_hash=digest(token), agent_id=agent_id, csrf=secrets.token_urlsafe(32), created_at=at,
            expires_at=at + SESSION,
        )
    )  # fmt: skip
    return token


def session_of(db: Connection, token: str, at: datetime) -> DeskSession | None:
    """Whose session it is; None when there is none, it has expired or the account is disabled."""
    row = db.execute(
        select(agent_sessions.c.csrf, agent_sessions.c.token_hash, agents)
        .join(agents)
        .where(
            agent_sessions.c.token_hash == digest(token),
            agent_sessions.c.expires_at > at,
            agents.c.disabled_at.is_(None),
        )
    ).one_or_none()
    if row is None:
        return None
    agent = Agent(row.id, row.email, row.name, row.role, tuple(row.teams), row.language)
    return DeskSession(agent, row.csrf, row.token_hash, company_teams.names(db))


def end_session(db: Connection, token_hash: str) -> None:
    """Sign out."""
    db.execute(delete(agent_sessions).where(agent_sessions.c.token_hash == token_hash))


def set_language(db: Connection, agent_id: int, language: str) -> None:
    """The language of the agent's pages."""
    if language not in languages.for_desk():
        raise ValueError("language")
    db.execute(update(agents).where(agents.c.id == agent_id).values(language=language))


def set_teams(db: Connection, agent_id: int, teams: Sequence[str]) -> None:
    """The teams whose cases are an agent's. Raises ValueError for none, and for one that no company has."""
    _check_teams(db, teams)
    db.execute(update(agents).where(agents.c.id == agent_id).values(teams=list(teams)))


def colleagues(db: Connection) -> list[Account]:
    """All accounts by name."""
    return every(db, Account, select(agents).order_by(func.lower(agents.c.name), agents.c.id))


def digest(token: str) -> str:
    """What is kept of a session token."""
    return hashlib.sha256(token.encode()).hexdigest()


def _check_teams(db: Connection, teams: Sequence[str]) -> None:
    known = company_teams.known(db)
    if not teams or not set(teams) <= known.keys():
        raise ValueError(f"teams must be some of {', '.join(known)}")


def _change(db: Connection, email: str, **values: str | int | datetime | None) -> int:
    changed = update(agents).where(agents.c.email == email.strip().lower()).values(**values).returning(agents.c.id)
    agent_id: int | None = db.execute(changed).scalar_one_or_none()
    if agent_id is None:
        raise LookupError(f"no account {email}")
    return agent_id

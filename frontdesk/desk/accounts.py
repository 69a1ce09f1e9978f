"""Accounts of the renewals team: who may sign in, and what their role, companies and teams are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, func, insert, or_, select, update

import languages
from frontdesk import teams as company_teams
from frontdesk.cases import access
from frontdesk.desk import sessions
from frontdesk.records import Account, Case, every, one
from frontdesk.tables import agents
from retention.provider import providers

ROLES = ("agent", "lead")


def add(
    db: Connection,
    email: str,
    name: str,
    password_hash: str,
    teams: Sequence[str],
    role: str,
    at: datetime,
    language: str | None = None,
    companies: Sequence[str] | None = None,
    *,
    temporary: bool = False,
    subject: str | None = None,
) -> int:
    """Make an account; its id. Its pages are in the first language of the desk if none is given.

    companies: None for all of them. temporary: the password must be changed at the first sign-in.
    subject: who they are at the company's own sign-in. Raises ValueError naming what is wrong.
    """
    language = language or languages.for_desk()[0]
    email, name = email.strip().lower(), " ".join(name.split())
    if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", email) or len(email) > 200:
        raise ValueError("email is not an e-mail address")
    if not 0 < len(name) <= 80:
        raise ValueError("name must have 1 to 80 characters")
    _check(db, role, companies, teams)
    if language not in languages.for_desk():
        raise ValueError(f"language must be one of {', '.join(languages.for_desk())}")
    if db.execute(select(agents.c.id).where(agents.c.email == email)).first():
        raise ValueError("there is already an account with this email")
    made: int = db.execute(
        insert(agents).values(
            email=email, name=name, password_hash=password_hash, role=role, teams=list(teams), language=language,
            companies=None if companies is None else list(companies), password_temporary=temporary, subject=subject,
            created_at=at,
        ).returning(agents.c.id)
    ).scalar_one()  # fmt: skip
    return made


def set_password(db: Connection, agent_id: int, password_hash: str, *, temporary: bool = False, but: str = "") -> None:
    """Also ends the account's sessions, but the one with the hash `but`. Raises LookupError."""
    _change(db, agent_id, password_hash=password_hash, password_temporary=temporary)
    sessions.end_all(db, agent_id, but=but)


def set_disabled(db: Connection, agent_id: int, at: datetime | None) -> None:
    """Lock the account (its sessions end at once), or let it sign in again with None. Raises LookupError."""
    _change(db, agent_id, disabled_at=at)
    sessions.end_all(db, agent_id)


def set_access(db: Connection, agent_id: int, role: str, companies: Sequence[str] | None, teams: Sequence[str]) -> None:
    """Whose cases an account is for, and whether it leads. Raises ValueError, LookupError."""
    _check(db, role, companies, teams)
    given = None if companies is None else list(companies)
    _change(db, agent_id, role=role, companies=given, teams=list(teams))


def set_subject(db: Connection, agent_id: int, subject: str) -> None:
    """Who they are at the company's own sign-in. Raises LookupError."""
    _change(db, agent_id, subject=subject)


def set_second_factor(db: Connection, agent_id: int, secret: str | None, step: int | None) -> None:
    """An encrypted secret and the step of the last code taken; None for no second factor. Raises LookupError."""
    _change(db, agent_id, totp_secret=secret, totp_step=step)


def take_step(db: Connection, agent_id: int, step: int) -> bool:
    """Note that the code of a step is used up; False where it, or a later one, was already."""
    unused = or_(agents.c.totp_step.is_(None), agents.c.totp_step < step)
    return db.execute(update(agents).where(agents.c.id == agent_id, unused).values(totp_step=step)).rowcount == 1


def get(db: Connection, agent_id: int) -> Account | None:
    """The account of an id."""
    return one(db, Account, select(agents).where(agents.c.id == agent_id))


def by_email(db: Connection, email: str) -> Account:
    """The account of an e-mail. Raises LookupError."""
    found = one(db, Account, select(agents).where(agents.c.email == email.strip().lower()))
    if found is None:
        raise LookupError(f"no account {email}")
    return found


def by_subject(db: Connection, subject: str) -> Account | None:
    """The account of somebody known by the company's own sign-in."""
    return one(db, Account, select(agents).where(agents.c.subject == subject))


def enabled(db: Connection, email: str) -> Account | None:
    """The account of an e-mail, if there is one that may sign in."""
    query = select(agents).where(agents.c.email == email.strip().lower(), agents.c.disabled_at.is_(None))
    return one(db, Account, query)


def set_language(db: Connection, agent_id: int, language: str) -> None:
    """The language of the agent's pages."""
    if language not in languages.for_desk():
        raise ValueError("language")
    db.execute(update(agents).where(agents.c.id == agent_id).values(language=language))


def who_may_take(db: Connection, case: Case) -> list[Account]:
    """The accounts that the case can be handed to, by name."""
    found = (account for account in colleagues(db) if account.disabled_at is None)
    return [each for each in found if access.level(access.agent_of(each), case.provider, case.team) == "work"]


def colleagues(db: Connection) -> list[Account]:
    """All accounts by name."""
    return every(db, Account, select(agents).order_by(func.lower(agents.c.name), agents.c.id))


def _check(db: Connection, role: str, companies: Sequence[str] | None, teams: Sequence[str]) -> None:
    if role not in ROLES:
        raise ValueError(f"role must be one of {', '.join(ROLES)}")
    if companies is not None and (not companies or not set(companies) <= providers().keys()):
        raise ValueError(f"companies must be some of {', '.join(providers())}")
    known = company_teams.known(db)
    if not teams or not set(teams) <= known.keys():
        raise ValueError(f"teams must be some of {', '.join(known)}")


def _change(db: Connection, agent_id: int, **values: str | int | datetime | list[str] | None) -> None:
    if db.execute(update(agents).where(agents.c.id == agent_id).values(**values)).rowcount != 1:
        raise LookupError(f"no account {agent_id}")

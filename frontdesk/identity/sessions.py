"""A visitor's session: an opaque token bound to one conversation; only its hash is stored; checked each time."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, insert, select, update

from frontdesk.tables import sessions

IDLE = timedelta(hours=12)
LONGEST = timedelta(days=30)
SLIDE_STEP = timedelta(minutes=10)  # a shorter gain is not worth a write
OF_HASH = select(sessions).where(sessions.c.token_hash == bindparam("token"))


class SessionEnded(Exception):
    """reason: signed_out, deleted or expired."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Session:
    """A session that holds now."""

    token_hash: str
    conversation: str
    provider: str
    created_at: datetime
    expires_at: datetime


def hash_of(token: str) -> str:
    """What is stored of a token; a plain hash suffices for 256 random bits."""
    return hashlib.sha256(token.encode()).hexdigest()


def start(db: Connection, conversation_id: str, provider: str, at: datetime) -> tuple[str, datetime]:
    """A new session: its token, which is shown only here, and until when it holds."""
    token, expires_at = secrets.token_urlsafe(32), at + IDLE
    db.execute(
        insert(sessions).values(
            token_hash=hash_of(token),
            conversation_id=conversation_id,
            provider=provider,
            created_at=at,
            expires_at=expires_at,
        )
    )
    return token, expires_at


def check(db: Connection, token_hash: str, at: datetime) -> Session:
    """The session of a token's hash. Raises SessionEnded; a token never given out counts as expired."""
    row = db.execute(OF_HASH, {"token": token_hash}).one_or_none()
    if row is None:
        raise SessionEnded("expired")
    if row.revoked_at is not None:
        raise SessionEnded("signed_out")
    if row.expires_at <= at:
        raise SessionEnded("expired")
    return Session(row.token_hash, row.conversation_id, row.provider, row.created_at, row.expires_at)


def slide(db: Connection, session: Session, at: datetime) -> datetime:
    """Prolong a session in use, up to its longest life; until when it now holds."""
    until = min(at + IDLE, session.created_at + LONGEST)
    if until - session.expires_at < SLIDE_STEP:
        return session.expires_at
    db.execute(update(sessions).where(sessions.c.token_hash == session.token_hash).values(expires_at=until))
    return until


def revoke(db: Connection, session: Session, at: datetime) -> None:
    """End a session for good."""
    db.execute(update(sessions).where(sessions.c.token_hash == session.token_hash).values(revoked_at=at))


def revoke_all(db: Connection, conversation_id: str, at: datetime) -> None:
    """End every session of a conversation."""
    db.execute(
        update(sessions)
        .where(sessions.c.conversation_id == conversation_id, sessions.c.revoked_at.is_(None))
        .values(revoked_at=at)
    )


def move(db: Connection, old_conversation: str, new_conversation: str) -> None:
    """All sessions of one conversation go on in another of the same person."""
    db.execute(
        update(sessions).where(sessions.c.conversation_id == old_conversation).values(conversation_id=new_conversation)
    )

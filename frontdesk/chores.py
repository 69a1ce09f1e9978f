"""Work that one of all processes does from time to time: which one is doing it, and when it was done last."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from frontdesk.tables import chores
from settings import limits


def due(db: Connection, name: str, every: timedelta, longest: timedelta, now: datetime) -> bool:
    """Whether it was done last so long ago, or never; `longest` ahead of now only a wrong clock can have done it."""
    done_at = db.execute(select(chores.c.done_at).where(chores.c.name == name)).scalar_one_or_none()
    return done_at is None or done_at <= now - every or done_at > now + longest


def lease(db: Connection, name: str, every: timedelta, longest: timedelta, now: datetime) -> bool:
    """Take it for `longest`, if it is due and no other process is doing it."""
    _ensure(db, name)
    wrong = now + longest + timedelta(seconds=limits.CLOCKS_APART)  # the latest that a right clock can have written
    taken = db.execute(
        update(chores)
        .where(
            chores.c.name == name,
            or_(chores.c.leased_until.is_(None), chores.c.leased_until <= now, chores.c.leased_until > wrong),
            or_(chores.c.done_at.is_(None), chores.c.done_at <= now - every, chores.c.done_at > now + longest),
        )
        .values(leased_until=now + longest)
    )
    return taken.rowcount == 1


def done(db: Connection, name: str, now: datetime) -> None:
    """It was done now."""
    _ensure(db, name)
    db.execute(update(chores).where(chores.c.name == name).values(done_at=now, leased_until=None))


def _ensure(db: Connection, name: str) -> None:
    if db.execute(select(chores.c.name).where(chores.c.name == name)).one_or_none() is None:
        with suppress(IntegrityError), db.begin_nested():  # two at once: the primary key decides
            db.execute(insert(chores).values(name=name))

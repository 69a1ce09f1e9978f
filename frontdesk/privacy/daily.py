"""The background work that keeps the promises of the privacy page: purging once a day, having Rasa forget."""

from __future__ import annotations

import asyncio
import logging
import time
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from frontdesk.background import Repeated
from frontdesk.mail import letters
from frontdesk.privacy.purge import purge
from frontdesk.privacy.trackers import forget_erased
from frontdesk.services import Services
from frontdesk.tables import chores

log = logging.getLogger(__name__)
PURGE = "purge"
EVERY = timedelta(days=1)
LEASE = timedelta(minutes=30)  # longer than a purge takes; a process that dies in it leaves the rest to the next
LOOK = 60.0  # seconds between looks


class Keeper(Repeated):
    """One loop a process; of all processes one purges, whoever takes the lease. A purge cut short is taken up later."""

    def __init__(self, services: Services) -> None:
        super().__init__("privacy", self._round, LOOK)
        self._services = services

    async def look(self) -> bool:
        """Do what is due; whether this process purged."""
        services = self._services
        if await forget_erased(services.db, services.bot, services.now()):
            log.warning("privacy.rasa_unreachable")  # asked again at the next look
        if not await services.db.read(due, services.now()):
            return False
        if not await services.db.write(lease, services.now()):
            return False
        await purge_all(services)
        await services.db.write(done, services.now())
        return True

    async def _round(self) -> bool:
        await self.look()
        return False


async def purge_all(services: Services) -> dict[str, int]:
    """Purge database and mail folder now; how much by kind."""
    periods, folder = services.settings.periods, services.settings.mail.folder
    counts, parts = await purge(services.db, services.keyed, periods, services.now())
    counts["letters"] = await asyncio.to_thread(letters.remove, folder, parts)
    old = await asyncio.to_thread(letters.old, folder, time.time() - periods.mail * 86400)
    for file in old:
        file.unlink(missing_ok=True)
    counts["letters"] += len(old)
    purged = {kind: rows for kind, rows in counts.items() if rows}
    log.info(
        "privacy.purged %s", " ".join(f"{kind.replace(' ', '_')}={rows}" for kind, rows in purged.items()) or "nothing"
    )
    return purged


def due(db: Connection, now: datetime) -> bool:
    """Whether the last purge was a day ago."""
    done_at = db.execute(select(chores.c.done_at).where(chores.c.name == PURGE)).scalar_one_or_none()
    return done_at is None or done_at <= now - EVERY or done_at > now + LEASE


def lease(db: Connection, now: datetime) -> bool:
    """Take the purge, if it is due and nobody else is at it."""
    if db.execute(select(chores.c.name).where(chores.c.name == PURGE)).one_or_none() is None:
        with suppress(IntegrityError), db.begin_nested():  # two at once: the primary key decides
            db.execute(insert(chores).values(name=PURGE))
    taken = db.execute(
        update(chores)
        .where(
            chores.c.name == PURGE,
            # what lies in the future was written by a clock that was wrong
            or_(chores.c.leased_until.is_(None), chores.c.leased_until <= now, chores.c.leased_until > now + LEASE),
            or_(chores.c.done_at.is_(None), chores.c.done_at <= now - EVERY, chores.c.done_at > now + LEASE),
        )
        .values(leased_until=now + LEASE)
    )
    return taken.rowcount == 1


def done(db: Connection, now: datetime) -> None:
    """It was done now."""
    db.execute(update(chores).where(chores.c.name == PURGE).values(done_at=now, leased_until=None))

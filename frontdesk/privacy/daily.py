"""The background work that keeps the promises of the privacy page: purging once a day, having Rasa forget."""

from __future__ import annotations

import logging
import time
from datetime import timedelta

from frontdesk import chores
from frontdesk.background import Repeated
from frontdesk.mail import letters
from frontdesk.privacy.purge import purge
from frontdesk.privacy.trackers import forget_erased
from frontdesk.services import Services
from frontdesk.threads import in_folder

log = logging.getLogger(__name__)
PURGE = "purge"
EVERY = timedelta(days=1)
LEASE = timedelta(minutes=30)  # longer than a purge takes; a process that dies in it leaves the rest to the next
LOOK = 60.0  # seconds between looks


class Keeper(Repeated):
    """One loop a process; of all processes one purges, whoever takes the lease. A purge cut short is taken up later."""

    def __init__(self, services: Services) -> None:
        super().__init__(PURGE, self._round, LOOK)
        self._services = services

    async def look(self) -> bool:
        """Do what is due; whether this process purged."""
        services = self._services
        if await forget_erased(services.db, services.bot, services.now()):
            log.warning("privacy.rasa_unreachable")  # asked again at the next look
        if not await services.db.read(chores.due, PURGE, EVERY, LEASE, services.now()):
            return False
        if not await services.db.write(chores.lease, PURGE, EVERY, LEASE, services.now()):
            return False
        await purge_all(services)
        await services.db.write(chores.done, PURGE, services.now())
        return True

    async def _round(self) -> bool:
        await self.look()
        return False


async def purge_all(services: Services) -> dict[str, int]:
    """Purge database and mail folder now; how much by kind. Raises TimeoutError where a folder does not answer."""
    periods, folder = services.settings.periods, services.settings.mail.folder
    counts, parts = await purge(services.db.chores, services.keyed, periods, services.now())
    counts["letters"] = await in_folder(letters.remove, folder, parts)
    counts["letters"] += await in_folder(letters.remove_old, folder, time.time() - periods.mail * 86400)
    await services.erasures.drop_before(services.now() - timedelta(days=periods.privacy_log))
    purged = {kind: rows for kind, rows in counts.items() if rows}
    log.info(
        "privacy.purged %s", " ".join(f"{kind.replace(' ', '_')}={rows}" for kind, rows in purged.items()) or "nothing"
    )
    return purged

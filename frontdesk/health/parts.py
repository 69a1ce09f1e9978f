"""What health asks of each part: what a customer would need of it, and no more often than the part can bear."""

from __future__ import annotations

import shutil
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import httpx
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url

import languages
from frontdesk import chores
from frontdesk.db import Database
from frontdesk.mail.sender import MailFailed
from frontdesk.outbox import queue
from frontdesk.services import Services
from frontdesk.threads import FolderThreads
from frontdesk.turns.bot import BotFailed
from protocol.turn import Context, TurnRequest
from retention.provider import providers
from settings import limits

# Bytes free on the disk of the database and of the letters: with less somebody should look, or nobody is served.
ENOUGH_SPACE = 100 * 1024 * 1024
LEAST_SPACE = 8 * 1024 * 1024
OLDEST_DELIVERY = timedelta(minutes=15)
LOW = "low"  # why a part is unwell that still does its work
CHORE = "health"  # the row that is written to see whether one can be
NOBODY = "health-check"  # the conversation of a turn, and the contract, that there is not


class Unwell(Exception):
    """why: a code; never an address, a number or a text."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class Parts:
    """The checks by part; each raises Unwell, or whatever broke it."""

    def __init__(self, services: Services) -> None:
        self._services, self._settings = services, services.settings
        self._db = Database(self._settings.database_url, seconds=limits.HEALTH_PART, connections=1)
        self._client = httpx.AsyncClient(trust_env=False, timeout=limits.HEALTH_PART, follow_redirects=False)
        self._disk_threads, self._mail_threads = FolderThreads("disk", 1), FolderThreads("mail-disk", 1)
        self._mail_known: tuple[float, str | None] | None = None
        self._turn_at: float | None = None

    def checks(self) -> dict[str, Callable[[], Awaitable[None]]]:
        """Of the parts that this installation has."""
        found: dict[str, Callable[[], Awaitable[None]]] = {
            "database": self._database, "disk": self._disk, "assistant": self._assistant, "billing": self._billing,
            "deliveries": self._deliveries, "mail": self._mail,
        }  # fmt: skip
        if self._services.hub.connected is not None:
            found["redis"] = self._redis
        return found

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()
        await self._db.shut()

    async def _database(self) -> None:
        """Something is stored, and those whom customers wait for have a connection, too."""
        try:
            await self._db.write(chores.done, CHORE, self._services.now())
        except Exception:
            self._db.engine.dispose()  # the next look begins with a new connection
            raise
        await self._services.db.read(_ping)

    async def _disk(self) -> None:
        url = make_url(self._settings.database_url)
        if url.get_backend_name() == "sqlite" and url.database:
            await _check_space(self._disk_threads, Path(url.database).parent)

    async def _assistant(self) -> None:
        """A customer was answered a moment ago, or a turn that is nobody's is."""
        bot, now = self._services.bot, time.monotonic()
        answered = max((at for at in (bot.answered_at, self._turn_at) if at is not None), default=None)
        if bot.down_since is None and answered is not None and now - answered < limits.HEALTH_TURN_AGAIN:
            return
        company = next(iter(providers().values()))
        language = company.languages[0] if company.languages else languages.default()
        context = Context(provider=company.id, language=language, contract=None, state={})
        try:
            await bot.probe(TurnRequest(NOBODY, int(now), context, text=company.name))
        except BotFailed as failed:
            raise Unwell(failed.reason.partition(" ")[0]) from None
        self._turn_at = now

    async def _billing(self) -> None:
        """It answers that there is no such contract."""
        headers = {"Authorization": f"Bearer {self._settings.contracts_token}", "Accept-Encoding": "identity"}
        url = f"{self._settings.contracts_url}/contracts/{NOBODY}"
        try:
            async with self._client.stream("GET", url, headers=headers) as answer:
                status = answer.status_code
        except httpx.TimeoutException:
            raise Unwell("late") from None
        except httpx.HTTPError:
            raise Unwell("unreachable") from None
        if status >= 500 or status in (401, 403):
            raise Unwell(f"status_{status}")
        if self._settings.bundled_contracts and not self._settings.demo:
            raise Unwell("invented_contracts")

    async def _deliveries(self) -> None:
        since = await self._services.db.read(queue.waiting_since)
        if since is not None and self._services.now() - since > OLDEST_DELIVERY:
            raise Unwell("old")

    async def _mail(self) -> None:
        """A mail server wants to be asked seldom."""
        if self._settings.mail.smtp_url is None:
            await _check_space(self._mail_threads, self._settings.mail.folder)
        if self._settings.demo:
            return
        if self._settings.mail.smtp_url is None:
            raise Unwell("no_mail_server")
        if self._mail_known is None or time.monotonic() - self._mail_known[0] > limits.HEALTH_MAIL_AGAIN:
            why: str | None = None
            try:
                await self._services.mail.check()
            except MailFailed as failed:
                why = failed.reason
            self._mail_known = (time.monotonic(), why)
        if self._mail_known[1] is not None:
            raise Unwell(self._mail_known[1])

    async def _redis(self) -> None:
        if not self._services.hub.connected:
            raise Unwell("unreachable")


async def _check_space(threads: FolderThreads, folder: Path) -> None:
    """Raises Unwell, and TimeoutError where the folder does not answer."""
    space = await threads.run(limits.HEALTH_PART, _space, folder)
    if space < ENOUGH_SPACE:
        raise Unwell("full" if space < LEAST_SPACE else LOW)


def _space(folder: Path) -> int:
    """Bytes free on its disk; where it is not there yet, on that of the one it will be made in."""
    return shutil.disk_usage(next(place for place in (folder, *folder.parents) if place.is_dir())).free


def _ping(db: Connection) -> None:
    db.execute(text("SELECT 1"))

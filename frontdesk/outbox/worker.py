"""Delivers the outbox at least once: lease, deliver, mark. Whoever dies in between leaves a lease that runs out.

The key of a row never changes, so a receiver that has seen it knows a second delivery for what it is.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Protocol

import httpx
from sqlalchemy import Connection, Row, select, update

import logs
from frontdesk import teams
from frontdesk.db import Database
from frontdesk.mail.sender import MailSender
from frontdesk.outbox import team_mail, webhook
from frontdesk.outbox.webhook import DeliveryFailed
from frontdesk.tables import cases, outbox
from settings import Delivery, limits

log = logging.getLogger(__name__)
LEASE = timedelta(seconds=limits.OUTBOX_LEASE)
ATTEMPTS = 10  # with the delays below: about two days
FIRST_DELAY, LONGEST_DELAY = 10.0, 12 * 3600.0  # seconds
IDLE = 1.0  # seconds between looks when nothing is due
CHANNELS = ("webhook", "email")  # each has its own worker: a slow one never holds up the other


class Sender(Protocol):
    """How one row reaches the other side. Raises DeliveryFailed (or anything else) when it does not."""

    async def __call__(self, channel: str, payload: dict[str, Any]) -> None: ...
    async def close(self) -> None: ...


def lease(db: Connection, channel: str, now: datetime) -> Row[Any] | None:
    """The next row that is due, ours until the lease ends; a row that used up its attempts becomes a dead letter."""
    due = (
        select(outbox.c.id)
        .where(
            outbox.c.channel == channel,
            outbox.c.delivered_at.is_(None),
            outbox.c.dead_at.is_(None),
            outbox.c.next_at <= now,
        )
        .order_by(outbox.c.next_at, outbox.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row_id = db.execute(due).scalar_one_or_none()
    if row_id is None:
        return None
    # counted before the try: a row that kills the process each time dies too
    return db.execute(
        update(outbox)
        .where(outbox.c.id == row_id)
        .values(next_at=now + LEASE, attempts=outbox.c.attempts + 1)
        .returning(outbox)
    ).one()


def delivered(db: Connection, row_id: int, now: datetime) -> None:
    """Done; never taken again."""
    db.execute(update(outbox).where(outbox.c.id == row_id).values(delivered_at=now, last_error=None))


def failed(db: Connection, row: Row[Any], error: str, now: datetime, jitter: float) -> None:
    """Later again, or a dead letter after the last attempt. jitter: 0 to 1."""
    values: dict[str, Any] = {
        "last_error": error[:200],
        "next_at": now + timedelta(seconds=delay(row.attempts, jitter)),
    }
    if row.attempts >= ATTEMPTS:
        values["dead_at"] = now
    db.execute(update(outbox).where(outbox.c.id == row.id, outbox.c.delivered_at.is_(None)).values(**values))


def delay(attempts: int, jitter: float) -> float:
    """Seconds until the next try: four times longer each time, half of it by chance so that retries spread out."""
    longest = min(LONGEST_DELAY, FIRST_DELAY * 4 ** (attempts - 1))
    return float(longest * (0.5 + jitter / 2))


def retry(db: Connection, row_id: int, now: datetime) -> bool:
    """Give a dead letter its attempts again, with the same key; whether there was one."""
    values = {"dead_at": None, "attempts": 0, "next_at": now}
    done = db.execute(update(outbox).where(outbox.c.id == row_id, outbox.c.dead_at.is_not(None)).values(**values))
    return done.rowcount == 1


def dead_letters(db: Connection) -> Sequence[Row[Any]]:
    """What was given up, the latest first."""
    return _listed(db, outbox.c.dead_at.is_not(None))


def pending(db: Connection) -> Sequence[Row[Any]]:
    """What is still to be delivered."""
    return _listed(db, outbox.c.dead_at.is_(None), outbox.c.delivered_at.is_(None))


def _listed(db: Connection, *conditions: Any) -> Sequence[Row[Any]]:
    query = select(outbox, cases.c.number, cases.c.provider).join(cases).where(*conditions)
    return db.execute(query.order_by(outbox.c.id.desc()).limit(200)).all()


class Worker:
    """Takes due rows one after the other, one task a channel."""

    def __init__(self, db: Database, send: Sender, now: Callable[[], datetime]) -> None:
        self._db, self._send, self._now = db, send, now
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin, in the running loop."""
        self._tasks = [asyncio.create_task(self._work(channel), name=f"outbox {channel}") for channel in CHANNELS]

    async def stop(self) -> None:
        """End; what was on its way is taken up again when its lease is over."""
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task
        await self._send.close()

    async def deliver_one(self, channel: str) -> bool:
        """Deliver the next due row; whether there was one."""
        row = await self._db.write(lease, channel, self._now())
        if row is None:
            return False
        try:
            if row.attempts > ATTEMPTS:
                raise DeliveryFailed(row.last_error or "gave_up")
            await self._send(channel, row.payload)
        except Exception as error:  # whatever it was, it must neither be lost nor end the worker
            code = str(error) if isinstance(error, DeliveryFailed) else logs.kind_of(error)
            log.warning("outbox.failed key=%s attempt=%d error=%s", row.key, row.attempts, code)
            await self._db.write(failed, row, code, self._now(), random.random())  # noqa: S311  spreads load
        else:
            await self._db.write(delivered, row.id, self._now())
            log.info("outbox.delivered key=%s", row.key)
        return True

    async def _work(self, channel: str) -> None:
        while True:
            try:
                if not await self.deliver_one(channel):
                    await asyncio.sleep(IDLE)
            except Exception as error:  # the database may be away for a while
                log.error("outbox.worker channel=%s error=%s", channel, logs.kind_of(error))
                await asyncio.sleep(IDLE)


class Channels:
    """The real senders."""

    def __init__(self, db: Database, delivery: Delivery, mailer: MailSender) -> None:
        self._db, self._delivery, self._mailer = db, delivery, mailer
        self._client = httpx.AsyncClient(trust_env=False)

    async def __call__(self, channel: str, payload: dict[str, Any]) -> None:
        company, team = payload["case"]["provider"], payload["case"]["team"]
        if channel == "email":  # looked up now: a wrong address may have been put right since
            address = await self._db.read(team_mail.address_of, self._delivery, company, team)
            if address is None:
                raise DeliveryFailed("no_address")
            language = (await self._db.read(teams.team_of, company, team)).mail_language
            await team_mail.send(self._mailer, address, language, payload)
        elif hook := self._delivery.webhooks.get(company):
            await webhook.post(self._client, hook.url, hook.secret, payload, int(time.time()))
        else:
            raise DeliveryFailed("no_webhook")

    async def close(self) -> None:
        """Give the connections back."""
        await self._client.aclose()


def start(db: Database, delivery: Delivery, mailer: MailSender, now: Callable[[], datetime]) -> Worker:
    """Start delivering, in the running loop; stop with `await worker.stop()`."""
    worker = Worker(db, Channels(db, delivery, mailer), now)
    worker.start()
    return worker

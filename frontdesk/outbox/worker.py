"""Delivers the outbox at least once: lease, deliver, mark. A worker that dies in between leaves a lease that runs out.

The key of a row never changes, so a receiver that has seen it knows a second delivery for what it is.
"""

from __future__ import annotations

import logging
import random
import time
from functools import partial
from typing import Protocol

import httpx

import logs
from frontdesk import teams
from frontdesk.background import Repeated
from frontdesk.clock import Now
from frontdesk.db import Database
from frontdesk.mail.sender import MailSender
from frontdesk.outbox import queue, receipt_mail, team_mail, webhook
from frontdesk.outbox.webhook import DeliveryFailed
from frontdesk.stored_json import Payload
from settings import Delivery, limits

log = logging.getLogger(__name__)
IDLE = 1.0  # seconds between looks when nothing is due
CHANNELS = ("webhook", "email", receipt_mail.CHANNEL)  # each has its own worker: a slow one never holds up the other


class Sender(Protocol):
    """How one row reaches the other side. Raises DeliveryFailed (or anything else) when it does not."""

    async def __call__(self, channel: str, payload: Payload) -> None: ...
    async def close(self) -> None:
        """Let go of connections."""


class Worker:
    """Takes due rows one after the other, one task a channel."""

    def __init__(self, db: Database, send: Sender, now: Now) -> None:
        self._db, self._send, self._now = db, send, now
        self._loops = [Repeated(f"outbox {channel}", partial(self.deliver_one, channel), IDLE) for channel in CHANNELS]

    def start(self) -> None:
        """Begin, in the running loop."""
        for loop in self._loops:
            loop.start()

    async def stop(self) -> None:
        """End; what was on its way is taken up again when its lease is over."""
        for loop in self._loops:
            await loop.stop()
        await self._send.close()

    async def deliver_one(self, channel: str) -> bool:
        """Deliver the next due row; whether there was one."""
        row = await self._db.write(queue.lease, channel, self._now())
        if row is None:
            return False
        try:
            if row.attempts > queue.ATTEMPTS:
                raise DeliveryFailed(row.last_error or "gave_up")
            await self._send(channel, row.payload)
        except Exception as error:  # whatever failed, the delivery must not be lost and the worker must not end
            code = str(error) if isinstance(error, DeliveryFailed) else logs.kind_of(error)
            log.warning("outbox.failed key=%s attempt=%d error=%s", row.key, row.attempts, code)
            await self._db.write(queue.failed, row, code, self._now(), random.random())  # noqa: S311  spreads load
        else:
            await self._db.write(queue.delivered, row.id, self._now())
            log.info("outbox.delivered key=%s", row.key)
        return True


class Channels:
    """The real senders."""

    def __init__(self, db: Database, delivery: Delivery, mailer: MailSender) -> None:
        self._db, self._delivery, self._mailer = db, delivery, mailer
        self._client = httpx.AsyncClient(trust_env=False, timeout=limits.WEBHOOK_POST)

    async def __call__(self, channel: str, payload: Payload) -> None:
        company, team = payload["case"]["provider"], payload["case"]["team"]
        if channel == receipt_mail.CHANNEL:
            await receipt_mail.send(self._mailer, await self._db.read(receipt_mail.letter_for, payload))
        elif channel == "email":  # looked up now: a wrong address may have been put right since
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


def start(db: Database, delivery: Delivery, mailer: MailSender, now: Now) -> Worker:
    """Start delivering, in the running loop; stop with `await worker.stop()`."""
    worker = Worker(db, Channels(db, delivery, mailer), now)
    worker.start()
    return worker

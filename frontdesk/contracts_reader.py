"""Reads contracts from the billing system: for the snapshot in a case and for the address a code is mailed to."""

from __future__ import annotations

import asyncio
import logging
from typing import Protocol

from contracts.client import ContractsClient
from frontdesk.clock import Now
from frontdesk.records import JsonObject
from protocol.handover import Snapshot
from settings import limits

log = logging.getLogger(__name__)


class RecordSource(Protocol):
    def record(self, number: str, /) -> JsonObject:
        """The checked record. Raises ContractsError or InvalidRecord."""


class ContractsReader:
    """Reads records in threads, so that the event loop never waits."""

    def __init__(self, source: RecordSource, name: str, now: Now) -> None:
        self._source = source
        self._name = name
        self._now = now

    @classmethod
    def connect(cls, url: str, token: str, now: Now) -> ContractsReader:
        """A reader of the contracts service at `url`."""
        return cls(ContractsClient(url, token), url, now)

    async def record(self, number: str) -> JsonObject:
        """The record. Raises ContractsError or InvalidRecord."""
        return await asyncio.to_thread(self._source.record, number)

    async def snapshot(self, number: str | None) -> Snapshot | None:
        """The record with its source and time for a case; None where it cannot be read (the case opens anyway)."""
        if number is None:
            return None
        try:
            record = await asyncio.wait_for(self.record(number), limits.SNAPSHOT)
        except Exception as error:  # whatever it is, the customer still gets the person
            log.warning("snapshot.not_read why=%s", getattr(error, "reason", type(error).__name__))
            return None
        return Snapshot(record, self._name, self._now().replace(microsecond=0))

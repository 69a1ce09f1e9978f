"""Reads contracts from the billing system: for the snapshot in a case and for the address a code is mailed to."""

from __future__ import annotations

import asyncio
import logging
from typing import Protocol

from contracts.client import ContractsClient, ContractsUnavailable
from frontdesk.clock import Now
from frontdesk.stored_json import JsonObject
from frontdesk.threads import Threads
from protocol.handover import Snapshot
from settings import limits

log = logging.getLogger(__name__)


class RecordSource(Protocol):
    def record(self, number: str, /) -> JsonObject:
        """The checked record. Raises ContractsError or InvalidRecord."""


class ContractsReader:
    """Reads records in threads: those for codes, which strangers ask for, are not those for cases."""

    def __init__(self, source: RecordSource, name: str, now: Now) -> None:
        self._source = source
        self._name = name
        self._now = now
        self._for_codes, self._for_cases = Threads("codes", 4), Threads("cases", 4)

    @classmethod
    def connect(cls, url: str, token: str, now: Now) -> ContractsReader:
        """A reader of the contracts service at `url`."""
        return cls(ContractsClient(url, token), url, now)

    async def record(self, number: str) -> JsonObject:
        """The record, for the address a code goes to. Raises ContractsError or InvalidRecord."""
        try:
            async with asyncio.timeout(limits.LOOK_UP):
                return await self._for_codes.run(self._source.record, number)
        except TimeoutError:
            raise ContractsUnavailable("busy") from None

    async def snapshot(self, number: str | None) -> Snapshot | None:
        """The record with its source and time for a case; None where it cannot be read (the case opens anyway)."""
        if number is None:
            return None
        try:
            async with asyncio.timeout(limits.SNAPSHOT):
                record = await self._for_cases.run(self._source.record, number)
        except Exception as error:  # whatever it is, the customer still gets the person
            log.warning("snapshot.not_read why=%s", getattr(error, "reason", type(error).__name__))
            return None
        return Snapshot(record, self._name, self._now().replace(microsecond=0))

"""Reads contracts from the billing system: for the snapshot in a case and for the address a code is mailed to."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from contracts.client import ContractsClient, ContractsError
from frontdesk.clock import Now, utc_text
from retention.contract import InvalidRecord
from settings import limits

SNAPSHOT_LIMIT = limits.SNAPSHOT


class RecordSource(Protocol):
    def record(self, number: str, /) -> dict[str, Any]:
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

    async def record(self, number: str) -> dict[str, Any]:
        """The record. Raises ContractsError or InvalidRecord."""
        return await asyncio.to_thread(self._source.record, number)

    async def snapshot(self, number: str | None) -> dict[str, Any] | None:
        """The record with its source and time for a case; None where it cannot be read (the case opens anyway)."""
        if number is None:
            return None
        try:
            record = await asyncio.wait_for(self.record(number), SNAPSHOT_LIMIT)
        except (ContractsError, InvalidRecord, TimeoutError):
            return None
        return {"record": record, "source": self._name, "at": utc_text(self._now())}

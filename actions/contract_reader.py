"""Reads contracts from the billing system without blocking the action server's loop, each once a turn."""

from __future__ import annotations

import asyncio
import os
from datetime import date, datetime, timezone
from functools import cached_property

import settings
from contracts.client import ContractsClient, ContractsUnavailable
from contracts.errors import ContractsError
from dialogue.turn import ContractRead, Contracts
from protocol.handover import Snapshot
from retention import Contract, InvalidRecord
from settings import BillingSettings, limits

LIMIT = limits.CONTRACT_IN_ACTION


class ContractReader:
    """Uses CONTRACTS_URL and CONTRACTS_TOKEN, read when the first contract is."""

    @cached_property
    def _settings(self) -> BillingSettings:
        return settings.billing(os.environ)

    @cached_property
    def _client(self) -> ContractsClient:
        return ContractsClient(self._settings.url, self._settings.token)

    async def read(self, number: str, on: date) -> ContractRead:
        """The contract, to be ruled on a day of the provider's time zone, with its record of the same read.

        Raises contracts.errors.ContractsError and retention.InvalidRecord.
        """
        try:
            record = await asyncio.wait_for(asyncio.to_thread(self._client.record, number), LIMIT)
        except asyncio.TimeoutError:
            raise ContractsUnavailable("too slow") from None
        at = datetime.now(timezone.utc).replace(microsecond=0)
        return ContractRead(Contract.parse(record, on), Snapshot(record, self._settings.url, at))


class ReadOnce:
    """The reader of one turn: whatever the turn decides rests on one read of a contract, or on one failure to read it.

    So a turn waits for the billing system no longer than `limits.CONTRACT_IN_ACTION`, which is inside of Rasa's turn.
    """

    def __init__(self, contracts: Contracts) -> None:
        self._contracts = contracts
        self._found: dict[tuple[str, date], ContractRead | ContractsError | InvalidRecord] = {}

    async def read(self, number: str, on: date) -> ContractRead:
        """As the reader it asks. Raises contracts.errors.ContractsError and retention.InvalidRecord."""
        key = (number, on)
        if key not in self._found:
            try:
                self._found[key] = await self._contracts.read(number, on)
            except (ContractsError, InvalidRecord) as error:
                self._found[key] = error
        found = self._found[key]
        if isinstance(found, ContractRead):
            return found
        raise found


reader = ContractReader()

"""Reads contracts from the billing system without blocking the action server's loop."""

from __future__ import annotations

import asyncio
import os
from datetime import date
from functools import cached_property

import settings
from contracts.client import ContractsClient, ContractsUnavailable
from retention import Contract
from settings import limits

LIMIT = limits.CONTRACT_IN_ACTION


class ContractReader:
    """Uses CONTRACTS_URL and CONTRACTS_TOKEN, read when the first contract is."""

    @cached_property
    def _client(self) -> ContractsClient:
        billing = settings.billing(os.environ)
        return ContractsClient(billing.url, billing.token)

    async def read(self, number: str, on: date) -> Contract:
        """Raises contracts.client.ContractsError and retention.InvalidRecord."""
        try:
            return await asyncio.wait_for(asyncio.to_thread(self._client.get, number, on), LIMIT)
        except asyncio.TimeoutError:
            raise ContractsUnavailable("too slow") from None


reader = ContractReader()

"""Reads contracts from the billing system without blocking the action server's loop."""

from __future__ import annotations

import asyncio
import os
from datetime import date
from functools import cached_property

from contracts.client import ContractsClient, ContractsUnavailable
from retention import Contract

LIMIT = 4.0  # seconds in all: a turn has five


class ContractReader:
    """Uses CONTRACTS_URL and CONTRACTS_TOKEN, read when the first contract is."""

    @cached_property
    def _client(self) -> ContractsClient:
        return ContractsClient(
            os.environ.get("CONTRACTS_URL", "http://127.0.0.1:5056"), os.environ.get("CONTRACTS_TOKEN", "")
        )

    async def read(self, number: str, on: date) -> Contract:
        """Raises contracts.client.ContractsError and retention.InvalidRecord."""
        try:
            return await asyncio.wait_for(asyncio.to_thread(self._client.get, number, on), LIMIT)
        except asyncio.TimeoutError:
            raise ContractsUnavailable("too slow") from None


reader = ContractReader()

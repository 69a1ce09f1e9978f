"""Rasa's locks in its own process: the front desk already gives a conversation's turns one at a time, by a lease."""

from __future__ import annotations

from rasa.core.lock_store import InMemoryLockStore
from rasa.utils.endpoints import EndpointConfig


class LocksOfThisProcess(InMemoryLockStore):
    """Rasa's own locks in memory, under a name that it lets several processes run with.

    Two turns of a conversation in two processes at once, which only a turn given up as too late can bring about, share
    nothing: the state travels with each turn, and trackers are each process's own.
    """

    def __init__(self, endpoint_config: EndpointConfig | None = None) -> None:
        super().__init__()

"""Password hashes, few at a time in threads of their own: they are slow on purpose, and a flood must stop nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ParamSpec, TypeVar

from frontdesk.desk import passwords
from frontdesk.threads import Threads
from settings.allowances import HASHING_AT_ONCE, HASHING_QUEUE

T = TypeVar("T")
P = ParamSpec("P")


class Busy(Exception):
    """Too many wait already; nothing was hashed."""


class _Lane:
    def __init__(self, name: str) -> None:
        self._threads = Threads(name, HASHING_AT_ONCE)
        self._under_way = 0

    async def run(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        if self._under_way >= HASHING_AT_ONCE + HASHING_QUEUE:
            raise Busy
        self._under_way += 1
        try:
            return await self._threads.run(do, *args, **kwargs)
        finally:
            self._under_way -= 1


class Hashing:
    """Two queues: known devices never wait behind strangers."""

    def __init__(self) -> None:
        self._lanes = {known: _Lane(f"hashing-{'known' if known else 'others'}") for known in (True, False)}

    async def matches(self, stored: str | None, password: str, *, known_device: bool) -> bool:
        """As `passwords.matches`. Raises Busy at once where the queue is full."""
        return await self._lanes[known_device].run(passwords.matches, stored, password)

    async def chosen(self, password: str, about: Sequence[str]) -> str:
        """As `passwords.chosen`, for somebody who is signed in. Raises Busy, Unfit."""
        return await self._lanes[True].run(passwords.chosen, password, about)

    async def hashed(self, password: str) -> str:
        """As `passwords.hashed`, for somebody who is signed in. Raises Busy."""
        return await self._lanes[True].run(passwords.hashed, password)

"""The counts of all front desk processes brought together over Redis, always behind what was decided already.

Redis keeps of a rate how much of it is used up, as the time until the key expires; of failures their number, for as
long as they count. So no clock of the day could lock anybody out for longer than the longest pause.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Sequence
from contextlib import suppress

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from frontdesk.allowances import Allowances
from settings import limits
from settings.allowances import Rate, Slower

log = logging.getLogger(__name__)
PREFIX = "retention.may."
AWAY = 5.0  # seconds without Redis after it failed
MOST_WAITING = 10_000  # counts not yet shared; more are kept by this process alone

# all of it is milliseconds; what is used up never lasts longer than the rate's own time, whatever the clock did
_USE = """
local used = math.max(redis.call('PTTL', KEYS[1]), 0)
used = math.min(used + tonumber(ARGV[1]), tonumber(ARGV[2]))
if used > 0 then redis.call('SET', KEYS[1], 1, 'PX', math.ceil(used)) end
return math.ceil(used)
"""
_FAIL = """
local by = tonumber(ARGV[1])
local count = tonumber(redis.call('GET', KEYS[1]) or '0')
if by ~= 0 then
  count = math.max(count + by, 0)
  redis.call('SET', KEYS[1], count, 'PX', ARGV[2])
end
local left = math.max(redis.call('PTTL', KEYS[1]), 0)
return {count, math.max(tonumber(ARGV[2]) - left, 0)}
"""
Kind = Rate | Slower


class SharedAllowances(Allowances):
    """As `Allowances`, for several processes."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._redis: Redis = Redis.from_url(
            url, socket_timeout=limits.SHARED_COUNT, socket_connect_timeout=limits.SHARED_COUNT,
            retry=Retry(NoBackoff(), 0),
        )  # fmt: skip
        self._waiting: dict[tuple[Kind, str], int] = {}
        self._more = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._sharer: asyncio.Task[None] | None = None
        self._away_until = 0.0

    async def start(self) -> None:
        """Begin to share counts with the other processes."""
        self._loop = asyncio.get_running_loop()
        self._sharer = asyncio.create_task(self._share())

    async def stop(self) -> None:
        """End that, also while Redis does not answer."""
        if self._sharer is not None:
            self._sharer.cancel()
            with suppress(asyncio.CancelledError):
                await self._sharer
        with suppress(Exception):
            async with asyncio.timeout(limits.SHARED_COUNT):
                await self._redis.aclose()

    async def refresh(self, *kinds: tuple[Kind, str]) -> None:
        """Take over what the other processes counted of these kinds."""
        await self._exchange(dict.fromkeys(kinds, 0))

    def _taken(self, wanted: tuple[tuple[Rate, str], ...], cost: int) -> None:
        self._later(dict.fromkeys(wanted, cost))

    def _counted(self, kinds: tuple[tuple[Slower, str], ...], by: int = 1) -> None:
        self._later(dict.fromkeys(kinds, by))

    def _forgotten(self, kinds: tuple[tuple[Slower, str], ...]) -> None:
        self._later(dict.fromkeys(kinds, -1_000_000))

    def _later(self, counts: dict[tuple[Rate, str], int] | dict[tuple[Slower, str], int]) -> None:
        with self._lock:
            for key, by in counts.items():
                if key in self._waiting or len(self._waiting) < MOST_WAITING:
                    self._waiting[key] = self._waiting.get(key, 0) + by
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._more.set)

    async def _share(self) -> None:
        while True:
            await self._more.wait()
            self._more.clear()
            with self._lock:
                counts, self._waiting = self._waiting, {}
            if counts:
                await self._exchange(counts)

    async def _exchange(self, counts: dict[tuple[Kind, str], int]) -> None:
        """Add to the shared counts, and hear what they are now; without Redis the process's own must do."""
        if self._steady() < self._away_until:
            return
        asked = self._redis.pipeline(transaction=False)
        for (kind, who), by in counts.items():
            key = f"{PREFIX}{kind.name}:{who}"
            if isinstance(kind, Rate):
                asked.eval(_USE, 1, key, str(by * kind.each * 1000), str(kind.seconds * 1000))
            else:
                asked.eval(_FAIL, 1, key, str(by), str(int(kind.forget * 1000)))
        try:
            async with asyncio.timeout(limits.SHARED_COUNT):
                heard = await asked.execute()
            self._hear(counts, heard)
        except Exception as error:  # also what the library itself trips over, and answers to another question
            self._away_until = self._steady() + AWAY
            log.warning("allowances.redis_unavailable why=%s", type(error).__name__)

    def _hear(self, asked: Iterable[tuple[Kind, str]], heard: Sequence[int | list[int]]) -> None:
        for (kind, who), found in zip(asked, heard, strict=True):
            if isinstance(kind, Rate) and isinstance(found, int):
                self._hear_used(kind, who, found / 1000)
            elif isinstance(kind, Slower) and isinstance(found, list):
                count, ago = found
                self._hear_failed(kind, who, count, ago / 1000)
            else:
                raise TypeError

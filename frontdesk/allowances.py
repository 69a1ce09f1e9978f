"""Who may do how much now: counts of what was done, by steady clocks, never by the time of day.

Decided at once and in this process; with Redis (`shared`) the counts of all processes are brought together behind that,
so nobody ever waits for Redis, and without it each process goes on with its own.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from settings.allowances import Rate, Slower

MOST_KEPT = 100_000  # counts at a time: a flood of addresses must not fill the memory
SWEEP_EVERY = 60.0  # seconds
Steady = Callable[[], float]


@dataclass
class _Failed:
    count: int
    last: float
    forget: float


class Allowances:
    """Counts of this process. steady: seconds that only go forward. Methods may be called from any thread."""

    def __init__(self, steady: Steady = time.monotonic) -> None:
        self._steady = steady
        self._lock = threading.Lock()
        self._full_again: dict[str, float] = {}  # when nothing of a rate will be used up any more
        self._failed: dict[str, _Failed] = {}
        self._sweep_at = steady() + SWEEP_EVERY

    def take(self, *wanted: tuple[Rate, str], cost: int = 1) -> int:
        """Use up `cost` of each rate, or of none; 0 when there was enough, else the seconds until there is."""
        with self._lock:
            now = self._steady()
            self._sweep(now)
            waits = [self._used(rate, who, now) + cost * rate.each - rate.seconds for rate, who in wanted]
            if any(wait > 1e-6 for wait in waits):
                return max(1, math.ceil(max(waits)))
            for rate, who in wanted:
                self._full_again[_key(rate, who)] = now + self._used(rate, who, now) + cost * rate.each
        self._taken(wanted, cost)
        return 0

    def held(self, *kinds: tuple[Slower, str]) -> int:
        """Seconds until it may be tried again, after too many failures; 0 when it may."""
        with self._lock:
            now = self._steady()
            return max((self._pause_left(slower, who, now) for slower, who in kinds), default=0)

    def failed(self, *kinds: tuple[Slower, str]) -> None:
        """Count a failure of each kind. Counted before it is known to be one, many at once are not more."""
        with self._lock:
            now = self._steady()
            self._sweep(now)
            for slower, who in kinds:
                known = self._known(slower, who, now)
                self._failed[_key(slower, who)] = _Failed(known.count + 1 if known else 1, now, slower.forget)
        self._counted(kinds)

    def undo(self, *kinds: tuple[Slower, str]) -> None:
        """Take back what was counted as a failure and was none."""
        with self._lock:
            for slower, who in kinds:
                known = self._failed.get(_key(slower, who))
                if known is not None:
                    known.count -= 1
        self._counted(kinds, -1)

    def forget(self, *kinds: tuple[Slower, str]) -> None:
        """Forget the failures of these keys."""
        with self._lock:
            for slower, who in kinds:
                self._failed.pop(_key(slower, who), None)
        self._forgotten(kinds)

    async def refresh(self, *kinds: tuple[Rate | Slower, str]) -> None:
        """Look at what other processes counted, where they share it; never waits long."""

    async def start(self) -> None:
        """Begin to share."""

    async def stop(self) -> None:
        """End sharing."""

    def _taken(self, wanted: tuple[tuple[Rate, str], ...], cost: int) -> None:
        """To be shared."""

    def _counted(self, kinds: tuple[tuple[Slower, str], ...], by: int = 1) -> None:
        """To be shared."""

    def _forgotten(self, kinds: tuple[tuple[Slower, str], ...]) -> None:
        """To be shared."""

    def _hear_used(self, rate: Rate, who: str, used: float) -> None:
        """All processes together have used up so many seconds of a rate."""
        with self._lock:
            now = self._steady()
            self._full_again[_key(rate, who)] = now + max(self._used(rate, who, now), min(used, rate.seconds))

    def _hear_failed(self, slower: Slower, who: str, count: int, ago: float) -> None:
        """All processes together have counted so many failures, the last one `ago` seconds ago."""
        with self._lock:
            now = self._steady()
            known = self._known(slower, who, now)
            if count > (known.count if known else 0):
                last = max(known.last if known else 0.0, now - ago) if known else now - ago
                self._failed[_key(slower, who)] = _Failed(count, last, slower.forget)

    def _used(self, rate: Rate, who: str, now: float) -> float:
        return max(0.0, self._full_again.get(_key(rate, who), now) - now)

    def _known(self, slower: Slower, who: str, now: float) -> _Failed | None:
        known = self._failed.get(_key(slower, who))
        return known if known is not None and now - known.last < slower.forget else None

    def _pause_left(self, slower: Slower, who: str, now: float) -> int:
        known = self._known(slower, who, now)
        left = known.last + slower.pause(known.count) - now if known else 0.0
        return math.ceil(left) if left > 1e-6 else 0

    def _sweep(self, now: float) -> None:
        """Drop, from time to time, what no longer matters, and the oldest where there is too much."""
        if now < self._sweep_at and len(self._full_again) + len(self._failed) < MOST_KEPT:
            return
        self._sweep_at = now + SWEEP_EVERY
        self._full_again = {key: until for key, until in self._full_again.items() if until > now}
        self._failed = {key: each for key, each in self._failed.items() if now - each.last < each.forget}
        counts: dict[str, float] | dict[str, _Failed]
        for counts in (self._full_again, self._failed):
            for key in list(counts)[: max(0, len(counts) - MOST_KEPT * 9 // 20)]:
                del counts[key]


def _key(kind: Rate | Slower, who: str) -> str:
    return f"{kind.name}:{who}"

"""How fast frames of any kind may come on one connection."""

from __future__ import annotations

import math
import time
from collections.abc import Callable


class Pace:
    """A bucket that holds ten seconds' worth of frames and refills steadily."""

    def __init__(self, per_second: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = per_second
        self._capacity = per_second * 10
        self._left = self._capacity
        self._clock = clock
        self._at = clock()

    def over(self) -> int:
        """Take one; 0 if there was one left, else the seconds until there is."""
        now = self._clock()
        self._left = min(self._capacity, self._left + (now - self._at) * self._rate)
        self._at = now
        if self._left >= 1:
            self._left -= 1
            return 0
        return max(1, math.ceil((1 - self._left) / self._rate))

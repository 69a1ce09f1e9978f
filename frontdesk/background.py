"""Work that is repeated in the background until the front desk stops."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress

log = logging.getLogger(__name__)


class Repeated:
    """Does `work` again and again; a fault is logged and the next round comes all the same.

    work: whether there may be more to do at once; else there is a pause (seconds) before the next round.
    """

    def __init__(self, name: str, work: Callable[[], Awaitable[bool]], pause: float) -> None:
        self._name, self._work, self._pause = name, work, pause
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin, in the running loop."""
        self._task = asyncio.create_task(self._repeat(), name=self._name)

    async def stop(self) -> None:
        """End at once, also in the middle of a round."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _repeat(self) -> None:
        while True:
            more = False
            try:
                more = await self._work()
            except Exception:  # such as a database that is away for a while
                log.exception("background.failed work=%s", self._name)
            if not more:
                await asyncio.sleep(self._pause)

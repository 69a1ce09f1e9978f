"""All parts asked at once; an answer is used again for a moment, so that asking often costs nothing."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import logs
from frontdesk.health.parts import LOW, Parts, Unwell
from frontdesk.services import Services
from settings import limits

log = logging.getLogger(__name__)
Status = Literal["ok", "degraded", "down"]
NEEDED = ("database", "disk")  # without one of them nobody is served; without another an apology or a person helps


@dataclass(frozen=True)
class Report:
    """parts: by name, None for one that is well, else why it is not. Nothing of a person is in it."""

    status: Status
    parts: Mapping[str, str | None]


class Health:
    """Asks the parts, on connections and threads of its own."""

    def __init__(self, services: Services) -> None:
        self._parts = Parts(services)
        self._task: asyncio.Task[Report] | None = None
        self._known: tuple[float, Report] | None = None

    async def report(self) -> Report:
        """The parts as they are, or were a moment ago; the last known state where it takes too long to ask them."""
        if self._known is not None and time.monotonic() - self._known[0] < limits.HEALTH_AGAIN:
            return self._known[1]
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._look())
        try:
            async with asyncio.timeout(limits.HEALTH_TOTAL):
                return await asyncio.shield(self._task)
        except TimeoutError:
            return Report("down", {"health": "late"})

    async def close(self) -> None:
        """Give the connections back."""
        if self._task is not None:
            self._task.cancel()
        await self._parts.close()

    async def _look(self) -> Report:
        checks: dict[str, Callable[[], Awaitable[None]]] = self._parts.checks()
        found = await asyncio.gather(*(_why(check) for check in checks.values()))
        parts = dict(zip(checks, found, strict=True))
        unwell = [name for name, why in parts.items() if why is not None]
        missing = [name for name in unwell if name in NEEDED and parts[name] != LOW]
        status: Status = "down" if missing else "degraded" if unwell else "ok"
        if self._known is None or self._known[1].status != status:
            reasons = ",".join(f"{name}:{parts[name]}" for name in unwell) or "none"
            log.warning("health.changed status=%s unwell=%s", status, reasons)
        report = Report(status, parts)
        self._known = (time.monotonic(), report)
        return report


async def _why(check: Callable[[], Awaitable[None]]) -> str | None:
    try:
        async with asyncio.timeout(limits.HEALTH_PART):
            await check()
    except Unwell as unwell:
        return unwell.why
    except TimeoutError:
        return "late"
    except Exception as error:  # a check that breaks counts as unwell
        return logs.kind_of(error)
    return None

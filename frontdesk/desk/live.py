"""Live updates: a stream of hints (server-sent events); what changed is then read, so a lost hint loses nothing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress

from fastapi.sse import ServerSentEvent

from frontdesk.hub import Hub
from settings import limits

LOOK = limits.DESK_LOOK  # seconds between looks at the database when no hint comes
AGAIN = 2000  # milliseconds until a browser whose stream ended comes back

Look = Callable[[], Awaitable[object]]


class Over(Exception):
    """Raised by a look: the page may no longer be seen, as its agent is signed out or has lost the case."""


async def hints(
    hub: Hub, topics: tuple[str, ...], look: Look, *, look_every: float = LOOK, longest: float = limits.LIVE_PAGE
) -> AsyncGenerator[ServerSentEvent, None]:
    """`changed` when `look()` gives something new, `typing` as it comes, `over` as the last one when it raises Over.

    look_every: seconds between looks when no hint comes. longest: seconds; then the browser comes back, and its session
    is checked again.
    """
    until = time.monotonic() + longest
    with suppress(Over), hub.subscribe(*topics) as queue:
        seen, looked = await look(), time.monotonic()
        # whatever happened before we listened
        yield ServerSentEvent(event="changed", data={}, retry=AGAIN)
        while time.monotonic() < until:
            try:
                event = await asyncio.wait_for(queue.get(), look_every)
            except TimeoutError:
                event = {"type": "look"}
            if event["type"] == "typing":
                yield ServerSentEvent(event="typing", data={"from": event.get("from"), "on": bool(event.get("on"))})
                if time.monotonic() - looked < look_every:  # a customer who keeps typing must not put off every look
                    continue
            now, looked = await look(), time.monotonic()
            yield ServerSentEvent(event="changed", data={}) if now != seen else ServerSentEvent(comment="here")
            seen = now
        return
    yield ServerSentEvent(event="over", data={})


def recheck(hub: Hub, agent_id: int) -> None:
    """Have the agent's open pages look whether they may still be seen, on all front desks."""
    hub.publish(f"agent:{agent_id}", {"type": "changed"})

"""Live updates: a stream of hints (server-sent events); what changed is then read, so a lost hint loses nothing."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from fastapi.responses import StreamingResponse

from frontdesk.hub import Hub
from settings import limits

LOOK = 5.0  # seconds between looks at the database when no hint comes
LONGEST = limits.LIVE_PAGE

Look = Callable[[], Awaitable[Any]]


def stream(
    hub: Hub, topic: str, look: Look, *, look_every: float = LOOK, longest: float = LONGEST
) -> StreamingResponse:
    """`changed` when `look()` gives something new, `typing` as it comes."""
    return StreamingResponse(
        hints(hub, topic, look),
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )


async def hints(
    hub: Hub, topic: str, look: Look, *, look_every: float = LOOK, longest: float = LONGEST
) -> AsyncIterator[str]:
    """The lines of the stream."""
    until = time.monotonic() + longest
    with hub.subscribe(topic) as queue:
        seen = await look()
        yield "retry: 2000\nevent: changed\ndata: {}\n\n"  # whatever happened before we listened
        while time.monotonic() < until:
            try:
                event = await asyncio.wait_for(queue.get(), look_every)
            except TimeoutError:
                event = {"type": "look"}
            if event["type"] == "typing":
                yield f"event: typing\ndata: {json.dumps({'from': event.get('from'), 'on': bool(event.get('on'))})}\n\n"
                continue
            now = await look()
            yield "event: changed\ndata: {}\n\n" if now != seen else ": here\n\n"
            seen = now

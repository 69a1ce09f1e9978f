"""Notifies open connections that something changed; what, they read from the database: a lost hint loses nothing.

Topics: `conversation:<id>` and `desk`. Events: `{"type": "changed"}`, `{"type": "typing", "from": "bot", "on": true}`.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import RedisError

Event = dict[str, Any]
log = logging.getLogger(__name__)


class Hub:
    """Within one process."""

    def __init__(self) -> None:
        self._queues: dict[str, set[asyncio.Queue[Event]]] = defaultdict(set)

    @contextmanager
    def subscribe(self, topic: str) -> Iterator[asyncio.Queue[Event]]:
        """A queue that gets the topic's events while the block runs; a reader that falls behind loses the oldest."""
        queue: asyncio.Queue[Event] = asyncio.Queue(maxsize=100)
        self._queues[topic].add(queue)
        try:
            yield queue
        finally:
            self._queues[topic].discard(queue)
            if not self._queues[topic]:
                del self._queues[topic]

    async def publish(self, topic: str, event: Event) -> None:
        """Pass it to all subscribers; never waits for one."""
        self._deliver(topic, event)

    async def changed(self, conversation_id: str, *, desk: bool = True) -> None:
        """Hint to all who look at the conversation (and, unless `desk` is false, to all open desks) that it changed."""
        await self.publish(f"conversation:{conversation_id}", {"type": "changed"})
        if desk:
            await self.publish("desk", {"type": "changed", "conversation": conversation_id})

    def _deliver(self, topic: str, event: Event) -> None:
        for queue in tuple(self._queues.get(topic, ())):
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(event)

    async def start(self) -> None:
        """Begin to listen to other processes."""

    async def stop(self) -> None:
        """End listening."""


class RedisHub(Hub):
    """Between several front desk processes, over Redis."""

    CHANNEL = "retention.hub"

    def __init__(self, url: str) -> None:
        super().__init__()
        self._redis: Redis = Redis.from_url(url, socket_timeout=None, socket_connect_timeout=2)
        self._listener: asyncio.Task[None] | None = None

    async def publish(self, topic: str, event: Event) -> None:
        try:
            await self._redis.publish(self.CHANNEL, json.dumps([topic, event]))
        except (OSError, RedisError):
            log.warning("hub.redis_unavailable")  # those in this process still get it; others see it at their next read
            self._deliver(topic, event)

    async def start(self) -> None:
        self._listener = asyncio.create_task(self._listen())

    async def stop(self) -> None:
        if self._listener:
            self._listener.cancel()
            with suppress(asyncio.CancelledError):
                await self._listener
        await self._redis.aclose()

    async def _listen(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as pubsub:
                    await pubsub.subscribe(self.CHANNEL)
                    async for message in pubsub.listen():
                        if message["type"] == "message":
                            topic, event = json.loads(message["data"])
                            self._deliver(topic, event)
            except (OSError, RedisError):
                log.warning("hub.redis_unavailable")
                await asyncio.sleep(1)

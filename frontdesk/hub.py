"""Notifies open connections that something changed; what, they read from the database: a lost hint loses nothing.

Topics: `conversation:<id>`, `desk`, and `agent:<id>` for what an agent may do. Events:
`{"type": "changed"}`, `{"type": "typing", "from": "bot", "on": true}`.
Nobody waits for a hint to go out: what is stored is acknowledged and worked on first. `conversations/watch.py` finds in
the tables what no hint reported.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from settings import limits

Event = dict[str, object]
CONVERSATION = "conversation:"
log = logging.getLogger(__name__)


class Hub:
    """Within one process."""

    connected: bool | None = None  # with other processes; None where there is nothing to be connected to

    def __init__(self) -> None:
        self._queues: dict[str, set[asyncio.Queue[Event]]] = defaultdict(set)

    @contextmanager
    def subscribe(self, *topics: str) -> Iterator[asyncio.Queue[Event]]:
        """A queue that gets the topics' events while the block runs; a reader that falls behind loses the oldest."""
        queue: asyncio.Queue[Event] = asyncio.Queue(maxsize=100)
        for topic in topics:
            self._queues[topic].add(queue)
        try:
            yield queue
        finally:
            for topic in topics:
                self._queues[topic].discard(queue)
                if not self._queues[topic]:
                    del self._queues[topic]

    def publish(self, topic: str, event: Event) -> None:
        """Pass it to all subscribers."""
        self.deliver(topic, event)

    def changed(self, conversation_id: str, *, desk: bool = True) -> None:
        """Hint to all who look at the conversation (and, unless `desk` is false, to all open desks) that it changed."""
        self.publish(CONVERSATION + conversation_id, {"type": "changed"})
        if desk:
            self.publish("desk", {"type": "changed", "conversation": conversation_id})

    def deliver(self, topic: str, event: Event) -> None:
        """To the subscribers in this process."""
        for queue in tuple(self._queues.get(topic, ())):
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(event)

    def watched(self) -> set[str]:
        """The conversations that somebody in this process looks at."""
        return {topic.removeprefix(CONVERSATION) for topic in self._queues if topic.startswith(CONVERSATION)}

    async def start(self) -> None:
        """Begin to listen to other processes."""

    async def stop(self) -> None:
        """End listening."""


class RedisHub(Hub):
    """Between several front desk processes, over Redis: one task sends, one listens, and every wait has an end."""

    CHANNEL = "retention.hub"
    MOST_WAITING = 1000  # hints to be sent; the oldest are dropped first

    def __init__(self, url: str) -> None:
        super().__init__()
        self.connected = False
        self._me = secrets.token_hex(8)
        self._redis: Redis = Redis.from_url(
            url, socket_timeout=limits.REDIS_ANSWER, socket_connect_timeout=limits.REDIS_ANSWER,
            socket_keepalive=True, retry=Retry(NoBackoff(), 0),
        )  # fmt: skip
        self._to_send: asyncio.Queue[str] = asyncio.Queue(maxsize=self.MOST_WAITING)
        self._tasks: list[asyncio.Task[None]] = []

    def publish(self, topic: str, event: Event) -> None:
        """Pass it to the subscribers here, and leave it to be sent to the other processes."""
        self.deliver(topic, event)
        if self._to_send.full():
            self._to_send.get_nowait()
        self._to_send.put_nowait(json.dumps([self._me, topic, event]))

    async def start(self) -> None:
        """Begin to send and to hear."""
        self._tasks = [asyncio.create_task(self._send()), asyncio.create_task(self._listen())]

    async def stop(self) -> None:
        """End both."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=limits.REDIS_ANSWER)
        with suppress(Exception):
            async with asyncio.timeout(limits.REDIS_ANSWER):
                await self._redis.aclose()

    async def _send(self) -> None:
        while True:
            hint = await self._to_send.get()
            try:
                async with asyncio.timeout(limits.REDIS_ANSWER):
                    await self._redis.publish(self.CHANNEL, hint)
            except Exception:  # also what the library itself trips over: nobody else would send again
                await asyncio.sleep(limits.REDIS_AGAIN)
                while not self._to_send.empty():  # by then the others have looked into the tables
                    self._to_send.get_nowait()

    async def _listen(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as pubsub:
                    await self._hear(pubsub)
            except Exception as error:  # also what the library itself trips over: nobody else would listen again
                if self.connected:
                    log.warning("hub.redis_unavailable why=%s", type(error).__name__)
                self.connected = False
            await asyncio.sleep(limits.REDIS_AGAIN)

    async def _hear(self, pubsub: PubSub) -> None:
        """Until Redis is gone, or says nothing although it was asked. Raises OSError, RedisError, TimeoutError."""
        async with asyncio.timeout(limits.REDIS_ANSWER):
            await pubsub.subscribe(self.CHANNEL)
        asked = False
        while True:
            message = await pubsub.get_message(timeout=limits.REDIS_ANSWER if asked else limits.REDIS_PING)
            if message is not None:
                self.connected, asked = True, False
                self._take(message)
            elif asked:
                raise TimeoutError
            else:
                async with asyncio.timeout(limits.REDIS_ANSWER):
                    await pubsub.ping()
                asked = True

    def _take(self, message: dict[str, object]) -> None:
        data = message["data"]
        if message["type"] != "message" or not isinstance(data, (str, bytes)):
            return  # that it listens, or is there
        try:
            sender, topic, event = json.loads(data)
        except (ValueError, TypeError, RecursionError):
            return  # it came from a front desk of another version, while one after the other is renewed
        if sender != self._me and isinstance(topic, str) and isinstance(event, dict) and "type" in event:
            self.deliver(topic, event)

"""Hints between processes: behind what is stored, never waited for, and made up for by a look into the tables."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import tempfile
from collections.abc import Callable, Iterator

import pytest

from frontdesk.conversations.watch import Watch
from frontdesk.hub import Event, Hub, RedisHub
from settings import limits
from tests.e2e import needs
from tests.e2e.parts import free_ports
from tests.frontdesk.world import World

PATIENCE = 30.0
CHANGED = {"type": "changed"}


@pytest.fixture
def redis(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A server and its address."""
    for name in ("REDIS_ANSWER", "REDIS_PING", "REDIS_AGAIN"):
        monkeypatch.setattr(limits, name, 0.2)
    (port,) = free_ports(1)
    with tempfile.TemporaryDirectory() as folder:
        command = [needs.redis(), "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        yield f"redis://127.0.0.1:{port}/0", server
        server.kill()
        server.wait()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110  it is no event of ours
            await asyncio.sleep(0.01)


async def next_of(queue: asyncio.Queue[Event]) -> Event:
    async with asyncio.timeout(PATIENCE):
        return await queue.get()


def test_a_hint_reaches_the_other_process_and_comes_once_to_ones_own(
    redis: tuple[str, subprocess.Popen[bytes]],
) -> None:
    url, _ = redis

    async def run() -> None:
        one, two = RedisHub(url), RedisHub(url)
        await one.start()
        await two.start()
        await until(lambda: bool(one.connected and two.connected))
        with one.subscribe("conversation:a") as here, two.subscribe("conversation:a") as there:
            one.changed("a", desk=False)
            two.publish("conversation:a", {"type": "typing", "on": True})
            assert await next_of(there) == {"type": "typing", "on": True}
            assert await next_of(there) == CHANGED
            assert [await next_of(here), await next_of(here)] == [CHANGED, {"type": "typing", "on": True}]
            assert here.empty()
            assert there.empty()
        await one.stop()
        await two.stop()

    asyncio.run(run())


def test_a_redis_that_hangs_is_noticed_and_holds_up_nothing(redis: tuple[str, subprocess.Popen[bytes]]) -> None:
    url, server = redis

    async def run() -> None:
        hub, other = RedisHub(url), RedisHub(url)
        await hub.start()
        await other.start()
        await until(lambda: bool(hub.connected and other.connected))
        server.send_signal(signal.SIGSTOP)
        with hub.subscribe("desk") as queue:
            for number in range(3 * RedisHub.MOST_WAITING):
                hub.publish("desk", {"type": "changed", "number": number})
                if number < 50:
                    assert await next_of(queue) == {"type": "changed", "number": number}
        await until(lambda: hub.connected is False)
        server.send_signal(signal.SIGCONT)
        await until(lambda: bool(hub.connected and other.connected))
        with other.subscribe("conversation:b") as there:
            hub.changed("b")
            assert await next_of(there) == CHANGED
        server.send_signal(signal.SIGSTOP)
        async with asyncio.timeout(PATIENCE):
            await hub.stop()
            await other.stop()
        server.send_signal(signal.SIGCONT)

    asyncio.run(run())


def test_what_is_no_hint_of_ours_is_passed_over() -> None:
    hub = RedisHub("redis://127.0.0.1:1/0")
    with hub.subscribe("desk") as queue:
        for data in (b"", b"{", b"[1]", b'["other", "desk", {"type": "changed"}]'):
            hub._take({"type": "message", "data": data})
        hub._take({"type": "subscribe", "data": 1})
        assert queue.get_nowait() == CHANGED
        assert queue.empty()


def test_a_look_finds_what_no_hint_reported(world: World) -> None:
    open_one, other = world.conversation(), world.conversation()
    hub = Hub()

    async def run() -> None:
        watch = Watch(world.db, hub)
        await watch.look()  # nobody looks at anything
        with hub.subscribe(f"conversation:{open_one}") as queue:
            await watch.look()
            assert queue.get_nowait() == CHANGED  # it may have changed before the first look
            await watch.look()
            assert queue.empty()
            world.says(open_one, "por outra porta")
            world.says(other, "que ninguém vê")
            await watch.look()
            assert queue.get_nowait() == CHANGED
            assert queue.empty()
        await watch.look()

    asyncio.run(run())

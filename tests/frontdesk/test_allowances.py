"""Counting what was done by whom: by a steady clock, in one process or several, with Redis or without."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress

import pytest

from frontdesk import shared_allowances
from frontdesk.allowances import MOST_KEPT, Allowances
from frontdesk.hub import RedisHub
from frontdesk.shared_allowances import SharedAllowances
from settings import limits
from settings.allowances import Rate, Slower
from tests.e2e import grown

TEN = Rate("ten", 10, 10.0)
ALL = Rate("all", 15, 10.0)
PASSWORDS = Slower("passwords", 2, 60.0, 240.0, 600.0)


class Steady:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def steady() -> Steady:
    return Steady()


@pytest.fixture
def may(steady: Steady) -> Allowances:
    return Allowances(steady)


def test_so_many_at_once_and_then_evenly(may: Allowances, steady: Steady) -> None:
    assert [may.take((TEN, "a")) for _ in range(10)] == [0] * 10
    assert may.take((TEN, "a")) == 1
    assert may.take((TEN, "a"), cost=4) == 4
    assert may.take((TEN, "b")) == 0
    steady.now = 1.0
    assert may.take((TEN, "a")) == 0
    assert may.take((TEN, "a")) == 1
    steady.now = 100.0
    assert [may.take((TEN, "a")) for _ in range(11)] == [0] * 10 + [1]


def test_who_is_refused_uses_up_nothing_of_others(may: Allowances) -> None:
    for _ in range(10):
        assert may.take((TEN, "a"), (ALL, "address")) == 0
    for _ in range(50):
        assert may.take((TEN, "a"), (ALL, "address")) > 0
    assert [may.take((TEN, "b"), (ALL, "address")) for _ in range(6)] == [0, 0, 0, 0, 0, 1]


def test_failures_make_it_slower_and_slower(may: Allowances, steady: Steady) -> None:
    who = (PASSWORDS, "ana")
    for pause in (0, 0, 60, 120, 240, 240):
        assert may.held(who) == 0
        may.failed(who)
        assert may.held(who) == pause
        steady.now += pause
    assert may.held((PASSWORDS, "luc")) == 0
    steady.now += PASSWORDS.forget
    may.failed(who)
    assert may.held(who) == 0


def test_what_was_no_failure_is_taken_back(may: Allowances) -> None:
    who = (PASSWORDS, "ana")
    for _ in range(10):
        may.failed(who)
        may.undo(who)
    assert may.held(who) == 0
    for _ in range(3):
        may.failed(who)
    may.forget(who)
    assert may.held(who) == 0


def test_a_flood_of_addresses_does_not_fill_the_memory(may: Allowances) -> None:
    for number in range(MOST_KEPT + 10):
        may.take((TEN, str(number)))
    assert len(may._full_again) <= MOST_KEPT


@pytest.fixture(scope="module")
def redis() -> Iterator[str]:
    with grown.redis() as url:
        yield url


def test_processes_share_their_counts(redis: str) -> None:
    async def run() -> None:
        one, two = SharedAllowances(redis), SharedAllowances(redis)
        for each in (one, two):
            await each.start()
        for _ in range(10):
            assert one.take((TEN, "shared")) == 0
        one.failed((PASSWORDS, "shared"))
        one.failed((PASSWORDS, "shared"))
        one.failed((PASSWORDS, "shared"))
        while not two.take((TEN, "shared")) or not two.held((PASSWORDS, "shared")):
            await two.refresh((TEN, "shared"), (PASSWORDS, "shared"))
        assert 0 < two.held((PASSWORDS, "shared")) <= 60
        for each in (one, two):
            await each.stop()

    asyncio.run(asyncio.wait_for(run(), 30))


def test_a_redis_that_says_nothing_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        asked = asyncio.Event()

        async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            asked.set()
            await reader.read()
            writer.close()

        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        may = SharedAllowances(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}/0")
        await may.start()
        assert [may.take((TEN, "a")) for _ in range(11)] == [0] * 10 + [1]  # at once, by this process's own count
        await asked.wait()
        await may.refresh((PASSWORDS, "a"))  # ends by its limit
        may.failed((PASSWORDS, "a"))
        await may.stop()
        server.close()

    monkeypatch.setattr(limits, "SHARED_COUNT", 0.05)
    monkeypatch.setattr(shared_allowances, "AWAY", 0.0)
    asyncio.run(asyncio.wait_for(run(), 30))


@pytest.mark.parametrize("nonsense", [b":abc\r\n", b"$abc\r\n", b"*x\r\n", b"*1\r\n" * 3000, b"$1\r\nx\r\n"])
def test_a_redis_that_talks_nonsense_ends_nothing(monkeypatch: pytest.MonkeyPatch, nonsense: bytes) -> None:
    async def run() -> None:
        asked = asyncio.Queue[None]()

        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            while await reader.read(10_000):
                asked.put_nowait(None)
                with suppress(OSError):
                    writer.write(nonsense)
                    await writer.drain()
            writer.close()

        server = await asyncio.start_server(talk, "127.0.0.1", 0)
        url = f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}/0"
        may, hub = SharedAllowances(url), RedisHub(url)
        await may.start()
        await may.refresh((PASSWORDS, "a"), (TEN, "a"))  # a sign-in goes on
        assert may.take((TEN, "a")) == 0
        await hub.start()
        hub.changed("a")
        for _ in range(8):  # it is asked again and again
            await asked.get()
            may.failed((PASSWORDS, "a"))
            hub.changed("a")
        assert not any(task.done() for task in [*hub._tasks, may._sharer] if task is not None)
        await hub.stop()
        await may.stop()
        server.close()

    monkeypatch.setattr(shared_allowances, "AWAY", 0.0)
    monkeypatch.setattr(limits, "REDIS_AGAIN", 0.01)
    asyncio.run(asyncio.wait_for(run(), 30))

"""A webhook's receiver may say what it wants, as slowly and as much as it wants: its status counts, soon."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import httpx
import pytest

from frontdesk.outbox import webhook
from frontdesk.outbox.webhook import DeliveryFailed
from settings import limits
from tests.contracts.misbehaving import Answer, MisbehavingServer, answer, endless, hang_up, silent

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 600000000\r\n\r\n"


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Iterator[MisbehavingServer]:
    monkeypatch.setattr(limits, "WEBHOOK_POST", 0.5)
    monkeypatch.setattr(limits, "WEBHOOK_REST", 0.2)
    with MisbehavingServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.released.set()
        server.shutdown()
        thread.join()


def post(receiver: MisbehavingServer, *script: Answer) -> None:
    receiver.script = list(script)

    async def run() -> None:
        async with httpx.AsyncClient(trust_env=False) as client:
            for _ in script:
                await webhook.post(client, receiver.url, "s" * 20, {"id": "C-1.1.webhook"}, 1_000_000)

    asyncio.run(run())


@pytest.mark.parametrize(
    "said",
    [
        answer(200), answer(204, b""), answer(200, b"x" * 100_000),
        endless(OK, b"x" * 65_536),  # as fast as it goes
        endless(OK, b"x", 0.05),
        endless(OK, b"", 0.05),
        answer(200, b"not packed at all", "Content-Encoding: gzip"),
    ],
    ids=["short", "nothing", "long", "huge", "dripping", "cut short", "said to be packed"],
)  # fmt: skip
def test_what_it_said_yes_to_is_delivered(receiver: MisbehavingServer, said: Answer) -> None:
    post(receiver, said)
    assert len(receiver.requests) == 1


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        (answer(500), "http_500"),
        (answer(302, b"", "Location: http://127.0.0.1:1/"), "http_302"),
        (silent, "timeout"),
        (endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n", 0.05), "timeout"),
        (endless(b"", b"H", 0.05), None),
        (hang_up, "RemoteProtocolError"),
        (endless(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n" * 10_000), None),
    ],
    ids=["failed", "elsewhere", "silent", "dripping headers", "dripping status", "hung up", "headers without end"],
)
def test_all_else_is_tried_again(receiver: MisbehavingServer, said: Answer, reason: str | None) -> None:
    with pytest.raises(DeliveryFailed) as failed:
        post(receiver, said)
    assert reason is None or str(failed.value) == reason


def test_the_next_event_goes_over_the_same_connection(receiver: MisbehavingServer) -> None:
    post(receiver, answer(200), answer(200))
    assert receiver.connections == 1

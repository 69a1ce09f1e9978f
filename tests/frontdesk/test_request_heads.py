"""What a browser sends beside a body has an end: headers, addresses, trailers, lines that never end."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send
from uvicorn.server import ServerState

from frontdesk.web.impatient import LARGEST_HEAD, MOST_HEADERS, ImpatientHttp

BEGIN = b"POST /a HTTP/1.1\r\nHost: a\r\n"
CHUNKED = BEGIN + b"Transfer-Encoding: chunked\r\n\r\n"


class Line(asyncio.Transport):
    """A connection that keeps what is written to it."""

    def __init__(self) -> None:
        super().__init__()
        self.written, self.closed = b"", False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += bytes(data)

    def get_write_buffer_size(self) -> int:
        return 0

    def is_closing(self) -> bool:
        return self.closed

    def close(self) -> None:
        self.closed = True

    abort = close

    def pause_reading(self) -> None:
        pass

    resume_reading = pause_reading


async def app(_scope: Scope, receive: Receive, send: Send) -> None:
    """Reads all, and says how much it was."""
    length, more = 0, True
    while more:
        message = await receive()
        length += len(message.get("body", b""))
        more = message.get("more_body", False)
    body = str(length).encode()
    start = {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(body))]}
    await send(start)
    await send({"type": "http.response.body", "body": body})


def served(pieces: Iterator[bytes]) -> tuple[bytes, int]:
    """What is answered, and how many bytes of the pieces were taken."""
    return asyncio.run(_served(pieces))


async def _served(pieces: Iterator[bytes]) -> tuple[bytes, int]:
    line, taken = Line(), 0
    made = ImpatientHttp(uvicorn.Config(app, lifespan="off", log_config=None), ServerState(), {})
    made.connection_made(line)
    for piece in pieces:
        if line.closed:
            break
        made.data_received(piece)
        taken += len(piece)
        await asyncio.sleep(0)
    if line.closed:
        made.connection_lost(None)
    async with asyncio.timeout(30):
        await asyncio.gather(*made.tasks)
    return line.written, taken


def again(piece: bytes, begin: bytes = BEGIN) -> Iterator[bytes]:
    """The piece for as long as anybody takes it, and longer than anybody should."""
    yield begin
    for _ in range(100 * LARGEST_HEAD // len(piece)):
        yield piece


@pytest.mark.parametrize(
    "pieces",
    [
        again(b"a: b\r\n" * 1000),
        again(b"a: b\r\n"),
        again(b"a" * 1000, BEGIN + b"X: "),
        again(b"a" * 1000),
        again(b"a" * 1000, b"GET /"),
        again(b"\r\n" * 500, b"\r\n"),
        again(b"a: b\r\n" * 100, CHUNKED + b"0\r\n"),
        again(b"a" * 1000, CHUNKED + b"0\r\nX: "),
        again(b"a" * 1000, CHUNKED + b"1;x="),
    ],
    ids=["many", "one by one", "a value", "a name", "an address", "blank lines", "trailers", "a trailer", "of a chunk"],
)
def test_what_never_ends_is_refused_and_cut(pieces: Iterator[bytes]) -> None:
    answer, taken = served(pieces)
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert taken < 2 * LARGEST_HEAD


@pytest.mark.parametrize("head", [b"X: " + b"a" * LARGEST_HEAD + b"\r\n", b"a: b\r\n" * MOST_HEADERS])
def test_too_much_at_once_is_refused(head: bytes) -> None:
    answer, _ = served(iter([BEGIN + head + b"Content-Length: 0\r\n\r\n"]))
    assert answer.startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize(
    ("head", "status"),
    [
        (b"GET / HTTP/1.1\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHOST: b\r\n", 400),
        (b"GET / HTTP/1.1\r\nhOST: a\r\n", 200),
        (b"GET / HTTP/1.0\r\n", 200),  # which knows none
    ],
)
def test_a_request_says_once_whom_it_is_for(head: bytes, status: int) -> None:
    answer, _ = served(iter([head + b"\r\n"]))
    assert answer.startswith(b"HTTP/1.1 %d " % status)


def test_what_browsers_and_proxies_send_is_served() -> None:
    head = b"Cookie: " + b"a" * (LARGEST_HEAD // 2) + b"\r\n" + b"X-A: b\r\n" * (MOST_HEADERS // 2)
    body = b"b" * 100_000
    whole = BEGIN + head + b"Content-Length: %d\r\n\r\n" % len(body) + body
    pieces = [whole[at : at + 7000] for at in range(0, len(whole), 7000)]
    answer, _ = served(iter(pieces * 3))
    assert answer.count(b"HTTP/1.1 200 ") == 3
    assert answer.count(b"100000") == 3

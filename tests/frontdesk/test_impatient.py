"""An answer that a browser does not read is given up, over HTTP and over a WebSocket; one that is read arrives
whole."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress

import pytest
import uvicorn
from starlette.types import Receive, Scope, Send
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

from frontdesk.web.impatient import ImpatientHttp, ImpatientWebSocket
from settings import limits

PIECE, PIECES = b"x" * 1_000_000, 30  # more than the systems on both sides keep for a connection
GET = b"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
SILENT, HEARING = "/silent", "/hearing"
PATIENCE = 30.0


async def app(scope: Scope, receive: Receive, send: Send) -> None:
    """Says more than anybody wants, or listens."""
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.accept"})
        while scope["path"] == SILENT and (await receive())["type"] != "websocket.disconnect":
            pass
        while scope["path"] == HEARING:
            if (await receive())["type"] == "websocket.disconnect":
                return
        for _ in range(PIECES):
            await send({"type": "websocket.send", "bytes": PIECE})
        return
    headers = [(b"content-length", str(PIECES * len(PIECE)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    for left in reversed(range(PIECES)):
        await send({"type": "http.response.body", "body": PIECE, "more_body": left > 0})


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[uvicorn.Server]:
    monkeypatch.setattr(limits, "HTTP_TAKE", 0.3)
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, http=ImpatientHttp, ws=ImpatientWebSocket, lifespan="off", log_config=None)
    made = uvicorn.Server(config)
    made.address = listener.getsockname()  # type: ignore[attr-defined]
    thread = threading.Thread(target=made.run, args=([listener],))
    thread.start()
    yield made
    made.should_exit = True
    thread.join()


def address_of(server: uvicorn.Server) -> str:
    host, port = server.address  # type: ignore[attr-defined]
    return f"ws://{host}:{port}"


def is_alone(server: uvicorn.Server) -> bool:
    """Whether the server lets go of all connections."""
    until = time.monotonic() + PATIENCE
    while server.server_state.connections and time.monotonic() < until:
        time.sleep(0.01)
    return not server.server_state.connections


def asking(server: uvicorn.Server) -> socket.socket:
    connection = socket.create_connection(server.address, timeout=PATIENCE)  # type: ignore[attr-defined]
    connection.sendall(GET)
    assert connection.recv(15) == b"HTTP/1.1 200 OK"
    return connection


def test_an_answer_that_is_taken_is_given_in_full(server: uvicorn.Server) -> None:
    with asking(server) as connection:
        taken = 0
        while piece := connection.recv(1_000_000):
            taken += len(piece)
        assert taken > PIECES * len(PIECE)


def test_an_answer_that_nobody_takes_is_given_up(server: uvicorn.Server) -> None:
    with asking(server):
        assert is_alone(server)


def test_a_websocket_that_nobody_reads_is_given_up(server: uvicorn.Server) -> None:
    with connect(address_of(server), max_queue=1, close_timeout=1):
        assert is_alone(server)


@pytest.mark.parametrize(
    "more",
    [
        b"Content-Length: 5\r\n",
        b"Sec-WebSocket-Protocol: " + b"a, " * 4000 + b"b\r\n",
        b"Transfer-Encoding: chunked\r\n",
    ],
    ids=["with a body", "a long line", "in chunks"],
)
def test_a_handshake_that_is_none_is_refused_and_cut(server: uvicorn.Server, more: bytes) -> None:
    handshake = (
        b"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
    )
    with socket.create_connection(server.address, timeout=PATIENCE) as connection:  # type: ignore[attr-defined]
        connection.sendall(handshake + more + b"\r\n")
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")
        assert is_alone(server)


def small(kind: int, count: int) -> bytes:
    """So many empty frames of a browser."""
    return bytes([kind, 0x80, 0, 0, 0, 0]) * count


@pytest.mark.parametrize(
    "flood",
    [small(0x89, 60_000), small(0x8A, 60_000), small(0x01, 1) + small(0x00, 60_000)],
    ids=["pings", "pongs", "pieces"],
)
def test_a_flood_of_small_frames_is_cut_before_it_is_looked_at(server: uvicorn.Server, flood: bytes) -> None:
    with connect(address_of(server) + SILENT, close_timeout=1) as browser:
        with suppress(OSError):
            browser.socket.sendall(flood)
        assert is_alone(server)


def test_a_few_pings_are_answered(server: uvicorn.Server) -> None:
    with connect(address_of(server) + SILENT) as browser:
        for pong in [browser.ping() for _ in range(50)]:
            assert pong.wait(PATIENCE)


@pytest.mark.parametrize("text", [b"\xff\xfe", b'{"type":"hello\xc3"}', b"\xed\xa0\x80"])
def test_a_text_that_is_none_ends_a_websocket_with_1007_and_no_error(
    server: uvicorn.Server, caplog: pytest.LogCaptureFixture, text: bytes
) -> None:
    with connect(address_of(server) + HEARING) as chat:
        chat.send(text, text=True)
        with pytest.raises(ConnectionClosed) as closed:
            chat.recv(timeout=PATIENCE)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1007
    assert not [record for record in caplog.records if record.levelname in ("WARNING", "ERROR")]

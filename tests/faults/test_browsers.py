"""Browsers that say half of what they should, take nothing, or never ask: cut off, while others are served."""

from __future__ import annotations

import socket
import time
from urllib.parse import urlsplit

import pytest

from tests.e2e.visitor import Visitor
from tests.faults.conftest import Place
from tests.faults.desk import Customer, Desk, answer

PATIENCE = 15.0  # seconds until a connection that should be cut is; its limits here are one or two
POST = b"POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"


def connect(desk: Desk) -> socket.socket:
    address = urlsplit(desk.url)
    made = socket.create_connection((address.hostname, address.port), timeout=PATIENCE)
    made.settimeout(0.2)
    return made


def is_cut(connection: socket.socket, drip: bytes = b"") -> bool:
    """Whether the other side ended it within the patience; meanwhile a byte of `drip` is sent again and again."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            if drip:
                connection.sendall(drip)
            if connection.recv(65_536) == b"":
                return True
        except TimeoutError:
            continue
        except OSError:
            return True
    return False


def is_cut_while_asking(connection: socket.socket, request: bytes) -> bool:
    """The same for one that never reads."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            connection.sendall(request)
        except TimeoutError:
            continue
        except OSError:
            return True
    return False


@pytest.mark.parametrize(
    ("said", "drip"),
    [
        (b"", b""),
        (b"", b"\r\n"),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ", b""),
        (b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ", b"x"),
        (POST, b""),
        (POST, b"{"),
        (POST.replace(b"Content-Length: 100", b"Transfer-Encoding: chunked") + b"1\r\n{\r\n", b""),
        (b"GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", b""),
        (b"GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", b"\r\n"),
        (b"GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET /health/live HT", b""),
        (POST.replace(b"100", b"9999999"), b"x"),
    ],
    ids=["nothing", "empty lines", "half headers", "dripping headers", "no body", "dripping body", "half chunks",
         "nothing more", "empty lines after an answer", "half a second request", "refused body"],
)  # fmt: skip
def test_a_request_that_never_ends_is_cut_off(hasty: Place, said: bytes, drip: bytes) -> None:
    with connect(hasty.desks[0]) as connection:
        connection.sendall(said)
        assert is_cut(connection, drip)


def test_a_browser_that_asks_and_never_listens_is_cut_off(hasty: Place) -> None:
    """What it asks for without waiting must not be kept for it either."""
    with connect(hasty.desks[0]) as connection:
        assert is_cut_while_asking(connection, b"GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" * 100)


def test_a_chat_that_never_says_hello_is_closed(hasty: Place) -> None:
    visitor = Visitor(hasty.desks[0]).enter()  # type: ignore[arg-type]
    with visitor.chat(hello=False) as chat, pytest.raises(Exception, match="close"):
        chat.socket.recv(PATIENCE)


def test_a_chat_that_is_open_may_be_silent(hasty: Place) -> None:
    customer = Customer(hasty.desks[0], hasty.around)
    with customer.visitor.chat() as chat, connect(hasty.desks[0]) as silent:
        assert is_cut(silent)  # a connection that was opened after the chat
        chat.say("still here")
        assert answer(chat) == "[still here]"


def test_hundreds_of_half_requests_leave_room_for_a_customer(hasty: Place) -> None:
    connections = [connect(hasty.desks[0]) for _ in range(300)]
    try:
        for connection in connections:
            connection.sendall(b"POST /api/session HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        customer = Customer(hasty.desks[0], hasty.around)
        customer.write("good day")
        customer.check_nothing_is_lost_or_doubled()
        assert all(is_cut(connection) for connection in connections)
    finally:
        for connection in connections:
            connection.close()

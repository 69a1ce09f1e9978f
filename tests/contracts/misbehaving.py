"""A real HTTP server on a free port that answers as a test tells it to: bytes as they are, or not at all."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Callable
from typing import Any

Answer = Callable[["Exchange"], None]


class Exchange(socketserver.StreamRequestHandler):
    """One connection; requests on it are answered until a behaviour closes it."""

    server: MisbehavingServer

    def handle(self) -> None:
        self.server.connections += 1
        self.open = True
        while self.open:
            head = []
            while (line := self.rfile.readline()) not in (b"\r\n", b""):
                head.append(line.decode().strip())
            if not head:
                return
            self.rfile.read(sum(int(line[15:]) for line in head if line.lower().startswith("content-length:")))
            self.server.requests.append(head)
            script = self.server.script
            answer = script.pop(0) if len(script) > 1 else script[0]
            answer(self)

    def send(self, data: bytes) -> None:
        self.wfile.write(data)


class MisbehavingServer(socketserver.ThreadingTCPServer):
    """Answers with the script, one entry a request, the last one for ever."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Exchange)
        self.script: list[Answer] = []
        self.requests: list[list[str]] = []
        self.connections = 0
        self.released = threading.Event()  # set when the test is over

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The client hung up: with these behaviours it should."""


def answer(status: int, body: bytes = b"{}", *headers: str) -> Answer:
    """A well-formed answer."""

    def send(exchange: Exchange) -> None:
        lines = [f"HTTP/1.1 {status} Said", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers]
        exchange.send("\r\n".join([*lines, "", ""]).encode() + body)

    return send


def record(content: object) -> Answer:
    return answer(200, json.dumps(content).encode())


def silent(exchange: Exchange) -> None:
    """Takes the request and says nothing while the test goes on."""
    exchange.server.released.wait()
    exchange.open = False


def hang_up(exchange: Exchange) -> None:
    exchange.open = False


def endless(start: bytes, part: bytes, pause: float = 0.0) -> Answer:
    """Sends the start, then the part over and over until the client hangs up or the test is over."""

    def send(exchange: Exchange) -> None:
        exchange.open = False
        exchange.send(start)
        while not exchange.server.released.wait(pause):
            exchange.send(part)

    return send

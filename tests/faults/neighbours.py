"""The neighbours of a front desk, each in a thread of the test: Rasa, billing, a webhook's receiver, mail."""

from __future__ import annotations

import json
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.frontdesk.fakes import echo, says
from tests.frontdesk.records import RECORD

HELD = "take your time: "  # a message that the gate holds back
CODE = "send me a code for "  # what a customer writes to be sent one


@contextmanager
def serving(server: socketserver.BaseServer) -> Iterator[socketserver.BaseServer]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


Answer = Callable[[str, str, bytes], tuple[int, Any]]  # method, path, body -> status, JSON


class _Http(ThreadingHTTPServer):
    daemon_threads, block_on_close = True, False

    def __init__(self, answer: Answer) -> None:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                status, said = answer(self.command, self.path, body)
                sent = json.dumps(said).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(sent)))
                self.end_headers()
                self.wfile.write(sent)

            do_GET = do_POST = do_DELETE = handle_any  # noqa: N815

            def log_message(self, *_: Any) -> None:
                """Nothing on the screen."""

        super().__init__(("127.0.0.1", 0), Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """The other side hung up, as it should."""


class Gate:
    """Holds back the answers to some messages until it is opened; knows which came."""

    def __init__(self) -> None:
        self.came: list[str] = []
        self._open = threading.Event()

    def hold(self) -> None:
        """From now on."""
        self.came.clear()
        self._open.clear()

    def let_go(self) -> None:
        """All that is held, and what comes later."""
        self._open.set()

    def pass_through(self, text: str) -> None:
        """As soon as it is open."""
        self.came.append(text)
        self._open.wait(60)


def rasa(gate: Gate) -> _Http:
    """Says what was said, to what begins with HELD as soon as the gate is open; sends a code when asked for one."""

    def answer(method: str, path: str, body: bytes) -> tuple[int, Any]:
        if method != "POST":
            return 200, {"status": "ok"}
        turn = json.loads(body)
        text = turn["text"] or ""
        if text.startswith(CODE):
            effect = {"type": "send_code", "number": text.removeprefix(CODE)}
            return 200, says("A code is coming.", effects=[effect], language=turn["context"]["language"])
        if text.startswith(HELD):
            gate.pass_through(text)
        return 200, echo(turn)

    return _Http(answer)


def billing() -> _Http:
    """Has a record for every number that may be one."""

    def answer(_method: str, path: str, _body: bytes) -> tuple[int, Any]:
        number = path.rpartition("/")[2]
        return (404, {}) if number == "health-check" else (200, {**RECORD, "number": number})

    return _Http(answer)


class Receiver:
    """A webhook's receiver; knows what it was sent, by key."""

    def __init__(self) -> None:
        self.events: dict[str, int] = {}

    def server(self) -> _Http:
        def answer(_method: str, _path: str, body: bytes) -> tuple[int, Any]:
            key = json.loads(body)["id"]
            self.events[key] = self.events.get(key, 0) + 1
            return 200, {}

        return _Http(answer)


class Mailbox:
    """A mail server; knows the letters it was given."""

    def __init__(self) -> None:
        self.letters: list[str] = []

    def server(self) -> socketserver.ThreadingTCPServer:
        letters = self.letters

        class Handler(socketserver.StreamRequestHandler):
            def say(self, text: str) -> None:
                self.wfile.write(f"{text}\r\n".encode())

            def handle(self) -> None:
                self.say("220 mail.example")
                while line := self.rfile.readline():
                    word = line[:4].upper().strip()
                    if word == b"DATA":
                        self.say("354 go on")
                        text = b""
                        while (part := self.rfile.readline()) not in (b".\r\n", b""):
                            text += part
                        letters.append(text.decode())
                        self.say("250 taken")
                    elif word == b"QUIT":
                        self.say("221 bye")
                        return
                    else:
                        self.say("250 ok")

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads, block_on_close, allow_reuse_address = True, False, True

            def handle_error(self, request: Any, client_address: Any) -> None:
                """The other side hung up, as it should."""

        return Server(("127.0.0.1", 0), Handler)

"""Letters over SMTP: handed over, refused, or given up in time, whatever the mail server does."""

from __future__ import annotations

import asyncio
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from frontdesk.config import Mail
from frontdesk.mail.sender import Letter, MailFailed, sender_of
from settings import limits

LETTER = Letter("ana@example.com", "Seu código", "123 456\n", key="k1")
Said = Callable[[bytes], bytes | None]  # what a server answers to a line; None: nothing


class Server(socketserver.ThreadingTCPServer):
    """Answers each line as it was set up to, and keeps the letters; `drip`: a byte at a time for ever."""

    daemon_threads, block_on_close, allow_reuse_address = True, False, True

    def __init__(self, greeting: bytes, said: Said, drip: bool = False) -> None:
        self.letters: list[str] = []
        self.released = threading.Event()
        server = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                self.wfile.write(greeting)
                while drip and not server.released.wait(0.02):
                    self.wfile.write(b"x")
                while line := self.rfile.readline():
                    word = line[:4].upper().strip()
                    answer = said(word)
                    if answer is None:
                        server.released.wait()
                        return
                    self.wfile.write(answer)
                    if word == b"DATA" and answer.startswith(b"354"):
                        text = b""
                        while (part := self.rfile.readline()) not in (b".\r\n", b""):
                            text += part
                        server.letters.append(text.decode())
                        self.wfile.write(b"250 taken\r\n")

        super().__init__(("127.0.0.1", 0), Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """The other side hung up, as it should."""


@contextmanager
def serving(server: Server) -> Iterator[Server]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.released.set()
        server.shutdown()
        thread.join()
        server.server_close()


def good(word: bytes) -> bytes:
    return {b"DATA": b"354 go on\r\n", b"QUIT": b"221 bye\r\n"}.get(word, b"250 ok\r\n")


def but(word: bytes, answer: bytes | None) -> Said:
    return lambda asked: answer if asked == word else good(asked)


def send(server: Server, user: str = "", tmp_path: object = None) -> None:
    url = f"smtp://{user}127.0.0.1:{server.server_address[1]}"
    sender = sender_of(Mail(smtp_url=url, sender="no-reply@example.com", folder=tmp_path))  # type: ignore[arg-type]

    async def hand_over() -> None:
        await sender.send(LETTER)

    asyncio.run(hand_over())


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in {"SMTP_STEP": 0.3, "SMTP_TOTAL": 0.5}.items():
        monkeypatch.setattr(limits, name, seconds)


def test_a_letter_is_handed_over() -> None:
    with serving(Server(b"220 mail.example\r\n", good)) as server:
        send(server)
    (letter,) = server.letters
    assert "To: ana@example.com" in letter
    assert "Message-ID: <k1@example.com>" in letter


def test_a_server_that_never_says_goodbye_has_the_letter_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SMTP_QUIT", 0.1)
    with serving(Server(b"220 mail.example\r\n", but(b"QUIT", None))) as server:
        send(server)
    assert len(server.letters) == 1


@pytest.mark.parametrize(
    ("said", "reason", "of_address"),
    [
        (but(b"RCPT", b"550 nobody\r\n"), "SMTPRecipientsRefused", True),
        (but(b"MAIL", b"451 later\r\n"), "SMTPSenderRefused_451", False),
        (but(b"DATA", b"554 no\r\n"), "SMTPDataError_554", False),
        (but(b"RCPT", b"\x00\xff\r\n"), None, False),
    ],
)
def test_a_letter_that_is_not_taken_has_a_reason(said: Said, reason: str | None, of_address: bool) -> None:
    with serving(Server(b"220 mail.example\r\n", said)) as server, pytest.raises(MailFailed) as failed:
        send(server)
    assert reason is None or failed.value.reason == reason
    assert failed.value.of_address == of_address
    assert server.letters == []


@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("greeting", [b"", b"220-", b"what?\r\n", b"220 mail.example\r\n"])
@pytest.mark.parametrize("drip", [False, True])
def test_a_server_that_begins_and_never_ends_is_given_up(greeting: bytes, drip: bool) -> None:
    silent: Said = lambda _word: None  # noqa: E731
    with serving(Server(greeting, silent, drip)) as server, pytest.raises(MailFailed):
        send(server)


def test_a_user_that_the_server_does_not_know_is_a_failure() -> None:
    with serving(Server(b"220 mail.example\r\n", good)) as server, pytest.raises(MailFailed):
        send(server, "user:password@")
    assert server.letters == []


def test_nobody_there() -> None:
    with serving(Server(b"", good)) as server:
        pass
    with pytest.raises(MailFailed):
        send(server)

"""Folders, the name server or the reader of the log hang: nothing else does, and no process waits for them at its
end."""

from __future__ import annotations

import fcntl
import os
import re
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from settings import limits
from tests.e2e.parts import until
from tests.e2e.visitor import new_id
from tests.faults.conftest import Place
from tests.faults.desk import Customer, Desk, answer
from tests.faults.hanging import COMPANY_SIGN_IN, NAMES, Hanging, hanging
from tests.faults.neighbours import CODE
from tests.shipped import NUMBER

TOGETHER = 20.0  # seconds for what takes tenths of one
WHOLE_STOP = limits.USUAL["part_stop"] + 3  # seconds, on a busy machine
MANY = 8
PIPE = 4096  # bytes: the smallest


@contextmanager
def started(small: Place, folder: Path, **environment: str) -> Iterator[Desk]:
    database = f"sqlite:///{folder}/own.db"
    small.around.database, before = database, small.around.database
    desk = Desk(folder, {**small.around.environment, "DATABASE_URL": database, **environment})
    try:
        yield desk.start()
    finally:
        desk.kill()
        small.around.database = before


def others_are_served(desk: Desk, place: Place) -> None:
    """Several in turn, as soon as ever; health says so."""
    began = time.monotonic()
    for _ in range(5):
        assert desk.lives()
        assert desk.ready()[0] == 200
        customer = Customer(desk, place.around)
        with customer.visitor.chat() as chat:
            customer.sent.append("good day")
            chat.of("ack", id=chat.say("good day", new_id()))
            assert answer(chat)
        customer.check_nothing_is_lost_or_doubled()
    assert time.monotonic() - began < TOGETHER


def ends_in_time(desk: Desk) -> None:
    began = time.monotonic()
    desk.stop()
    assert time.monotonic() - began < WHOLE_STOP


def delete_chats(desk: Desk, place: Place) -> None:
    for _ in range(MANY):
        customer = Customer(desk, place.around)
        customer.write("delete this")
        assert customer.visitor.frame(type="delete", id=new_id()).status_code < 500
        gone = "SELECT count(*) FROM messages WHERE conversation_id = ?"
        assert place.around.rows(gone, customer.visitor.conversation) == [(0,)]


def ask_for_codes(desk: Desk, place: Place) -> None:
    for _ in range(MANY):
        Customer(desk, place.around).write(CODE + NUMBER)


@pytest.mark.parametrize(
    ("setting", "do", "said"),
    [
        ("ERASED_FOLDER", delete_chats, "erase.not_listed kind=conversation why=late"),
        ("MAIL_FOLDER", delete_chats, "erase.letters_late conversation="),
        ("MAIL_FOLDER", ask_for_codes, "code_mail.again check="),
    ],
)
def test_a_folder_that_hangs(
    small: Place, tmp_path: Path, setting: str, do: Callable[[Desk, Place], None], said: str
) -> None:
    far: Hanging = hanging(tmp_path)
    environment = {**far.environment, setting: str(far.folder), "TIME_LIMITS": small.around.environment["TIME_LIMITS"]}
    environment["TIME_LIMITS"] += ",erasure_listed=0.3"
    with started(small, tmp_path, **environment, SMTP_URL="") as desk:
        with far.now():
            do(desk, small)
            others_are_served(desk, small)
            until(f"{said} is logged", lambda: said in desk.log())
        others_are_served(desk, small)
        with far.now():
            do(desk, small)
            ends_in_time(desk)
        assert "stop.forced" not in desk.log()


def test_a_name_server_that_hangs(small: Place, tmp_path: Path) -> None:
    """Whatever is known by a name: the company's sign-in, a webhook's receiver, a mail server."""
    far = hanging(tmp_path)
    names = {"WEBHOOK_URL": f"https://webhook.{NAMES}", "SMTP_URL": f"smtps://mail.{NAMES}", **COMPANY_SIGN_IN}
    with started(small, tmp_path, **far.environment, **names) as desk, far.now():
        ask_for_codes(desk, small)
        visitors = [_asks(desk, "/desk/sign-in/company") for _ in range(MANY)]
        others_are_served(desk, small)
        for visitor in visitors:
            assert visitor.recv(65_536).startswith(b"HTTP/1.1 503 ")
            visitor.close()
        ends_in_time(desk)


def test_a_log_that_nobody_reads(small: Place, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "log")
    reader = os.open(tmp_path / "log", os.O_RDONLY | os.O_NONBLOCK)
    fcntl.fcntl(reader, fcntl.F_SETPIPE_SZ, PIPE)
    with started(small, tmp_path, **COMPANY_SIGN_IN) as desk:
        for _ in range(10 * PIPE // 100):  # each writes a line of about a hundred bytes
            with _connect(desk) as connection:
                connection.sendall(b"no HTTP\r\n\r\n")
                connection.recv(65_536)
        others_are_served(desk, small)
        ends_in_time(desk)
        assert re.search(rb"WARNING .*withheld", os.read(reader, PIPE))
    os.close(reader)


def _connect(desk: Desk) -> socket.socket:
    address = urlsplit(desk.url)
    return socket.create_connection((address.hostname, address.port), timeout=TOGETHER)


def _asks(desk: Desk, path: str) -> socket.socket:
    connection = _connect(desk)
    connection.sendall(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    return connection

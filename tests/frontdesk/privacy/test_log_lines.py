"""The reader of the log may stand still: nobody waits for it, and what could not be kept is counted and reported."""

from __future__ import annotations

import logging
import os
import re
import select
import threading
from collections.abc import Callable, Iterator
from typing import TextIO

import pytest

from logs.lines import Lines

MOST = 50  # lines that wait
MANY = 2_000  # more than those and a pipe hold together
WORDS = "x" * 200


@pytest.fixture
def pipe() -> Iterator[tuple[int, TextIO]]:
    """The end to read from, and a stream to the other."""
    reading, writing = os.pipe()
    with os.fdopen(writing, "w") as stream:
        yield reading, stream
    os.close(reading)


def line(number: int) -> logging.LogRecord:
    return logging.LogRecord("frontdesk", logging.INFO, "", 0, " line=%d %s", (number, WORDS), None)


def read_until(reading: int, enough: Callable[[str], object]) -> str:
    read = b""
    while not enough(read.decode()):
        assert select.select([reading], [], [], 20)[0], f"nothing more is written behind {read[-200:]!r}"
        read += os.read(reading, 65_536)
    return read.decode()


def dropped(read: str) -> int:
    return sum(int(number) for number in re.findall(r"logs\.dropped lines=(\d+)\n", read))


def test_nobody_waits_for_a_reader_that_stands_still(pipe: tuple[int, TextIO]) -> None:
    reading, stream = pipe
    handler = Lines(stream, MOST, often=2 * MANY)
    for number in range(MANY):  # would not come to its end
        handler.handle(line(number))
    read = read_until(reading, lambda read: read.count(" line=") + dropped(read) == MANY)
    assert dropped(read) > 0
    written = [int(number) for number in re.findall(r" line=(\d+) ", read)]
    assert written == sorted(written)
    handler.handle(line(MANY))  # and all is as before
    read_until(reading, lambda read: f"line={MANY} " in read)


def test_lines_that_wait_are_written_at_the_end(pipe: tuple[int, TextIO]) -> None:
    reading, stream = pipe
    handler = Lines(stream)
    for number in range(20):
        handler.handle(line(number))
    handler.flush()
    assert os.read(reading, 65_536).count(b"line=") == 20


def test_a_process_that_was_forked_has_its_own_thread(pipe: tuple[int, TextIO]) -> None:
    """Threads stay behind in the process of before."""
    reading, stream = pipe
    handler = Lines(stream)
    before = set(threading.enumerate())
    handler._process -= 1  # as if this one were the new one
    handler.handle(line(1))
    assert len(set(threading.enumerate()) - before) == 1
    assert "line=1 " in read_until(reading, lambda read: "\n" in read)


def test_a_line_that_cannot_be_made_is_counted(pipe: tuple[int, TextIO]) -> None:
    reading, stream = pipe
    handler = Lines(stream)
    handler.handle(logging.LogRecord("frontdesk", logging.INFO, "", 0, "line=%d", ("no number",), None))
    handler.handle(line(2))
    read_until(reading, lambda read: dropped(read) == 1)


def test_one_line_again_and_again_does_not_fill_the_disk(pipe: tuple[int, TextIO]) -> None:
    reading, stream = pipe
    now = [0.0]
    handler = Lines(stream, often=3, steady=lambda: now[0])
    other = logging.LogRecord("frontdesk", logging.INFO, "elsewhere.py", 7, "other", (), None)
    for number in range(10):
        handler.handle(line(number))
    handler.handle(other)
    now[0] = 61.0
    handler.handle(other)
    handler.handle(line(10))
    read = read_until(reading, lambda read: " line=10 " in read)
    assert re.findall(r" line=(\d+) ", read) == ["0", "1", "2", "10"]
    assert read.count("other") == 2
    assert "logs.repeated place=:0 left_out=7\n" in read

"""One file of SQLite: copied while it is used, checked, and kept from everybody else."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from frontdesk.copies import CopyFailed
from settings import limits

MARK = b"SQLite format 3\0"
HEAD = 100  # bytes; in them the length of a page, and how many there are


@contextmanager
def alone(file: Path) -> Iterator[sqlite3.Connection]:
    """The database, of which nobody else has a connection as long as this lasts. Raises CopyFailed where one has."""
    with closing(sqlite3.connect(file, timeout=1, isolation_level=None, check_same_thread=False)) as connection:
        try:
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            # leaving the write-ahead log needs the file for itself, and writes the log's rest into it
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            raise CopyFailed(f"{file} is in use: stop the front desk first") from None
        except sqlite3.DatabaseError:
            raise CopyFailed(f"{file} is no SQLite database, or a broken one") from None
        yield connection


def copy(source: Path, to: Path) -> None:
    """As it is at one moment, also while it is written. `to` must not be there; its owner alone may read it."""
    new_private(to)
    until = time.monotonic() + limits.COPY_STILL

    def go_on(_status: int, _left: int, _all: int) -> None:
        if time.monotonic() > until:  # it would try for ever
            raise CopyFailed(f"{source} is in use by somebody who lets nobody read it")

    with closing(sqlite3.connect(source, timeout=30)) as old, closing(sqlite3.connect(to)) as new:
        try:
            if old.execute("SELECT name FROM sqlite_master").fetchone() is None:
                raise CopyFailed(f"{source} is empty: nothing to copy before the front desk's first start")
            old.backup(new, progress=go_on)
            new.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
        except sqlite3.DatabaseError as error:
            raise CopyFailed(f"{source} cannot be copied ({type(error).__name__})") from None
    check(to)


def new_private(file: Path) -> None:
    """An empty file for its owner alone. Raises CopyFailed where it cannot be made."""
    try:
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise CopyFailed(f"{file} cannot be made ({error.strerror})") from None


def check(file: Path) -> None:
    """Raises CopyFailed for a file that is no whole database."""
    with closing(sqlite3.connect(file)) as connection:
        try:
            whole = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        except sqlite3.DatabaseError:
            whole = False
    if not whole:
        raise CopyFailed(f"{file} is broken: its own check fails")


def is_whole(file: Path) -> bool:
    """Whether a file says that it is one, and is as long as it says; its rows are not looked at."""
    with file.open("rb") as opened:
        head = opened.read(HEAD)
    if len(head) < HEAD or not head.startswith(MARK):
        return False
    page = int.from_bytes(head[16:18])
    return file.stat().st_size >= (65_536 if page == 1 else page) * int.from_bytes(head[28:32])


def is_sqlite(file: Path) -> bool:
    """Whether a file says that it is one."""
    with file.open("rb") as opened:
        return opened.read(len(MARK)) == MARK

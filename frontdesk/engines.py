"""How connections to the database are made: SQLite in one file, PostgreSQL with an end to every wait."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from sqlalchemy import Engine, create_engine, event, exc
from sqlalchemy.engine import make_url
from sqlalchemy.pool import ConnectionPoolEntry

from settings import limits

V = TypeVar("V")
CACHE_KIB = 256  # of pages, each connection
ON_DISK = "FULL"  # SQLite says that it is stored when the disk does: what was acknowledged outlives a power cut
NEW = "new"  # mark of a connection that was just made
_limit = threading.local()


@contextmanager
def waiting(seconds: float) -> Iterator[None]:
    """In this thread PostgreSQL is waited for no longer, in all; without it for `limits.DATABASE_CHORE` each time."""
    before: float | None = getattr(_limit, "until", None)
    until = time.monotonic() + seconds
    _limit.until = until if before is None else min(before, until)
    try:
        yield
    finally:
        _limit.until = before


class _Bounded(psycopg.Connection[Any]):
    """Waits no longer than its thread may: the server's own limits are of no use where the server is silent."""

    def wait(self, gen: PQGen[V], interval: float = 0.1, timeout: float | None = None) -> V:
        if timeout is not None:
            return super().wait(gen, interval, timeout)
        until: float | None = getattr(_limit, "until", None)
        left = limits.DATABASE_CHORE if until is None else until - time.monotonic()
        try:
            return super().wait(gen, interval, max(0.0, left))
        except psycopg.errors._WaitTimeout:
            self.close()  # an answer that comes on it later belongs to no question any more
            raise psycopg.OperationalError("no answer in time") from None


def postgresql_engine(url: str, seconds: float, connections: int) -> Engine:
    """seconds: of one transaction. The server keeps them, too, so that what was given up does not go on there."""
    address = make_url(url).set(drivername="postgresql+psycopg")
    whole = int(seconds * 1000)
    statement = whole - int((limits.DATABASE_TOTAL - limits.DATABASE_STATEMENT) * 1000)
    usual = {
        "connect_timeout": int(limits.DATABASE_CONNECT),
        "keepalives": 1, "keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 2,
        "tcp_user_timeout": whole,
        "options": f"-c statement_timeout={statement} -c lock_timeout={statement} "
        f"-c idle_in_transaction_session_timeout={whole}",
    }  # fmt: skip
    engine = create_engine(
        address,
        connect_args={name: value for name, value in usual.items() if name not in address.query},
        pool_size=connections, max_overflow=0, pool_timeout=seconds,
        hide_parameters=True,  # an error in the log must not hold what a customer wrote
    )  # fmt: skip

    @event.listens_for(engine, "do_connect")
    def _connect(
        _dialect: object, _record: object, arguments: Sequence[str], named: dict[str, Any]
    ) -> psycopg.Connection[object]:
        return _Bounded.connect(*arguments, **named)

    @event.listens_for(engine, "connect")
    def _is_new(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info[NEW] = True

    @event.listens_for(engine, "checkout")
    def _is_there(connection: _Bounded, record: ConnectionPoolEntry, _proxy: object) -> None:
        """Quicker than the transaction's own limit: one that fell silent is found while there is time for another."""
        if record.info.pop(NEW, False):
            return
        try:
            with waiting(limits.DATABASE_PING):
                connection.autocommit = True
                connection.execute("")
                connection.autocommit = False
        except psycopg.Error:
            raise exc.InvalidatePoolError from None

    return engine


def sqlite_engine(url: str, seconds: float, connections: int) -> Engine:
    """seconds: of waiting for another writer."""
    # hide_parameters: an error in the log must not hold what a customer wrote
    arguments = {"timeout": seconds, "isolation_level": None}
    engine = create_engine(url, connect_args=arguments, hide_parameters=True, pool_size=connections, max_overflow=0)

    @event.listens_for(engine, "connect")
    def _prepare(raw: sqlite3.Connection, _record: object) -> None:
        # each connection has a cache of its own, and the system keeps the file for all of them
        small_cache = f"cache_size=-{CACHE_KIB}"
        for pragma in (f"busy_timeout={int(seconds * 1000)}", f"synchronous={ON_DISK}", "foreign_keys=ON", small_cache):
            raw.execute(f"PRAGMA {pragma}")
        _use_write_ahead_log(raw)

    return engine


def _use_write_ahead_log(raw: sqlite3.Connection, tries: int = 100) -> None:
    # the first switch needs the file for itself and does not wait by itself when several processes start at once
    while True:
        try:
            raw.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError:
            tries -= 1
            if not tries:
                raise
            time.sleep(0.05)

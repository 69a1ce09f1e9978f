"""One database, SQLite or PostgreSQL: short transactions in worker threads; the event loop never waits on a disk."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url

from settings import Delivery

P = ParamSpec("P")
T = TypeVar("T")


class Database:
    """Runs functions of a connection: `await db.write(append, conversation_id, ...)` is one transaction.

    delivery: who is notified of cases; it goes with every connection (`Connection.get_execution_options`).
    """

    def __init__(self, url: str, delivery: Delivery | None = None) -> None:
        self.sqlite = make_url(url).get_backend_name() == "sqlite"
        self.engine = _sqlite_engine(url) if self.sqlite else _postgresql_engine(url)
        self.engine.update_execution_options(delivery=delivery)
        # SQLite has one writer: queueing here is fairer than its own busy waiting
        self._writer = asyncio.Lock() if self.sqlite else None
        self._under_way: set[asyncio.Task[Any]] = set()

    async def write(self, do: Callable[Concatenate[Connection, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `do(connection, ...)` in a transaction: all of it is stored, or (on any exception) nothing."""
        return await self._finish(self._write(do, *args, **kwargs))

    async def read(self, do: Callable[Concatenate[Connection, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `do(connection, ...)` for reading."""
        return await self._finish(asyncio.to_thread(self.read_now, do, *args, **kwargs))

    async def _write(self, do: Callable[Concatenate[Connection, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        if self._writer is None:
            return await asyncio.to_thread(self.write_now, do, *args, **kwargs)
        async with self._writer:
            return await asyncio.to_thread(self.write_now, do, *args, **kwargs)

    async def _finish(self, work: Coroutine[Any, Any, T]) -> T:
        """Whoever waited may go; a thread cannot be stopped, so what it does goes on to its end."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._done)
        return await asyncio.shield(task)

    def _done(self, task: asyncio.Task[Any]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # raised to whoever still waits; nobody else needs it

    def write_now(self, do: Callable[Concatenate[Connection, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The same in this thread: for commands and tests."""
        with self.engine.begin() as connection:
            if self.sqlite:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            return do(connection, *args, **kwargs)

    def read_now(self, do: Callable[Concatenate[Connection, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """The same in this thread: for commands and tests."""
        with self.engine.connect() as connection:
            return do(connection, *args, **kwargs)

    async def shut(self) -> None:
        """Wait for what is under way, then close."""
        if self._under_way:
            await asyncio.wait(set(self._under_way))
        self.close()

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def _postgresql_engine(url: str) -> Engine:
    psycopg = make_url(url).set(drivername="postgresql+psycopg")
    return create_engine(psycopg, pool_pre_ping=True, pool_size=10, max_overflow=20, hide_parameters=True)


def _sqlite_engine(url: str) -> Engine:
    # hide_parameters: an error in the log must not hold what a customer wrote
    engine = create_engine(url, connect_args={"timeout": 5, "isolation_level": None}, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def _prepare(raw: sqlite3.Connection, _record: object) -> None:
        for pragma in ("busy_timeout=5000", "synchronous=FULL", "foreign_keys=ON"):
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

"""One database, SQLite or PostgreSQL: short transactions in threads of their own; the event loop never waits on a disk.

Every transaction has a total limit, from being asked for to its end: one that passes it is given up, and a connection
to a server that says nothing is cut, which has the pool make new ones.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from functools import cached_property
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, exc
from sqlalchemy.engine import make_url

from frontdesk.engines import postgresql_engine, sqlite_engine, waiting
from frontdesk.threads import Threads
from settings import Delivery, limits

P = ParamSpec("P")
T = TypeVar("T")
CONNECTIONS = 16  # as many threads as connections: nobody waits for one of them with the other in hand


class DatabaseLate(Exception):
    """The transaction did not end in its time. What it was to store is stored whole or not at all."""


# what a command says in one line, without words that may hold what a customer wrote
FAILED = (exc.SQLAlchemyError, DatabaseLate)
# it may be back in a moment; InvalidRequestError: no connection that was tried was there
AWAY = (DatabaseLate, exc.OperationalError, exc.InterfaceError, exc.TimeoutError, exc.InvalidRequestError)


def failed(error: BaseException) -> str:
    """One line for the person at the terminal."""
    return f"DATABASE_URL: the database failed ({type(error).__name__})"


class Database:
    """Runs functions of a connection: `await db.write(append, conversation_id, ...)` is one transaction.

    delivery: who is notified of cases; it goes with every connection (`Connection.get_execution_options`).
    seconds: of one transaction. connections: at most, at a time.
    """

    def __init__(
        self,
        url: str,
        delivery: Delivery | None = None,
        *,
        seconds: float = limits.DATABASE_TOTAL,
        connections: int = CONNECTIONS,
    ) -> None:
        self._url, self.seconds = url, seconds
        self.sqlite = make_url(url).get_backend_name() == "sqlite"
        engine_of = sqlite_engine if self.sqlite else postgresql_engine
        self.engine = engine_of(url, seconds, connections)
        self.engine.update_execution_options(delivery=delivery)
        self._threads = Threads("database", connections)
        # SQLite has one writer: queueing here is fairer than its own busy waiting
        self._writer = asyncio.Lock() if self.sqlite else None
        self._under_way: set[asyncio.Task[object]] = set()

    @cached_property
    def chores(self) -> Database:
        """The same database for work that takes longer and nobody waits for, on connections of its own."""
        other = Database(self._url, seconds=limits.DATABASE_CHORE, connections=2)
        other.engine.update_execution_options(**self.engine.get_execution_options())
        other._writer = self._writer
        return other

    async def write(self, do: Callable[Concatenate[Connection, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `do(connection, ...)` in a transaction: all of it is stored, or (on any exception) nothing.

        Raises DatabaseLate, and what SQLAlchemy raises.
        """
        return await self._finish(self._write(time.monotonic() + self.seconds, do, *args, **kwargs))

    async def read(self, do: Callable[Concatenate[Connection, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `do(connection, ...)` for reading. Raises DatabaseLate, and what SQLAlchemy raises."""
        return await self._finish(self._run(time.monotonic() + self.seconds, self.read_now, do, *args, **kwargs))

    async def _write(
        self, until: float, do: Callable[Concatenate[Connection, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        if self._writer is None:
            return await self._run(until, self.write_now, do, *args, **kwargs)
        try:
            async with asyncio.timeout(until - time.monotonic()):
                await self._writer.acquire()
        except TimeoutError:
            raise DatabaseLate from None
        try:
            return await self._run(until, self.write_now, do, *args, **kwargs)
        finally:
            self._writer.release()

    async def _run(self, until: float, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            async with asyncio.timeout(until - time.monotonic()):
                return await self._threads.run(_until, until, work, *args, **kwargs)
        except TimeoutError:
            raise DatabaseLate from None

    async def _finish(self, work: Coroutine[object, object, T]) -> T:
        """Whoever waited may go; a thread cannot be stopped, so what it does goes on to its end."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._done)
        return await asyncio.shield(task)

    def _done(self, task: asyncio.Task[object]) -> None:
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
        """Let what is under way end, for a moment, then close."""
        chores = self.chores._under_way if "chores" in self.__dict__ else set()
        if under_way := self._under_way | chores:
            await asyncio.wait(under_way, timeout=limits.DATABASE_STOP)
        self.close(wait=False)

    def close(self, *, wait: bool = True) -> None:
        """Give all connections back; wait: when every transaction under way has ended, each within its limit."""
        if "chores" in self.__dict__:
            self.chores.close(wait=wait)
        self._threads.close(wait=wait)
        self.engine.dispose()


def _until(until: float, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """`work` in this thread, with a limit for all it waits for. Raises DatabaseLate when its turn comes too late."""
    left = until - time.monotonic()
    if left <= 0:
        raise DatabaseLate
    with waiting(left):
        return work(*args, **kwargs)

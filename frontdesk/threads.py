"""Threads for what waits outside of the event loop; each kind of waiting has its own, so that none stops another."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from queue import SimpleQueue
from typing import ParamSpec, TypeVar

from settings import limits

P = ParamSpec("P")
T = TypeVar("T")


class Threads:
    """A number of threads of one kind; work that finds all of them busy waits for one."""

    def __init__(self, name: str, count: int) -> None:
        self._pool = ThreadPoolExecutor(count, thread_name_prefix=name)

    async def run(self, do: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """`do(...)` in one of them. What was begun goes on to its end, also where nobody waits for it any more."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, partial(do, *args, **kwargs))

    def close(self, *, wait: bool = False) -> None:
        """Take no more work; what was not begun is dropped. wait: for the end of what was begun."""
        self._pool.shutdown(wait=wait, cancel_futures=True)


class FolderThreads:
    """Threads for folders, which may lie on another machine and hang for good: no process waits at its end for them."""

    def __init__(self, name: str, count: int) -> None:
        self._name, self._count = name, count
        self._started = 0
        self._work: SimpleQueue[Callable[[], None]] = SimpleQueue()

    async def run(self, seconds: float, do: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """`do(...)` in one of them. Raises TimeoutError: what was begun goes on, what was not never is."""
        async with asyncio.timeout(seconds):
            return await asyncio.wrap_future(self._begin(do, *args, **kwargs))

    async def finish(self, seconds: float, do: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """As `run`, but what was not begun in time is done later."""
        async with asyncio.timeout(seconds):
            return await asyncio.shield(asyncio.wrap_future(self._begin(do, *args, **kwargs)))

    def wait(self, seconds: float, do: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """As `run`, for a command: this thread waits. Raises TimeoutError."""
        return self._begin(do, *args, **kwargs).result(seconds)

    def _begin(self, do: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        future: Future[T] = Future()
        self._work.put(partial(_settle, future, partial(do, *args, **kwargs)))
        if self._started < self._count:
            self._started += 1
            threading.Thread(target=self._serve, name=self._name, daemon=True).start()
        return future

    def _serve(self) -> None:
        while True:
            do = self._work.get()
            do()
            del do  # what it holds must not stay until the next one comes


def _settle(future: Future[T], do: Callable[[], T]) -> None:
    """Do it, unless nobody wants it any more, and say what came of it."""
    if future.set_running_or_notify_cancel():
        try:
            future.set_result(do())
        except BaseException as error:
            future.set_exception(error)


FILES = FolderThreads("files", 2)


async def in_folder(do: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
    """`do(...)`, which looks through a whole folder. Raises TimeoutError."""
    return await FILES.run(limits.FOLDER_CHORE, do, *args, **kwargs)

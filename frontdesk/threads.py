"""Threads for what waits outside of the event loop; each kind of waiting has its own, so that none stops another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Threads:
    """A number of threads of one kind; who finds all of them busy waits for one."""

    def __init__(self, name: str, count: int) -> None:
        self._pool = ThreadPoolExecutor(count, thread_name_prefix=name)

    async def run(self, do: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """`do(...)` in one of them. What was begun goes on to its end, also where nobody waits for it any more."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, partial(do, *args, **kwargs))

    def close(self, *, wait: bool = False) -> None:
        """Take no more; what was not begun never is. wait: for the end of what was begun."""
        self._pool.shutdown(wait=wait, cancel_futures=True)


FILES = Threads("files", 2)

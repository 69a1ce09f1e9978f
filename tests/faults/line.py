"""The line to a neighbour, which a test breaks and mends: a relay on a port of its own, in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

FAILURES = ("closed", "silent", "half open", "dripping", "slow", "wrong", "huge", "restarted")
DRIP, SLOW = 0.3, 0.3  # seconds between bytes, and before each piece
HUGE = 600_000_000  # bytes that an answer goes on for
PIECE = 65_536


class Line:
    """Everything that one side says to the other, until `broken`; `url` is where a front desk thinks the neighbour is.

    huge: how an answer that has no end begins in the neighbour's protocol.
    """

    def __init__(self, host_and_port: tuple[str, int], huge: bytes = b"") -> None:
        self._target, self._huge = host_and_port, huge
        self._failure: str | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._dead: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._server: asyncio.Server | None = None
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.port = 0
        self._do(self._listen())

    @contextmanager
    def broken(self, failure: str) -> Iterator[None]:
        """The neighbour fails in this way, the connections that are open included; well again afterwards."""
        assert failure in FAILURES
        self._do(self._break(failure))
        try:
            yield
        finally:
            self._do(self._mend())

    def close(self) -> None:
        """The end of the line."""
        self._do(self._shut())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=30)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _break(self, failure: str) -> None:
        self._failure = failure
        if failure == "closed":
            assert self._server is not None
            self._server.close()
        if failure in ("closed", "restarted"):
            self._cut()
        if failure == "half open":
            self._dead |= self._open

    async def _mend(self) -> None:
        was, self._failure = self._failure, None
        if was == "closed":
            await self._listen()
        if was in ("silent", "wrong", "huge"):  # what was swallowed or made up cannot be taken back
            self._cut()

    def _cut(self) -> None:
        for writer in tuple(self._open):
            writer.transport.abort()

    async def _shut(self) -> None:
        assert self._server is not None
        self._server.close()
        self._cut()
        for task in asyncio.all_tasks():
            if task is not asyncio.current_task():
                task.cancel()
        await asyncio.sleep(0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.CancelledError):
            try:
                there, towards = await asyncio.open_connection(*self._target)
            except OSError:
                writer.transport.abort()
                raise
            ends = {writer, towards}
            self._open |= ends
            try:
                await asyncio.gather(self._pass(reader, towards, None), self._pass(there, writer, writer))
            finally:
                self._open -= ends
                self._dead -= ends
                for end in ends:
                    end.transport.abort()

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answers: asyncio.StreamWriter | None
    ) -> None:
        """Pieces from one side to the other. answers: to whom, where these are answers, which failures change."""
        while piece := await reader.read(PIECE):
            if writer in self._dead or self._failure == "silent":
                continue
            if answers is None or self._failure in (None, "half open", "restarted"):
                writer.write(piece)
            else:
                await self._spoil(piece, writer)
            await writer.drain()
        writer.transport.abort()

    async def _spoil(self, piece: bytes, writer: asyncio.StreamWriter) -> None:
        match self._failure:
            case "dripping":
                for byte in piece:
                    if self._failure != "dripping":
                        writer.transport.abort()
                        return
                    writer.write(bytes([byte]))
                    await asyncio.sleep(DRIP)
            case "slow":
                await asyncio.sleep(SLOW)
                writer.write(piece)
            case "wrong":
                writer.write(b"\x00\xffwhat?\r\n")
                writer.close()
            case "huge":
                writer.write(self._huge)
                for _ in range(HUGE // PIECE):
                    if self._failure != "huge":
                        return
                    writer.write(b"x" * PIECE)
                    await writer.drain()
                    await asyncio.sleep(0.002)

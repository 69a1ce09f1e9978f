"""The server's protocols with an end to every wait for a browser: uvicorn itself waits only for the next request."""

from __future__ import annotations

import asyncio
from asyncio import TimerHandle

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from settings import limits

MOST_AHEAD = 10  # requests of a connection that wait for the answer before theirs; browsers send one at a time

GRACE = 0.1  # seconds


class TooFarAhead(Exception):
    """A connection that asks and asks without waiting for an answer."""


class _Deadline:
    """One wait for the other side at a time; the connection is cut when it takes too long."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._timer: TimerHandle | None = None

    def set(self, seconds: float, transport: asyncio.Transport) -> None:
        self.clear()
        self._timer = self._loop.call_later(seconds, self._nearly, transport)

    def clear(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _nearly(self, transport: asyncio.Transport) -> None:
        """What came while we were too busy to read it is read first."""
        self._timer = self._loop.call_later(GRACE, self._over, transport)

    def _over(self, transport: asyncio.Transport) -> None:
        if not transport.is_closing() and transport.get_write_buffer_size():  # the last of an answer is on its way
            transport.close()
            self.set(limits.HTTP_TAKE, transport)
        else:
            transport.abort()


class ImpatientHttp(HttpToolsProtocol):
    """Cuts a connection whose headers, whose body or whose taking of the answer goes on too long, or that runs ahead.

    Headers: from the connection, or the answer before, however many bytes come meanwhile. Body: from the headers' end.
    Taking: since the answer piled up.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn does
        self._asking, self._taking = _Deadline(self.loop), _Deadline(self.loop)
        super().connection_made(transport)
        self._asking.set(limits.HTTP_HEADERS, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._asking.clear()
        self._taking.clear()
        super().connection_lost(exc)

    def on_headers_complete(self) -> None:
        if len(self.pipeline) >= MOST_AHEAD:
            raise TooFarAhead  # the parser ends with it, and uvicorn answers 400 and closes
        self._asking.set(limits.HTTP_BODY, self.transport)
        super().on_headers_complete()

    def on_message_complete(self) -> None:
        self._asking.clear()
        super().on_message_complete()
        if self.cycle is not None and self.cycle.response_complete:  # refused before its body was there
            self._asking.set(limits.HTTP_HEADERS, self.transport)

    def on_response_complete(self) -> None:
        if not self.pipeline and not self.cycle.more_body:
            self._asking.set(limits.HTTP_HEADERS, self.transport)
        super().on_response_complete()

    def handle_websocket_upgrade(self) -> None:
        self._asking.clear()
        super().handle_websocket_upgrade()

    def pause_writing(self) -> None:
        self._taking.set(limits.HTTP_TAKE, self.transport)
        super().pause_writing()

    def resume_writing(self) -> None:
        self._taking.clear()
        super().resume_writing()


class ImpatientWebSocket(WebSocketsSansIOProtocol):
    """Cuts a connection whose browser takes nothing; `frontdesk/chat/ws.py` has the other limits of a WebSocket."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._taking = _Deadline(self.loop)
        super().connection_made(transport)

    def pause_writing(self) -> None:
        self._taking.set(limits.HTTP_TAKE, self.transport)
        super().pause_writing()

    def resume_writing(self) -> None:
        self._taking.clear()
        super().resume_writing()

    def on_task_complete(self, task: asyncio.Task[None]) -> None:
        super().on_task_complete(task)
        if not self.disconnected:  # the goodbye is not taken either
            self._taking.set(limits.HTTP_TAKE, self.transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._taking.clear()
        super().connection_lost(exc)

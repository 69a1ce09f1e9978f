"""The server's protocols with an end to every wait for a browser, and to what it may send before a request is whole.

uvicorn itself waits only for the next request, and keeps all that is sent as headers.
"""

from __future__ import annotations

import asyncio
from asyncio import TimerHandle

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame

from settings import limits

MOST_AHEAD = 10  # requests of a connection that wait for the answer before theirs; browsers send one at a time

LARGEST_HEAD = 32 * 1024  # bytes of a request besides its body: address, headers, trailers, the chunks' frames
MOST_HEADERS = 100  # with trailers

NO_HANDSHAKE = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
SLICE = 1024  # bytes of a WebSocket that are looked at together
MOST_SMALL, SMALL_SECONDS = 200, 10.0  # pings, pongs and further pieces of messages; browsers send next to none
GRACE = 0.1  # seconds


class TooFarAhead(Exception):
    """A connection that asks and asks without waiting for an answer."""


class TooMuchHead(Exception):
    """A request with more beside its body than anybody has to say there."""


class NotOneHost(Exception):
    """A request that does not say, or says twice, whom it is for: a proxy before us may take it for another."""


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
    Taking: since the answer piled up. What is too large beside a body is answered 400, as all that is no request.
    """

    _head = _headers = 0  # bytes and number, of the request that comes now
    _unended = 0  # bytes of it that came beside its body, also those of a line that does not end

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn does
        self._asking, self._taking = _Deadline(self.loop), _Deadline(self.loop)
        super().connection_made(transport)
        self._asking.set(limits.HTTP_HEADERS, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._asking.clear()
        self._taking.clear()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._unended += len(data)
        super().data_received(data)
        self._unended = max(self._unended, 0)  # a body that began after the last count
        if self._unended > LARGEST_HEAD and not self.transport.is_closing():
            self.send_400_response("Request header too large.")

    def on_message_begin(self) -> None:
        self._head = self._headers = self._unended = 0
        super().on_message_begin()

    def on_url(self, url: bytes) -> None:
        self._more_head(len(url))
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers += 1
        self._more_head(len(name) + len(value))
        super().on_header(name, value)

    def _more_head(self, length: int) -> None:
        self._head += length
        if self._head > LARGEST_HEAD or self._headers > MOST_HEADERS:
            raise TooMuchHead  # as TooFarAhead

    def on_body(self, body: bytes) -> None:
        self._unended -= len(body)
        super().on_body(body)

    def on_headers_complete(self) -> None:
        if len(self.pipeline) >= MOST_AHEAD:
            raise TooFarAhead  # the parser ends with it, and uvicorn answers 400 and closes
        hosts = sum(name == b"host" for name, _ in self.headers)
        if hosts > 1 or (hosts == 0 and self.parser.get_http_version() == "1.1"):
            raise NotOneHost
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
    """Cuts a connection whose browser takes nothing; `frontdesk/chat/ws.py` has the other limits of a WebSocket.

    What the HTTP parser took for a handshake and the library does not, it leaves open for good: that is answered 400.
    Pings, pongs and pieces of messages reach nobody who would count them, and each answer to a ping waits in a list
    that is added up with the next: tens of thousands at once kept everybody waiting for a minute.
    """

    _small, _small_since = 0, 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._taking = _Deadline(self.loop)
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        if not self.handshake_initiated:  # all of it comes at once
            super().data_received(data)
            if not self.handshake_initiated and not self.transport.is_closing():
                self.transport.write(NO_HANDSHAKE)
                self.transport.close()
            return
        for start in range(0, len(data), SLICE):
            if self.transport.is_closing():
                return
            super().data_received(data[start : start + SLICE])

    def send_receive_event_to_app(self) -> None:
        """A whole message; a text that is none ends the connection, as anybody may send one: no error of ours."""
        if self.curr_msg_data_type == "text" and not self.close_sent:
            try:
                b"".join(self.frames).decode()
            except UnicodeDecodeError:
                self.frames = []
                self.conn.send_close(1007)
                self.handle_parser_exception()
                return
        super().send_receive_event_to_app()

    def _is_one_too_many(self) -> bool:
        now = self.loop.time()
        if now - self._small_since > SMALL_SECONDS:
            self._small, self._small_since = 0, now
        self._small += 1
        if self._small > MOST_SMALL:
            self.transport.abort()
        return self._small > MOST_SMALL

    def handle_ping(self) -> None:
        """Answer it."""
        if not self._is_one_too_many():
            super().handle_ping()

    def handle_pong(self, event: Frame) -> None:
        """The browser is there."""
        if not self._is_one_too_many():
            super().handle_pong(event)

    def handle_cont(self, event: Frame) -> None:
        """A further piece of a message."""
        if not self._is_one_too_many():
            super().handle_cont(event)

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

"""HTTP exchanges bounded in time and size, retried within that time, with addresses kept out of the libraries' logs.

A read timeout alone starts anew with every byte: a service that drips would hold a customer for hours.
"""

from __future__ import annotations

import io
import logging
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from http.client import HTTPResponse
from types import TracebackType
from typing import TYPE_CHECKING, Any, cast

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Retry
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ReadTimeoutError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer
    from typing_extensions import Self
    from urllib3.connectionpool import ConnectionPool
    from urllib3.response import BaseHTTPResponse

POOL_SIZE = 16


class TooLarge(OSError):
    """An answer, headers and all, that goes on after the size allowed to it."""


@dataclass(frozen=True)
class Limits:
    """deadline: time.monotonic() by which all is over; answer_seconds, answer_bytes: for each attempt's answer."""

    deadline: float
    answer_seconds: float
    answer_bytes: int


_LIMITS: ContextVar[Limits | None] = ContextVar("limits", default=None)


@contextmanager
def bounded(limits: Limits) -> Iterator[None]:
    """Exchanges through a BoundedAdapter are made inside of this, and keep to its limits."""
    token = _LIMITS.set(limits)
    try:
        yield
    finally:
        _LIMITS.reset(token)


def _limits() -> Limits:
    limits = _LIMITS.get()
    if limits is None:
        raise RuntimeError("an exchange without limits")
    return limits


def _left(until: float) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise TimeoutError("the time is over")
    return left


class _Answer(io.RawIOBase):
    """The bytes of one answer as the socket gives them, until its time or its size is used up."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._raw = cast(io.RawIOBase, sock.makefile("rb", buffering=0))
        limits = _limits()
        self._until = min(limits.deadline, time.monotonic() + limits.answer_seconds)
        self._bytes_left = limits.answer_bytes

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        self._sock.settimeout(_left(self._until))
        count = self._raw.readinto(buffer)
        self._bytes_left -= count or 0
        if self._bytes_left < 0:
            raise TooLarge("the answer is too large")
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class _AnswerOf:
    """Stands in for the socket where http.client asks it for a file to read from."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock

    def makefile(self, _mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Answer(self._sock))


class _Response(HTTPResponse):
    def __init__(
        self, sock: socket.socket, debuglevel: int = 0, method: str | None = None, url: str | None = None
    ) -> None:
        super().__init__(cast(socket.socket, _AnswerOf(sock)), debuglevel, method, url)


class _Connection(HTTPConnection):
    response_class = _Response

    def connect(self) -> None:
        self.timeout = min(cast(float, self.timeout), _left(_limits().deadline))
        super().connect()


class _SecureConnection(HTTPSConnection):
    response_class = _Response

    def connect(self) -> None:
        self.timeout = min(cast(float, self.timeout), _left(_limits().deadline))
        super().connect()


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


class _Retry(Retry):
    """Gives up on what took too long: asking a slow service again only makes it slower."""

    def increment(
        self,
        method: str | None = None,
        url: str | None = None,
        response: BaseHTTPResponse | None = None,
        error: Exception | None = None,
        _pool: ConnectionPool | None = None,
        _stacktrace: TracebackType | None = None,
    ) -> Self:
        if isinstance(error, ReadTimeoutError) or (error and time.monotonic() >= _limits().deadline):
            raise error
        return super().increment(method, url, response, error, _pool, _stacktrace)


class BoundedAdapter(HTTPAdapter):
    """Tries a GET up to three times: when no connection comes about, on 502, 503 and 504.

    Once also when the connection breaks before an answer: the service may just have closed one of the pool.
    """

    def __init__(self) -> None:
        retry = _Retry(
            total=2,
            connect=2,
            read=1,
            status=2,
            redirect=0,
            other=0,
            status_forcelist=(502, 503, 504),
            allowed_methods=("GET",),
            backoff_factor=0.1,
            respect_retry_after_header=False,
            raise_on_status=False,
        )
        super().__init__(pool_maxsize=POOL_SIZE, max_retries=retry)

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: Any) -> None:
        """As `requests` calls it: with connections that keep to the time limit."""
        super().init_poolmanager(connections, maxsize, block, **options)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _SecurePool}


def _outside(_record: logging.LogRecord) -> bool:
    return _LIMITS.get() is None


# These log whole addresses, and an address holds a contract number.
for _name in ("urllib3.connection", "urllib3.connectionpool", "urllib3.util.retry"):
    logging.getLogger(_name).addFilter(_outside)

"""Who may come in: pages by their origin, and how many connections one address may hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection

from frontdesk.config import Settings
from frontdesk.conversations.refused import Refused


def origin_allowed(connection: HTTPConnection, settings: Settings, provider: str) -> bool:
    """Whether the page a request comes from may hold chats of `provider`; True where no page is named.

    The front desk's own pages may only in the demo: elsewhere the chat lives on the companies' pages.
    """
    origin = connection.headers.get("origin")
    if origin is None:
        return True
    if origin in settings.allowed_origins.get(provider, ()):
        return True
    return settings.demo and origin in own_origins(connection, settings)


def own_origins(connection: HTTPConnection, settings: Settings) -> set[str]:
    """The origins of the front desk's own pages; in the demo also the name it was called by."""
    address = urlsplit(settings.public_url)
    origins = {f"{address.scheme}://{address.netloc}"}
    if settings.demo:
        secure = connection.url.scheme in ("https", "wss")
        origins.add(f"{'https' if secure else 'http'}://{connection.headers.get('host', '')}")
    return origins


def address_of(connection: HTTPConnection) -> str:
    """The client's network address; the server trusts a proxy's word for it only where it is configured."""
    return connection.client.host if connection.client else "unknown"


class Presence:
    """Open connections by address (hashed), in this process."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._open: Counter[str] = Counter()

    @contextmanager
    def enter(self, address: str) -> Iterator[None]:
        """Count a connection while the block runs. Raises Refused: too_many_connections."""
        if self._open[address] >= self._limit:
            raise Refused("too_many_connections", retry_after=30)
        self._open[address] += 1
        try:
            yield
        finally:
            self._open[address] -= 1
            if not self._open[address]:
                del self._open[address]

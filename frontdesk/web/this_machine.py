"""A demo that shows codes and passwords answers only who calls this machine by a name of its own.

A tunnel, a proxy in front or a page that had its own name point here come with another one.
"""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection, Request
from starlette.types import ASGIApp, Receive, Scope, Send

from frontdesk.conversations.refused import Refused
from frontdesk.web.failures import answer

MISDIRECTED = 421


class ThisMachineOnly:
    """ASGI middleware. names: hosts that requests may be for."""

    def __init__(self, app: ASGIApp, names: Collection[str]) -> None:
        self._app, self._names = app, frozenset(names)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket") or _host_of(HTTPConnection(scope)) in self._names:
            await self._app(scope, receive, send)
        elif scope["type"] == "http":
            await answer(Request(scope), MISDIRECTED, Refused("demo_elsewhere"))(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 1008})


def _host_of(connection: HTTPConnection) -> str | None:
    try:
        return urlsplit(f"//{connection.headers.get('host', '')}").hostname
    except ValueError:  # brackets that hold no address
        return None

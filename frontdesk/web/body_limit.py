"""No request body larger than anything the front desk has a use for; refused before it is read into memory."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 256 * 1024  # bytes


class BodyLimit:
    """ASGI middleware: reading a body that is too large raises HTTPException 413, at once where its length says so."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        length = HTTPConnection(scope).headers.get("content-length", "0")
        announced = int(length) if length.isascii() and length.isdigit() else 0
        received = 0

        async def limited() -> Message:
            nonlocal received
            message: Message = await receive() if announced <= LARGEST_BODY else {"type": "http.request"}
            received += len(message.get("body", b""))
            if max(announced, received) > LARGEST_BODY:
                raise HTTPException(413, "bad_input")
            return message

        await self._app(scope, limited, send)

"""Headers on every answer: what a browser may do with it. Nothing inline, nothing from elsewhere, in no frame."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "img-src 'self' data: blob:"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# The desk loads nothing but its own files and sends its forms to itself.
DESK = HEADERS | {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    # "no-referrer" would make browsers hide the Origin of the desk's own forms, which its guard asks for
    "Referrer-Policy": "same-origin",
}
STARTS = ("http.response.start", "websocket.http.response.start")  # also of a handshake that is refused
YEAR = "max-age=31536000"


class SecurityHeaders:
    """ASGI middleware; what an answer sets itself stays."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] in STARTS:
                headers = MutableHeaders(scope=message)
                for name, value in (DESK if scope["path"].startswith("/desk") else HEADERS).items():
                    headers.setdefault(name, value)
                if scope.get("scheme") in ("https", "wss"):
                    headers.setdefault("Strict-Transport-Security", YEAR)
                if scope["path"].startswith(("/api/", "/demo", "/desk")):
                    headers.setdefault("Cache-Control", "no-store")
            await send(message)

        await self._app(scope, receive, with_headers)

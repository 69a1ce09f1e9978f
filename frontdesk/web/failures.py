"""Errors over HTTP, in the reader's words: `{"error": {"code", "message", "field"?, "retry_after"?}}`, or a page.

A page for browsers that open one; JSON under /api and for everybody else.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import languages
import logs
from frontdesk.conversations.refused import Refused
from frontdesk.db import AWAY
from texts.typography import held_if_text

log = logging.getLogger(__name__)
AGAIN_AFTER = 2  # seconds, while the database cannot be had
Page = Callable[[Request, str, int], Response]  # of an error's code and status
_page = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    finalize=held_if_text,
).get_template("error.html")


class Failure(Exception):
    """A refusal as an HTTP answer."""

    def __init__(self, status: int, refused: Refused, language: str | None = None, field: str | None = None) -> None:
        super().__init__(refused.code)
        self.status = status
        self.refused = refused
        self.language = language
        self.field = field


def language_of(request: HTTPConnection) -> str:
    """The language of an error where no conversation says it."""
    accepted = request.headers.get("accept-language", "")
    return languages.preferred(accepted, languages.for_customers(), languages.default())


def wants_page(request: Request) -> bool:
    """Whether a browser opens a page, rather than a program asking for data."""
    return request.headers.get("accept", "").startswith("text/html") and not request.url.path.startswith("/api/")


def answer(
    request: Request, status: int, refused: Refused, language: str | None = None, field: str | None = None
) -> Response:
    """The error as the reader can use it."""
    language = language or language_of(request)
    if wants_page(request):
        reply = _as_page(request, status, refused, language)
    else:
        reply = _as_json(status, refused, language, field)
    if refused.retry_after is not None:
        reply.headers["Retry-After"] = str(refused.retry_after)
    return reply


def _as_page(request: Request, status: int, refused: Refused, language: str) -> Response:
    pages: Mapping[str, Page] = request.app.state.error_pages
    for part, page in pages.items():
        if request.url.path.startswith(part):
            return page(request, refused.code, status)
    html = _page.render(message=refused.text(language), locale=languages.of(language).tag)
    return HTMLResponse(html, status)


def _as_json(status: int, refused: Refused, language: str, field: str | None) -> Response:
    error: dict[str, object] = {"code": refused.code, "message": refused.text(language)}
    if field is not None:
        error["field"] = field
    if refused.retry_after is not None:
        error["retry_after"] = refused.retry_after
    return JSONResponse({"error": error}, status)


def unavailable(language: str) -> Response:
    """The answer while the database cannot be had, to a program."""
    reply = _as_json(503, Refused("unavailable", retry_after=AGAIN_AFTER), language, None)
    reply.headers["Retry-After"] = str(AGAIN_AFTER)
    return reply


class Caught:
    """ASGI middleware: an answer for what nobody foresaw, inside all that adds headers; the connection stays usable."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:
            # the route's own path, not the visitor's: that may hold a number or a token
            path = getattr(scope.get("route"), "path", "")
            log.error("request.broken path=%s error=%s", path, logs.kind_of(error), exc_info=error)
            if begun:  # all that is left is to cut it off, so that nobody takes it for whole
                raise
            away = isinstance(error, AWAY)
            status, again = (503, AGAIN_AFTER) if away else (500, None)
            await self._broken(status, Refused("unavailable", retry_after=again), scope, receive, send)

    async def _broken(self, status: int, refused: Refused, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            reply = answer(Request(scope), status, refused)
        except Exception:  # the page of the error is what is broken
            log.exception("request.error_page_broken")
            reply = JSONResponse({"error": {"code": refused.code}}, status)
        await reply(scope, receive, send)


def install(app: FastAPI, pages: Mapping[str, Page] | None = None) -> None:
    """Have the app answer all errors this way. pages: by the beginning of the path, where a part has its own."""
    app.state.error_pages = pages or {}
    app.add_middleware(Caught)

    @app.exception_handler(Failure)
    async def failure(request: Request, error: Failure) -> Response:
        return answer(request, error.status, error.refused, error.language, error.field)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        path = error.errors()[0]["loc"]
        field = ".".join(str(part) for part in path[1:] if isinstance(part, str)) or str(path[0])
        return answer(request, 422, Refused("bad_request", field=field), field=field)

    @app.exception_handler(DataError)
    async def unstorable(request: Request, error: DataError) -> Response:
        """Such as a NUL character, which PostgreSQL cannot hold."""
        return answer(request, 422, Refused("bad_request", field="text"))

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        match error.status_code:
            case 404:
                refused = Refused("not_found")
            case 413:
                refused = Refused("too_long", limit=4000)
            case _:
                refused = Refused("bad_request", field=str(error.status_code))  # the framework's words are English
        reply = answer(request, error.status_code, refused)
        reply.headers.update(error.headers or {})
        return reply

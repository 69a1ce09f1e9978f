"""Errors of the HTTP interface: `{"error": {"code", "message", "field"?, "retry_after"?}}`, in the visitor's words."""

from __future__ import annotations

import logging

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException

import languages
import logs
from frontdesk.conversations.refused import Refused

log = logging.getLogger(__name__)


class Failure(Exception):
    """A refusal as an HTTP answer."""

    def __init__(self, status: int, refused: Refused, language: str | None = None, field: str | None = None) -> None:
        super().__init__(refused.code)
        self.status = status
        self.refused = refused
        self.language = language
        self.field = field


def language_of(request: Request) -> str:
    """The language of an error where no conversation says it."""
    accepted = request.headers.get("accept-language", "")
    return languages.preferred(accepted, languages.for_customers(), languages.default())


def answer(status: int, refused: Refused, language: str, field: str | None = None) -> JSONResponse:
    """The error as JSON."""
    error: dict[str, object] = {"code": refused.code, "message": refused.text(language)}
    headers = {}
    if field is not None:
        error["field"] = field
    if refused.retry_after is not None:
        error["retry_after"] = refused.retry_after
        headers["Retry-After"] = str(refused.retry_after)
    return JSONResponse({"error": error}, status, headers)


def install(app: FastAPI) -> None:
    """Have the app answer all errors this way."""

    @app.exception_handler(Failure)
    async def failure(request: Request, error: Failure) -> JSONResponse:
        return answer(error.status, error.refused, error.language or language_of(request), error.field)

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> JSONResponse:
        path = error.errors()[0]["loc"]
        field = ".".join(str(part) for part in path[1:] if isinstance(part, str)) or str(path[0])
        return answer(422, Refused("bad_request", field=field), language_of(request), field)

    @app.exception_handler(DataError)
    async def unstorable(request: Request, error: DataError) -> JSONResponse:
        """Such as a NUL character, which PostgreSQL cannot hold."""
        return answer(422, Refused("bad_request", field="text"), language_of(request))

    @app.exception_handler(Exception)
    async def broken(request: Request, error: Exception) -> JSONResponse:
        # the route's own path, not the visitor's: that may hold a number or a token
        path = getattr(request.scope.get("route"), "path", "")
        log.error("request.broken path=%s error=%s", path, logs.kind_of(error))
        return answer(500, Refused("unavailable"), language_of(request))

    @app.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> JSONResponse:
        match error.status_code:
            case 404:
                refused = Refused("not_found")
            case 413:
                refused = Refused("too_long", limit=4000)
            case _:
                refused = Refused("bad_request", field=str(error.detail))
        reply = answer(error.status_code, refused, language_of(request))
        reply.headers.update(error.headers or {})
        return reply

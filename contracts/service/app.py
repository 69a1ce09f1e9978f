"""The HTTP face: GET and PUT of a contract record for who bears the token, and a health check."""

from __future__ import annotations

import hmac
import logging
import sqlite3
from typing import Annotated

from fastapi import APIRouter, Depends, FastAPI, Request, Response
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.exceptions import HTTPException

from contracts.service.catalogue import Catalogue
from contracts.service.reading import read_record
from contracts.service.schema import CONTRACT, ERROR, schemas
from retention.contract import InvalidRecord

MAX_BYTES = 256 * 1024  # of a record, as much as the client reads
log = logging.getLogger(__name__)
bearer = HTTPBearer(auto_error=False, description="CONTRACTS_TOKEN")


class Problem(Exception):
    """A request that is answered with an error body."""

    def __init__(self, status: int, field: str, message: str) -> None:
        super().__init__(status, field)
        self.status, self.field, self.message = status, field, message


async def authorized(request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]) -> None:
    """Raises Problem, a 401, without the service's token."""
    token: bytes = request.app.state.token
    # Compared in constant time: how long a refusal takes must not tell how much was right.
    if given is None or not hmac.compare_digest(given.credentials.encode("utf-8", "surrogateescape"), token):
        raise Problem(401, "authorization", "must be Bearer and the token of this service")


async def body(request: Request) -> bytes:
    """The body, refused as soon as it is too large instead of being collected first."""
    received = bytearray()
    async for part in request.stream():
        received += part
        if len(received) > MAX_BYTES:
            raise Problem(413, "contract", f"must not have more than {MAX_BYTES} bytes")
    return bytes(received)


def _content(name: str, description: str) -> dict[str, object]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"description": description, "content": {"application/json": {"schema": schema}}}


contracts = APIRouter(
    prefix="/contracts", dependencies=[Depends(authorized)], responses={401: _content(ERROR, "No or another token")}
)
plain = APIRouter()


@contracts.get(
    "/{number:path}",  # a number may hold a slash: the address has it as %2F
    summary="The record of a contract",
    responses={200: _content(CONTRACT, "The record"), 404: _content(ERROR, "There is no such contract")},
)
def get_contract(number: str, request: Request) -> JSONResponse:
    catalogue: Catalogue = request.app.state.catalogue
    record = catalogue.get(number)
    if record is None:
        raise Problem(404, "number", "there is no contract of this number")
    return JSONResponse(record)


@contracts.put(
    "/{number:path}",  # a number may hold a slash: the address has it as %2F
    summary="Keep the record of a contract",
    responses={
        200: _content(CONTRACT, "The record, in the place of the one before"),
        201: _content(CONTRACT, "The record, the first of its number"),
        413: _content(ERROR, "The record is too large"),
        422: _content(ERROR, "The record is malformed or contradicts itself"),
    },
    openapi_extra={"requestBody": {"required": True, **_content(CONTRACT, "The record")}},
)
def put_contract(number: str, request: Request, text: Annotated[bytes, Depends(body)]) -> JSONResponse:
    catalogue: Catalogue = request.app.state.catalogue
    record = read_record(text)
    if record["number"] != number:
        raise Problem(422, "number", "is not the one of the address")
    return JSONResponse(record, 201 if catalogue.put(record) else 200)


@plain.get("/health", summary="Whether records can be read", responses={503: _content(ERROR, "They cannot")})
def health(request: Request) -> dict[str, str]:
    catalogue: Catalogue = request.app.state.catalogue
    catalogue.check()
    return {"status": "ok"}


def create_app(catalogue: Catalogue, token: str) -> FastAPI:
    """The service over an opened catalogue."""
    app = FastAPI(title="Contracts", version="1", docs_url=None, redoc_url=None, openapi_url=None)
    app.state.catalogue = catalogue
    app.state.token = token.encode()
    app.include_router(contracts)
    app.include_router(plain)
    app.add_exception_handler(Problem, _answer)
    app.add_exception_handler(InvalidRecord, _answer)
    app.add_exception_handler(HTTPException, _answer)
    app.add_exception_handler(sqlite3.Error, _answer)
    app.add_exception_handler(Exception, _answer)
    app.openapi = lambda: _document(app)  # type: ignore[method-assign]
    return app


def _answer(request: Request, error: Exception) -> Response:
    problem = _problem(error)
    # By the method alone: the address holds the contract's number.
    log.info("%s refused: %d %s", request.method, problem.status, problem.field)
    headers = {"WWW-Authenticate": "Bearer"} if problem.status == 401 else getattr(error, "headers", None)
    return JSONResponse({"error": {"field": problem.field, "message": problem.message}}, problem.status, headers)


def _problem(error: Exception) -> Problem:
    match error:
        case Problem():
            return error
        case InvalidRecord():
            return Problem(422, error.field, error.message)
        case HTTPException():  # no such address, or another method than it has
            return Problem(error.status_code, "request", str(error.detail))
        case sqlite3.Error():
            log.error("the database failed: %s", getattr(error, "sqlite_errorname", type(error).__name__))
            return Problem(503, "service", "the records cannot be reached right now")
        case _:
            return Problem(500, "service", "failed")


def _document(app: FastAPI) -> dict[str, object]:
    if app.openapi_schema is None:
        document = get_openapi(title=app.title, version=app.version, routes=app.routes)
        # FastAPI describes validation errors of its own, which this service has none of.
        document["components"]["schemas"] = schemas()
        for operation in (entry for path in document["paths"].values() for entry in path.values()):
            if operation["responses"].get("422", {}).get("description") == "Validation Error":
                del operation["responses"]["422"]
        app.openapi_schema = document
    return app.openapi_schema

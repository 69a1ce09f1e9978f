"""Rasa, action server and contracts service: who may ask them, what they tell of themselves, what they leave."""

from __future__ import annotations

import itertools
import re
import socket
from urllib.parse import urlsplit

import httpx
import pytest

from tests.e2e.parts import Parts
from tests.e2e.visitor import Visitor

INNER = ("RASA_URL", "ACTIONS_URL", "CONTRACTS_URL")
RASAS = (
    "/", "/version", "/status", "/domain", "/model", "/model/train", "/model/test/intents", "/model/predict",
    "/model/parse", "/webhooks", "/webhooks/", "/webhooks/frontdesk", "/webhooks/frontdesk/",
    "/webhooks/frontdesk/turn", "/webhooks/frontdesk/health/", "/webhooks/frontdesk/conversations/x",
    "/webhooks/rest/webhook", "/conversations", "/conversations/x/tracker", "/conversations/x/tracker/events",
    "/conversations/x/story", "/conversations/x/execute", "/conversations/x/predict", "/conversations/x/messages",
    "/conversations/x/trigger_intent", "/nowhere",
)  # fmt: skip
ACTIONS = ("/", "/actions", "/webhook", "/nowhere")
CONTRACTS = ("/contracts/CA-1", "/nowhere", "/docs", "/redoc", "/openapi.json")
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD")
TELLING = re.compile(
    r"\d+\.\d+\.\d+|sanic|uvicorn|starlette|fastapi|python/|rasa[ :/]|traceback|site-packages", re.IGNORECASE
)
BROKEN = (
    b"GARBAGE\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: 999999999\r\n\r\n",
    b"POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    b"POST /webhook HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n",
)


def tells(answer: httpx.Response) -> str | None:
    """What of itself a part tells in an answer."""
    headers = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
    found = TELLING.search(headers) or TELLING.search(answer.text)
    return found[0] if found else None


@pytest.mark.parametrize(("part", "paths"), [("RASA_URL", RASAS), ("ACTIONS_URL", ACTIONS)])
def test_without_the_secret_every_path_is_closed_and_tells_nothing(
    parts: Parts, part: str, paths: tuple[str, ...]
) -> None:
    secret = parts.env["CHANNEL_SECRET"]
    wrong: tuple[dict[str, str], ...] = ({}, {"Authorization": "Bearer wrong"}, {"Authorization": f"Token {secret}"})
    with httpx.Client(base_url=parts.env[part], trust_env=False) as http:
        for path, method, headers in itertools.product(paths, METHODS, wrong):
            answer = http.request(method, path, headers=headers)
            assert answer.status_code == 401, f"{method} {path}"
            assert tells(answer) is None, f"{method} {path}"
        assert http.get(f"/nowhere?token={secret}").status_code == 401


def test_with_the_secret_rasas_version_is_not_shown(parts: Parts) -> None:
    with httpx.Client(base_url=parts.env["RASA_URL"], trust_env=False) as http:
        for path, method in itertools.product(RASAS, ("GET", "POST")):
            answer = http.request(method, path, headers={"Authorization": f"Bearer {parts.env['CHANNEL_SECRET']}"})
            assert tells(answer) is None, f"{method} {path}: {answer.text[:200]}"


@pytest.mark.parametrize(("part", "path"), [("RASA_URL", "/webhooks/frontdesk/health"), ("ACTIONS_URL", "/health")])
def test_health_is_only_asked(parts: Parts, part: str, path: str) -> None:
    for method in ("POST", "PUT", "DELETE", "OPTIONS"):
        assert httpx.request(method, parts.env[part] + path).status_code == 401


def test_the_contracts_service_is_closed_too(parts: Parts) -> None:
    with httpx.Client(base_url=parts.env["CONTRACTS_URL"], trust_env=False) as http:
        for path, method in itertools.product(CONTRACTS, METHODS):
            answer = http.request(method, path)
            assert answer.status_code in (401, 404, 405), f"{method} {path}"
            assert tells(answer) is None, f"{method} {path}"


def test_health_says_no_more_than_that(parts: Parts) -> None:
    for part, path in (
        ("RASA_URL", "/webhooks/frontdesk/health"),
        ("ACTIONS_URL", "/health"),
        ("CONTRACTS_URL", "/health"),
    ):
        answer = httpx.get(parts.env[part] + path)
        assert answer.status_code == 200
        assert tells(answer) is None
        assert len(answer.text) < 60


@pytest.mark.parametrize("part", [*INNER, "PUBLIC_URL"])
def test_a_request_that_is_none_learns_nothing(parts: Parts, part: str) -> None:
    port = urlsplit(parts.env[part]).port
    for request in BROKEN:
        with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            try:
                said = b"".join(iter(lambda: connection.recv(65536), b"")).decode(errors="replace")
            except ConnectionResetError:
                said = ""
        found = TELLING.search(said)
        assert found is None, f"{request[:40]!r}: {said[:300]}"


def test_what_they_leave_is_closed_to_other_users(parts: Parts) -> None:
    """Also where whoever starts a part has no umask of the kind, as this test has not."""
    Visitor(parts).signed_in()
    open_ones = [
        file.name
        for file in parts.folder.rglob("*")
        if file.stat().st_mode & 0o077 and file.suffix != ".log"  # logs are opened by whoever starts the parts
    ]
    assert (parts.folder / "frontdesk.db").is_file()
    assert open_ones == []

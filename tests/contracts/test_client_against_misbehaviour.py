"""The client against a real server that misbehaves: each call ends, and says why by a code.

The servers of these tests never stop by themselves: a call that were not bounded would hang the test.
"""

from __future__ import annotations

import gzip
import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

import contracts.client
from contracts.client import ContractsClient, ContractsUnavailable
from tests.contracts.misbehaving import Exchange, MisbehavingServer, answer, endless, hang_up, record, silent

NUMBER = "CA-204518"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


@pytest.fixture
def client(server: MisbehavingServer) -> Iterator[ContractsClient]:
    client = ContractsClient(server.url, "t", connect_timeout=0.2, read_timeout=0.2)
    yield client
    client.close()


def reason_of(client: ContractsClient) -> str:
    with pytest.raises(ContractsUnavailable) as failed:
        client.record(NUMBER)
    return failed.value.reason


def test_a_slow_service_is_asked_once(server: MisbehavingServer, client: ContractsClient) -> None:
    server.script = [silent]
    assert reason_of(client) == "timeout"
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("start", "part"),
    [
        (b"", b"H"),
        (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"a"),
        (HEAD + b"Content-Length: 100000\r\n\r\n", b" "),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
        (b"HTTP/1.1 503 Busy\r\nContent-Length: 100000\r\n\r\n", b" "),
    ],
    ids=["status line", "headers", "body", "chunks", "continue", "body of an error"],
)
def test_a_dripping_service_is_cut(
    server: MisbehavingServer, client: ContractsClient, start: bytes, part: bytes
) -> None:
    server.script = [endless(start, part, pause=0.02)]
    assert reason_of(client) in ("timeout", "status_503")


@pytest.mark.parametrize(
    ("start", "part"),
    [
        (HEAD + b"\r\n", b" " * 65536),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b" " * 65536 + b"\r\n"),
        (HEAD, b"X-Long: " + b"a" * 60_000 + b"\r\n"),
        (b"HTTP/1.1 500 Oh\r\n\r\n", b" " * 65536),
    ],
    ids=["body", "chunks", "headers", "body of an error"],
)
def test_a_huge_answer_is_cut(server: MisbehavingServer, client: ContractsClient, start: Any, part: bytes) -> None:
    server.script = [endless(start, part)]
    assert reason_of(client) == "too_large"


def test_a_packed_answer_is_not_unpacked(server: MisbehavingServer, client: ContractsClient) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    server.script = [answer(200, bomb, "Content-Encoding: gzip")]
    assert reason_of(client) == "invalid_json"


def test_all_attempts_share_one_deadline(server: MisbehavingServer, monkeypatch: pytest.MonkeyPatch) -> None:
    client = ContractsClient(server.url, "t")
    monkeypatch.setattr(contracts.client, "TOTAL_SECONDS", 0.3)
    server.script = [answer(503), answer(503), silent]
    assert reason_of(client) == "timeout"
    client.close()


@pytest.mark.parametrize("status", [502, 503, 504])
def test_a_passing_failure_is_tried_again(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any], status: int
) -> None:
    server.script = [answer(status, b"", "Retry-After: 3600"), answer(status), record(good_record)]
    assert client.record(NUMBER) == good_record
    assert len(server.requests) == 3


def test_a_lasting_failure_is_tried_three_times(server: MisbehavingServer, client: ContractsClient) -> None:
    server.script = [answer(503)]
    assert reason_of(client) == "status_503"
    assert len(server.requests) == 3


def test_after_a_500_the_next_call_works(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any]
) -> None:
    server.script = [answer(500, b"oops"), record(good_record)]
    assert reason_of(client) == "status_500"
    assert client.record(NUMBER) == good_record
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [204, 301, 302, 307, 308, 401, 403, 429])
def test_any_other_answer_is_taken_as_it_is(server: MisbehavingServer, client: ContractsClient, status: int) -> None:
    server.script = [answer(status, b"", "Location: /contracts/CA-000001")]
    assert reason_of(client) == f"status_{status}"
    assert len(server.requests) == 1  # no redirect is followed


def test_a_service_that_hangs_up_is_tried_once_more(server: MisbehavingServer, client: ContractsClient) -> None:
    server.script = [hang_up]
    assert reason_of(client) == "unreachable"
    assert len(server.requests) == 2


def test_nobody_listens() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        client = ContractsClient(f"http://127.0.0.1:{taken.getsockname()[1]}", "t")
        assert reason_of(client) == "unreachable"
        client.close()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b'{"number": "CA-204518"',
        b'{"number": NaN}',
        b'{"number": "CA-1", "number": "CA-1"}',
        b"\xff\xfe",
        b'{"number": "\\ud800"}',
        b"[" * 100_000,
        b"9" * 10_000,
        json.dumps({}).encode("utf-16"),
    ],
    ids=["empty", "html", "cut", "nan", "a name twice", "bytes", "surrogate", "deep", "long number", "utf-16"],
)
def test_what_is_no_json(server: MisbehavingServer, client: ContractsClient, body: bytes) -> None:
    server.script = [answer(200, body)]
    assert reason_of(client) == "invalid_json"


def test_an_answer_that_ends_too_early(server: MisbehavingServer, client: ContractsClient) -> None:
    def early(exchange: Exchange) -> None:
        exchange.send(HEAD + b"Content-Length: 500\r\n\r\n{}")
        exchange.open = False

    server.script = [early]
    assert reason_of(client) == "unreachable"


@pytest.mark.parametrize("junk", [b"SSH-2.0-OpenSSH\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x00" * 100 + b"\r\n"])
def test_what_is_no_http(server: MisbehavingServer, client: ContractsClient, junk: bytes) -> None:
    def talk(exchange: Exchange) -> None:
        exchange.send(junk)
        exchange.open = False

    server.script = [talk]
    assert reason_of(client) == "unreachable"

"""The client against a real server that does what it should: the contract comes, typed errors, nothing leaks."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from contracts.client import ContractNotFound, ContractsClient, ContractsUnavailable
from retention.contract import InvalidRecord
from tests.contracts.conftest import DAY
from tests.contracts.misbehaving import MisbehavingServer, answer, hang_up, record


@pytest.fixture
def client(server: MisbehavingServer) -> Iterator[ContractsClient]:
    client = ContractsClient(server.url + "/", "secret-token")
    yield client
    client.close()


def test_gives_the_contract_and_the_record(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any]
) -> None:
    server.script = [record(good_record)]
    assert client.get("CA-204518", DAY).customer.name == "Padaria Pão Quente"
    assert client.record("CA-204518") == good_record


def test_asks_with_the_token_at_the_right_address(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any]
) -> None:
    server.script = [record(good_record)]
    client.record("CA-204518")
    request, *headers = server.requests[0]
    assert request == "GET /contracts/CA-204518 HTTP/1.1"
    assert "Authorization: Bearer secret-token" in headers


def test_keeps_the_connection_for_the_next_call(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any]
) -> None:
    server.script = [record(good_record)]
    for _ in range(3):
        client.record("CA-204518")
    assert (len(server.requests), server.connections) == (3, 1)


def test_a_pooled_connection_that_was_closed_costs_nothing(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any]
) -> None:
    server.script = [record(good_record), hang_up, record(good_record)]
    client.record("CA-204518")
    assert client.record("CA-204518") == good_record


def test_a_cookie_is_not_kept(server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any]) -> None:
    server.script = [answer(404, b"{}", "Set-Cookie: a=b"), record(good_record)]
    with pytest.raises(ContractNotFound):
        client.record("CA-204518")
    client.record("CA-204518")
    assert not any(header.startswith("Cookie") for header in server.requests[1])


def test_no_such_contract(server: MisbehavingServer, client: ContractsClient) -> None:
    server.script = [answer(404)]
    with pytest.raises(ContractNotFound):
        client.record("CA-204518")


@pytest.mark.parametrize(
    "number",
    ["", "CA-20451", "ca-204518", "CA-204518/../CA-000001", "CA-204518?x=1", "CA-204518\n", "CA-٢٠٤٥١٨", "../health",
     "CA-204518#", "%43A-204518", "http://example.com/", "CA-204518 ", "x" * 10_000, None, 204518],
)  # fmt: skip
def test_what_is_no_number_never_reaches_the_wire(
    server: MisbehavingServer, client: ContractsClient, number: Any
) -> None:
    server.script = [answer(500)]
    with pytest.raises(ContractNotFound):
        client.record(number)
    assert server.requests == []


def test_the_record_of_another_number_is_refused(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any]
) -> None:
    server.script = [record({**good_record, "number": "CA-204519"})]
    with pytest.raises(InvalidRecord) as refused:
        client.record("CA-204518")
    assert refused.value.field == "number"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"status": "asleep"}, "status"),
        ({"term_ends_on": "2020-01-01"}, "term_ends_on"),
        ({"provider": "ram_tracking"}, "number"),
        ({"payments": [{"due_on": "2026-12-01", "amount": 199.9, "status": "open"}]}, "payments[0].amount"),
    ],
)
def test_a_record_that_contradicts_itself_is_refused(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any], change: dict[str, Any], field: str
) -> None:
    server.script = [record({**good_record, **change})]
    for read in (client.record, lambda number: client.get(number, DAY)):
        with pytest.raises(InvalidRecord) as refused:
            read("CA-204518")
        assert refused.value.field == field


def test_a_record_from_after_the_day_of_the_question_is_refused(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any]
) -> None:
    server.script = [record(good_record)]
    with pytest.raises(InvalidRecord) as refused:
        client.get("CA-204518", date(2026, 1, 1))
    assert refused.value.field == "renewed_on"


@pytest.mark.parametrize("content", [[], "CA-204518", None, 7])
def test_json_that_is_no_object_is_no_record(
    server: MisbehavingServer, client: ContractsClient, content: int | list[Any] | str | None
) -> None:
    server.script = [record(content)]
    with pytest.raises(InvalidRecord) as refused:
        client.record("CA-204518")
    assert refused.value.field == "contract"


def test_the_machines_proxy_is_not_used(
    server: MisbehavingServer, monkeypatch: pytest.MonkeyPatch, good_record: dict[str, Any]
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    server.script = [record(good_record)]
    client = ContractsClient(server.url, "t")
    assert client.record("CA-204518") == good_record
    client.close()


def test_neither_number_nor_token_nor_customer_is_logged_or_raised(
    server: MisbehavingServer, client: ContractsClient, good_record: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    bad_header = "Content-Length 7 without a colon"
    server.script = [
        hang_up,
        answer(503),
        answer(200, b"{}", bad_header),
        record({**good_record, "status": "asleep"}),
        answer(200, b'{"number": "CA-204518"'),
        answer(500, b"CA-204518"),
        answer(404),
    ]
    words = []
    for _ in range(5):
        with pytest.raises((ContractNotFound, ContractsUnavailable, InvalidRecord)) as failed:
            client.record("CA-204518")
        words += [repr(failed.value), repr(failed.value.__context__), repr(failed.value.__cause__)]
    assert len(server.requests) == 7
    text = caplog.text + "".join(words)
    assert "contracts service: status_500" in text
    for secret in ("204518", "secret-token", "Pão Quente", "example.com"):
        assert secret not in text


@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "127.0.0.1:5056"},
        {"base_url": "ftp://billing.example.com"},
        {"base_url": "http://"},
        {"base_url": "http://billing.example.com:99999"},
        {"base_url": "http://user:word@billing.example.com"},
        {"base_url": "http://billing.example.com?x=1"},
        {"token": ""},
        {"token": "two words"},
        {"token": "line\r\nX-Other: 1"},
        {"token": "senhã"},
        {"connect_timeout": 0},
        {"read_timeout": 60},
        {"read_timeout": float("nan")},
    ],
)
def test_a_wrong_setting_is_named(settings: dict[str, Any]) -> None:
    name = next(iter(settings))
    with pytest.raises(ValueError, match=f"^{name}: "):
        ContractsClient(**{"base_url": "http://billing.example.com", "token": "t", **settings})

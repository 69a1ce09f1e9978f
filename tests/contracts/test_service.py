"""The service: who may ask, what is kept, what is refused and how, and the document that describes it."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import jsonschema_rs
import pytest

from contracts.demo import demo_contracts
from contracts.service.app import MAX_BYTES, create_app
from contracts.service.catalogue import Catalogue
from contracts.service.store import Store
from retention.contract import Contract, InvalidRecord
from retention.provider import providers
from tests.contracts.conftest import DAY
from tests.shipped import COMPANIES

TOKEN = {"Authorization": "Bearer right"}
DOCUMENT = Path(__file__).parents[2] / "docs/openapi-contracts.json"


class Calendar:
    """A clock whose day a test turns over, provider by provider."""

    def __init__(self) -> None:
        self.days = dict.fromkeys(providers(), DAY)

    def __call__(self, provider: str) -> date:
        return self.days[provider]


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "new" / "contracts.db"


class Client:
    """Sends requests to the service without a network, one event loop each."""

    def __init__(self, database: Path, calendar: Calendar) -> None:
        catalogue = Catalogue(Store(database), clock=calendar)
        catalogue.open()
        self._transport = httpx.ASGITransport(create_app(catalogue, "right"), raise_app_exceptions=False)

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        async def send() -> httpx.Response:
            async with httpx.AsyncClient(transport=self._transport, base_url="http://service") as client:
                return await client.request(method, path, **options)

        return asyncio.run(send())

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.request("GET", path, **options)

    def put(self, path: str, **options: Any) -> httpx.Response:
        return self.request("PUT", path, **options)


@pytest.fixture
def service(database: Path, calendar: Calendar) -> Client:
    return Client(database, calendar)


def error_of(response: Any) -> tuple[int, str]:
    error = response.json()["error"]
    assert set(response.json()) == {"error"}
    assert set(error) == {"field", "message"}
    assert error["message"]
    return response.status_code, error["field"]


def test_every_demo_contract_is_served(service: Client) -> None:
    for demo in demo_contracts(DAY):
        response = service.get(f"/contracts/{demo.record['number']}", headers=TOKEN)
        assert (response.status_code, response.json()) == (200, demo.record)


@pytest.mark.parametrize(
    "header", [None, "", "Bearer", "Bearer ", "Bearer wrong", "Bearer righ", "Bearer right2", "Basic right", "right",
               b"Bearer \xff\xfe"]
)  # fmt: skip
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_nobody_reads_or_writes_without_the_token(
    service: Client, good_record: dict[str, Any], header: bytes | str | None, method: str
) -> None:
    headers = {} if header is None else {"Authorization": header}
    response = service.request(method, "/contracts/CA-204518", headers=headers, content=json.dumps(good_record))
    assert error_of(response) == (401, "authorization")
    assert response.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize("number", ["CA-000000", "nonsense", "CA-204518'--", "%00", "%FF", "a" * 5000])
def test_no_such_contract(service: Client, number: str) -> None:
    assert error_of(service.get(f"/contracts/{number}", headers=TOKEN)) == (404, "number")


def test_a_new_record_is_kept_and_given_back_as_it_came(
    service: Client, database: Path, calendar: Calendar, good_record: dict[str, Any]
) -> None:
    record = {**good_record, "number": "CA-900001", "extra": {"shop": "Água & Pão"}}
    assert service.put("/contracts/CA-900001", headers=TOKEN, json=record).status_code == 201
    assert service.put("/contracts/CA-900001", headers=TOKEN, json=record).status_code == 200
    assert service.get("/contracts/CA-900001", headers=TOKEN).json() == record
    restarted = Client(database, calendar)
    assert restarted.get("/contracts/CA-900001", headers=TOKEN).json() == record


def test_a_record_that_was_put_replaces_the_one_before(service: Client, good_record: dict[str, Any]) -> None:
    cancelled = {**good_record, "status": "cancelled"}
    assert service.put("/contracts/CA-204518", headers=TOKEN, json=cancelled).json() == cancelled
    assert service.get("/contracts/CA-204518", headers=TOKEN).json() == cancelled


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"number": "CA-204519"}, "number"),
        ({"number": "RAM-20451"}, "number"),
        ({"status": "asleep"}, "status"),
        ({"term_ends_on": "2020-01-01"}, "term_ends_on"),
        ({"currency": "EUR"}, "currency"),
        ({"customer": {}}, "customer.name"),
        ({"payments": [{"due_on": "2026-12-01", "amount": "1,00", "status": "open"}]}, "payments[0].amount"),
    ],
)
def test_a_wrong_record_is_refused_with_its_field_and_not_kept(
    service: Client, good_record: dict[str, Any], change: dict[str, Any], field: str
) -> None:
    response = service.put("/contracts/CA-204518", headers=TOKEN, json={**good_record, **change})
    assert error_of(response) == (422, field)
    assert service.get("/contracts/CA-204518", headers=TOKEN).json() == good_record


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b"null", b'{"a": NaN}', b'{"a": 1, "a": 1}', b"\xff", b"[" * 50_000, b'"\\ud800"']
)
def test_what_is_no_json_object_is_refused(service: Client, text: bytes) -> None:
    assert error_of(service.put("/contracts/CA-204518", headers=TOKEN, content=text)) == (422, "contract")


def test_a_huge_record_is_refused(service: Client) -> None:
    response = service.put("/contracts/CA-204518", headers=TOKEN, content=b" " * (MAX_BYTES + 1))
    assert error_of(response) == (413, "contract")


def test_addresses_and_methods_there_are_not(service: Client) -> None:
    assert error_of(service.get("/elsewhere", headers=TOKEN)) == (404, "request")
    assert error_of(service.request("DELETE", "/contracts/CA-204518", headers=TOKEN)) == (405, "request")


def test_the_demo_is_made_anew_at_midnight_where_the_provider_is(service: Client, calendar: Calendar) -> None:
    tomorrow = date(2026, 11, 22)
    calendar.days["ram_tracking"] = tomorrow  # midnight is in Paris first
    expected = {demo.record["number"]: demo.record for demo in demo_contracts(tomorrow)}
    yesterday = {demo.record["number"]: demo.record for demo in demo_contracts(DAY)}
    assert service.get("/contracts/RAM-20451", headers=TOKEN).json() == expected["RAM-20451"]
    assert service.get("/contracts/CA-204518", headers=TOKEN).json() == yesterday["CA-204518"]
    calendar.days["conta_azul"] = tomorrow
    assert service.get("/contracts/CA-204518", headers=TOKEN).json() == expected["CA-204518"]


def test_what_was_put_outlives_midnight_unless_it_is_a_demo_contract(
    service: Client, calendar: Calendar, good_record: dict[str, Any]
) -> None:
    mine = {**good_record, "number": "CA-900001"}
    calendar.days["conta_azul"] = date(2026, 11, 22)
    service.put("/contracts/CA-900001", headers=TOKEN, json=mine)
    service.put("/contracts/CA-204518", headers=TOKEN, json={**good_record, "plan": "Other"})
    assert service.get("/contracts/CA-204518", headers=TOKEN).json()["plan"] == "Other"
    calendar.days["conta_azul"] = date(2026, 11, 23)
    assert service.get("/contracts/CA-204518", headers=TOKEN).json()["plan"] == "Pro"
    assert service.get("/contracts/CA-900001", headers=TOKEN).json() == mine


def test_health_needs_no_token(service: Client) -> None:
    response = service.get("/health")
    assert (response.status_code, response.json()) == (200, {"status": "ok"})


def test_a_broken_database_is_said(service: Client, database: Path) -> None:
    database.write_bytes(b"no database" * 1000)
    assert error_of(service.get("/health")) == (503, "service")
    assert error_of(service.get("/contracts/CA-204518", headers=TOKEN)) == (503, "service")


def test_an_accident_is_answered_without_details(service: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("CA-204518")

    monkeypatch.setattr(Store, "get", fail)
    response = service.get("/contracts/CA-204518", headers=TOKEN)
    assert error_of(response) == (500, "service")
    assert "204518" not in response.text


def test_numbers_customers_and_tokens_are_not_logged(
    service: Client, good_record: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="uvicorn")
    caplog.set_level(logging.DEBUG, logger="contracts")
    service.get("/contracts/CA-204518", headers=TOKEN)
    service.get("/contracts/CA-000000", headers=TOKEN)
    service.get("/contracts/CA-204518", headers={"Authorization": "Bearer mistyped"})
    service.put("/contracts/CA-204518", headers=TOKEN, json={**good_record, "status": "asleep"})
    own = "\n".join(
        record.getMessage() for record in caplog.records if record.name.startswith(("uvicorn", "contracts"))
    )
    assert "PUT refused: 422 status" in own
    assert not any(secret in own for secret in ("204518", "000000", "right", "mistyped", "example.com", "asleep"))


def document() -> dict[str, Any]:
    return create_app(Catalogue(Store(Path())), "").openapi()


def schema() -> dict[str, Any]:
    return {"$ref": "#/components/schemas/Contract", "components": document()["components"]}


def test_the_document_in_docs_is_the_services() -> None:
    """With the companies that come with the product, for an example."""
    made = document()
    contract = made["components"]["schemas"]["Contract"]
    contract["properties"]["provider"]["enum"] = list(COMPANIES)
    own = [{"const": company} for company in COMPANIES]
    contract["oneOf"] = [each for each in contract["oneOf"] if each["properties"]["provider"] in own]
    assert made == json.loads(DOCUMENT.read_text("utf-8")), (
        "run: python -m contracts.service --openapi > docs/openapi-contracts.json"
    )


@pytest.mark.parametrize("path", ["/", "/openapi.json", "/docs", "/redoc"])
def test_a_stranger_learns_nothing_of_the_service(service: Client, path: str) -> None:
    assert service.get(path).status_code == 404


def test_the_schema_takes_every_demo_contract() -> None:
    validator = jsonschema_rs.validator_for(schema(), validate_formats=True)
    for demo in demo_contracts(DAY):
        assert list(validator.iter_errors(demo.record)) == []


def test_schema_and_retention_agree_on_what_is_malformed(good_record: dict[str, Any]) -> None:
    validator = jsonschema_rs.validator_for(schema(), validate_formats=True)
    bad: list[Any] = [None, 7, True, "", " ", "x", [], {}, "2026-02-30", "1.999", "RAM-1", "paid"]
    disagreements = []
    for path in paths(good_record):
        for value in [*bad, KeyError]:
            record = changed(good_record, path, value)
            try:
                Contract.parse(record)
                taken = True
            except InvalidRecord:
                taken = False
            if validator.is_valid(record) != taken:
                disagreements.append((path, value))
    assert disagreements == []


def paths(value: Any, prefix: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every member of the record; of a list its first entry stands for all."""
    for key in value if isinstance(value, dict) else range(min(len(value), 1)):
        yield (*prefix, key)
        if isinstance(value[key], dict | list):
            yield from paths(value[key], (*prefix, key))


def changed(record: dict[str, Any], path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    record = deepcopy(record)
    holder: Any = record
    for key in path[:-1]:
        holder = holder[key]
    if value is KeyError:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return record

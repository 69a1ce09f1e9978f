"""A contract number with any sign in it is read from a billing system and is read, shown and hidden as any other."""

from __future__ import annotations

import re
import string
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import httpx
import jsonschema_rs
import pytest
import uvicorn

from contracts.client import ContractsClient
from contracts.service.app import create_app
from contracts.service.catalogue import Catalogue
from contracts.service.store import Store
from nlu import contract_numbers, dictation
from nlu.text import fold_with_places
from retention import provider as companies
from retention.contract_number import ANY, DIGIT, ContractNumber
from tests.contracts.conftest import DAY
from tests.e2e.parts import free_ports
from tests.shipped import COMPANY

SIGNS = sorted({*string.punctuation, " "} - {DIGIT, ANY, "|"})


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the bundled service, filled with the demo."""
    catalogue = Catalogue(Store(tmp_path_factory.mktemp("contracts") / "contracts.db"), clock=lambda _: DAY)
    catalogue.open()
    (port,) = free_ports(1)
    server = uvicorn.Server(uvicorn.Config(create_app(catalogue, "right"), port=port, log_config=None))
    thread = threading.Thread(target=server.run)
    thread.start()
    up = threading.Event()
    while not server.started and thread.is_alive():
        up.wait(0.01)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join()


@pytest.fixture(params=SIGNS)
def number(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ContractNumber:
    """That of a company with the sign in the middle and near the end of its numbers."""
    sign = request.param
    form = ContractNumber(f"KB{sign}####{sign}##", f"KB{sign}4821{sign}07")
    company = replace(companies.providers()[COMPANY], number=form)
    monkeypatch.setattr(companies, "providers", lambda: {COMPANY: company})
    monkeypatch.setattr("retention.contract.providers", lambda: {COMPANY: company})
    return form


def test_is_kept_and_read(service: str, number: ContractNumber, good_record: dict[str, Any]) -> None:
    record = {**good_record, "number": number.example}
    address = f"{service}/contracts/{quote(number.example, safe='')}"
    assert httpx.put(address, json=record, headers={"Authorization": "Bearer right"}).status_code in (200, 201)
    client = ContractsClient(service, "right")
    assert client.record(number.example) == record
    client.close()


def test_is_found_in_what_a_customer_writes(number: ContractNumber) -> None:
    text = f"bonjour, mon contrat est {number.example} merci"
    found = contract_numbers.find(dictation.spelled_out(fold_with_places(text)), text, [number])
    assert [each.value for each in found] == [number.example]
    assert number.read(number.example) == number.example
    assert re.search(number.loose_of(number.example), text, re.IGNORECASE)


def test_letters_and_digits_around_a_sign_are_found() -> None:
    number, text = ContractNumber("KB****/##", "KB7A2C/41"), "o contrato KB7A2C/41, por favor"
    found = contract_numbers.find(dictation.spelled_out(fold_with_places(text)), text, [number])
    assert [each.value for each in found] == ["KB7A2C/41"]


@pytest.mark.parametrize(
    ("form", "named"), [("É-####", "É"), ("KB|####", "|"), ("KB----####", "3 signs in a row"), ("####/##", ". - _")]
)
def test_a_form_that_could_not_be_found_is_refused(form: str, named: str) -> None:
    with pytest.raises(ValueError, match=re.escape(named)):
        ContractNumber(form, form.replace(DIGIT, "1"))


def test_is_described_by_the_document(number: ContractNumber) -> None:
    schema = {"pattern": f"^(?:{number.pattern})$"}
    assert jsonschema_rs.is_valid(schema, number.example)
    assert not jsonschema_rs.is_valid(schema, "KB-48-21")

"""Contract numbers, e-mails and codes in a message."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest

from nlu import bare_numbers, contract_numbers, details
from nlu.details import find
from nlu.secrets import hide
from retention.contract_number import ContractNumber
from retention.provider import providers
from tests.shipped import COMPANY, LANGUAGE


def found(text: str, language: str = "pt", **known: str) -> list[tuple[str, object]]:
    return [(detail.kind, detail.value) for detail in find(text, language, **known)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ca204518", "CA-204518"),
        ("CA 204518", "CA-204518"),
        ("Ca-204518.", "CA-204518"),
        ("C.A. 204518", "CA-204518"),
        ("ca traço 204518", "CA-204518"),
        ("CA-2O4518", "CA-204518"),
        ("meu contrato é o CA 204 518, tá?", "CA-204518"),
        ("é o 204518", "204518"),
        ("2 0 4 5 1 8", "204518"),
        ("RAM puis 20451", "RAM-20451"),
        ("ram20451", "RAM-20451"),
        ("RAM n° 20451", "RAM-20451"),
        ("c'est le 20451", "20451"),
        ("ca fait 204518", "204518"),
    ],
)
def test_contract_numbers_in_any_spelling(text: str, number: str) -> None:
    assert found(text) == [("contract_number", number)]


@pytest.mark.parametrize(
    "text",
    [
        "me liga no 11 98765-4321",
        "06 12 34 56 78",
        "+33 6 12 34 56 78",
        "R$ 204518",
        "paguei 15000 reais",
        "20451 euros",
        "rodou 204518 km",
        "em 2026",
        "75011 Paris",
        "CNPJ 12.345.678/0001-90",
        "sac 0800 123 4567",
    ],
)
def test_what_is_no_contract_number(text: str) -> None:
    assert "contract_number" not in [kind for kind, _ in found(text)]


def test_a_code_is_what_was_asked_for_or_called_so() -> None:
    assert found("123456", awaiting="code") == [("code", "123456")]
    assert found("o código é 123 456") == [("concept", "code"), ("code", "123456")]
    assert found("123456", provider="conta_azul") == [("contract_number", "123456")]


def test_bare_digits_are_those_of_the_provider() -> None:
    assert found("20451", provider="conta_azul") == []
    assert found("20451", "fr", provider="ram_tracking") == [("contract_number", "20451")]


def test_a_number_with_letters_at_its_places_may_be_the_whole_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    found("12345")  # compiles the patterns, which are kept, for the companies there are
    company = SimpleNamespace(number=ContractNumber("****-****", "AB12-CD34"), currency="EUR")
    monkeypatch.setattr(details, "providers", lambda: {"other": company})
    answer = {"provider": "other", "awaiting": "number"}
    assert found("AB12 CD34", **answer) == [("contract_number", "AB12-CD34")]
    assert found("cancelar", **answer) == []
    assert found("AB12 CD34", provider="other") == []


def test_several_details_in_order() -> None:
    assert found("RAM-20451, jean.dupont@example.com, le 10/12", "fr") == [
        ("contract_number", "RAM-20451"),
        ("email", "jean.dupont@example.com"),
        ("date", {"day": 10, "month": 12}),
    ]


def test_what_is_left_of_a_hidden_card_is_no_day() -> None:
    shown = hide("meu cartao 4111 1111 1111 1111 12/27 123")
    assert find(shown, "pt") == []
    assert [detail.kind for detail in find("foi em 12/11", "pt")] == ["date"]


def test_places_are_those_of_the_text() -> None:
    text = "É o nº CA-204518 ok"
    [detail] = find(text, "pt")
    assert text[detail.start : detail.end] == "CA-204518"


@pytest.mark.parametrize(
    ("text", "language", "concept"),
    [
        ("o que é aviso prévio?", "pt", "notice"),
        ("o que é o acerto?", "pt", "settlement"),
        ("que encargos são esses", "pt", "default_fees"),
        ("c'est quoi ce règlement ?", "fr", "settlement"),
        ("c'est quoi le préavis", "fr", "notice"),
        ("c'est quoi les frais par défaut ?", "fr", "default_fees"),
        ("ça veut dire quoi échéance", "fr", "instalment"),
    ],
)
def test_the_words_of_the_contract(text: str, language: str, concept: str) -> None:
    assert [value for kind, value in found(text, language) if kind == "concept"] == [concept]


def test_the_short_name_of_a_bill_makes_a_number_for_customers_of_the_company_that_has_these_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    company = providers()[COMPANY]
    number = ContractNumber("NF-######", "NF-300120")
    own = {**providers(), "bills": replace(company, id="bills", number=number)}
    for module in (details, contract_numbers, bare_numbers):
        monkeypatch.setattr(module, "providers", lambda: own)
    contract_numbers._lettered.cache_clear()

    def numbers(text: str, provider: str) -> list[str]:
        found = details.find(text, LANGUAGE, provider)
        return [str(detail.value) for detail in found if detail.kind == "contract_number"]

    try:
        assert numbers("a NF 204518 veio sem o desconto", COMPANY) == []
        assert numbers("a nf-e número 204518 veio errada", "bills") == []
        assert numbers("a NF 204518 veio sem o desconto", "bills") == ["NF-204518"]
        assert numbers("meu contrato é NF-204518", COMPANY) == ["NF-204518"]
    finally:
        contract_numbers._lettered.cache_clear()

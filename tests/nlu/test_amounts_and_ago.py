"""An amount that a message names, and how long ago it says that something was."""

from __future__ import annotations

import pytest

from nlu.dates import ago
from nlu.details import find
from nlu.signals import read


@pytest.mark.parametrize(
    ("text", "language", "amount"),
    [
        ("hoje apareceu 119,90 na fatura", "pt", "119.90"),
        ("cobraram R$ 1.399,30", "pt", "1399.30"),
        ("veio uma cobrança de 50 reais", "pt", "50"),
        ("débité de 199 euros ce matin", "fr", "199"),
        ("119,40 € le 5", "fr", "119.40"),
        ("foi no dia 10/12", "pt", None),
        ("tenho 12 veículos", "pt", None),
        ("10 % de remise", "fr", None),
    ],
)
def test_the_first_amount(text: str, language: str, amount: str | None) -> None:
    assert read(text, language, find(text, language)).amount == amount


@pytest.mark.parametrize(
    ("text", "language", "distance"),
    [
        ("comprei faz 5 dias", "pt", {"days": -5}),
        ("contratei há duas semanas", "pt", {"weeks": -2}),
        ("j'ai payé il y a cinq jours", "fr", {"days": -5}),
        ("quero cancelar em 5 dias", "pt", None),
        ("dans cinq jours", "fr", None),
    ],
)
def test_how_long_ago(text: str, language: str, distance: dict[str, int] | None) -> None:
    assert ago(text, language) == distance


@pytest.mark.parametrize(
    ("text", "language", "claims"),
    [("já paguei", "pt", True), ("quantas já paguei?", "pt", False), ("j'ai payé combien ?", "fr", False)],
)
def test_how_many_are_paid_is_no_claim(text: str, language: str, claims: bool) -> None:
    assert read(text, language, find(text, language)).claims_paid is claims

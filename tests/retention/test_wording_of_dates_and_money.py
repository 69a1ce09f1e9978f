"""Dates and money as a Brazilian or French reader writes them, with plain spaces."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from retention.wording import long_date, money, years_once


@pytest.mark.parametrize(
    ("day", "portuguese", "french"),
    [
        (date(2026, 11, 21), "21 de novembro de 2026", "21 novembre 2026"),
        (date(2026, 12, 1), "1º de dezembro de 2026", "1er décembre 2026"),
        (date(2027, 1, 11), "11 de janeiro de 2027", "11 janvier 2027"),
        (date(2028, 2, 29), "29 de fevereiro de 2028", "29 février 2028"),
        (date(2026, 3, 2), "2 de março de 2026", "2 mars 2026"),
    ],
)
def test_long_dates(day: date, portuguese: str, french: str) -> None:
    assert (long_date(day, "pt"), long_date(day, "fr")) == (portuguese, french)


@pytest.mark.parametrize(
    ("amount", "currency", "portuguese", "french"),
    [
        ("1234.56", "BRL", "R$ 1.234,56", "1 234,56 R$"),
        ("1234.56", "EUR", "€ 1.234,56", "1 234,56 €"),
        ("0.00", "BRL", "R$ 0,00", "0,00 R$"),
        ("0.10", "EUR", "€ 0,10", "0,10 €"),
        ("0.125", "EUR", "€ 0,125", "0,125 €"),  # no amount is ever rounded
        ("999999999999.99", "EUR", "€ 999.999.999.999,99", "999 999 999 999,99 €"),
    ],
)
def test_money(amount: str, currency: str, portuguese: str, french: str) -> None:
    value = Decimal(amount)

    assert (money(value, currency, "pt"), money(value, currency, "fr")) == (portuguese, french)


@pytest.mark.parametrize("language", ["pt", "fr"])
def test_no_space_but_the_plain_one(language: str) -> None:
    days = [date(2026, 1, 1) + timedelta(days=step) for step in range(365)]
    texts = [long_date(day, language) for day in days] + [money(Decimal("1234567.89"), "BRL", language)]

    assert {character for text in texts for character in text if character.isspace()} <= {" "}
    assert len(set(texts)) == len(texts)


def test_another_language_is_an_error() -> None:
    with pytest.raises(LookupError):
        long_date(date(2026, 1, 1), "xx")
    with pytest.raises(LookupError):
        money(Decimal("1.00"), "BRL", "xx")


@pytest.mark.parametrize(
    ("language", "text", "shorter"),
    [
        ("fr", "du 21 novembre 2025 au 21 novembre 2026", "du 21 novembre 2025 au 21 novembre 2026"),
        ("fr", "du 16 avril 2026 au 16 avril 2027", "du 16 avril 2026 au 16 avril 2027"),
        ("fr", "du 3 mars 2026 au 9 mars 2026", "du 3 mars au 9 mars"),
        ("pt", "de 16 de abril de 2026 a 16 de abril de 2027", "de 16 de abril de 2026 a 16 de abril de 2027"),
        (
            "pt",
            "até 1º de abril de 2027; acaba em 16 de abril de 2027",
            "até 1º de abril de 2027; acaba em 16 de abril",
        ),
    ],
)
def test_a_year_is_named_once_but_never_left_to_be_guessed(language: str, text: str, shorter: str) -> None:
    assert years_once(text, date(2026, 11, 26), language) == shorter

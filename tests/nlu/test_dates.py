"""Dates in customers' words: how they are read and which day they mean."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nlu.dates import find
from retention.days import resolve

TODAY = date(2026, 11, 21)  # a Saturday


def meant(text: str, language: str) -> list[date | None]:
    return [resolve(found.expression, TODAY) for found in find(text, language)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("10 de dezembro", date(2026, 12, 10)),
        ("e se for dia 10?", date(2026, 12, 10)),
        ("dia 25", date(2026, 11, 25)),
        ("dia 21", TODAY),
        ("10/12", date(2026, 12, 10)),
        ("pode ser 10/12/2026?", date(2026, 12, 10)),
        ("10.12.26", date(2026, 12, 10)),
        ("2026-12-10", date(2026, 12, 10)),
        ("20 de novembro", date(2027, 11, 20)),
        ("20/11/2026", date(2026, 11, 20)),
        ("fim de janeiro", date(2027, 1, 31)),
        ("meados de fevereiro", date(2027, 2, 15)),
        ("mês que vem", date(2026, 12, 1)),
        ("semana que vem", date(2026, 11, 23)),
        ("dia 5 do mês que vem", date(2026, 12, 5)),
        ("AMANHÃ", date(2026, 11, 22)),
        ("depois de amanhã", date(2026, 11, 23)),
        ("hoje", TODAY),
        ("daqui a 2 meses", date(2027, 1, 21)),
        ("daqui duas semanas", date(2026, 12, 5)),
        ("na sexta", date(2026, 11, 27)),
        ("até sábado", date(2026, 11, 28)),
        ("primeiro de março", date(2027, 3, 1)),
        ("1º de março", date(2027, 3, 1)),
        ("fim do mês", date(2026, 11, 30)),
        ("fim do ano", date(2026, 12, 31)),
        ("em janeiro de 2027", date(2027, 1, 1)),
        ("29/02", date(2028, 2, 29)),
        ("dia 31", date(2026, 12, 31)),
    ],
)
def test_portuguese(text: str, day: date) -> None:
    assert meant(text, "pt") == [day]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("fin janvier", date(2027, 1, 31)),
        ("le 1er mars", date(2027, 3, 1)),
        ("dans 3 semaines", date(2026, 12, 12)),
        ("le mois prochain", date(2026, 12, 1)),
        ("demain", date(2026, 11, 22)),
        ("après-demain", date(2026, 11, 23)),
        ("et si c'est le 10 décembre ?", date(2026, 12, 10)),
        ("le 15", date(2026, 12, 15)),
        ("lundi prochain", date(2026, 11, 23)),
        ("d'ici deux mois", date(2027, 1, 21)),
        ("mi-janvier", date(2027, 1, 15)),
        ("début mars 2027", date(2027, 3, 1)),
        ("le 15 du mois prochain", date(2026, 12, 15)),
        ("la semaine prochaine", date(2026, 11, 23)),
        ("aujourd’hui", TODAY),
        ("en août", date(2027, 8, 1)),
    ],
)
def test_french(text: str, day: date) -> None:
    assert meant(text, "fr") == [day]


@pytest.mark.parametrize(
    ("text", "language"),
    [("31/02", "pt"), ("30 de fevereiro", "pt"), ("31/11/2026", "pt"), ("12/25", "pt"), ("31 juin", "fr")],
)
def test_impossible_dates_are_recognised_and_mean_no_day(text: str, language: str) -> None:
    assert meant(text, language) == [None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("suporte 24/7", "pt"),
        ("paguei 2/3 do plano", "pt"),
        ("há 3 meses", "pt"),
        ("custa 10 reais", "pt"),
        ("il y a 3 mois", "fr"),
        ("je rends le 4 boîtiers", "fr"),
        ("", "fr"),
    ],
)
def test_what_is_no_date(text: str, language: str) -> None:
    assert find(text, language) == []


def test_place_and_expression() -> None:
    [found] = find("até 10 de dezembro, tá?", "pt")
    assert (found.start, found.end, found.expression) == (4, 18, {"day": 10, "month": 12})


def test_no_year_means_a_day_from_today_on() -> None:
    for ahead in range(800):
        today = TODAY + timedelta(days=ahead)
        for expression in ({"day": 10, "month": 12}, {"day": 31}, {"month": 2, "part": "end"}, {"day": 29, "month": 2}):
            found = resolve(expression, today)
            assert found is not None
            assert found >= today


def test_what_cannot_be_read_means_no_day() -> None:
    assert resolve({}, TODAY) is None
    assert resolve({"in": {"fortnights": 2}}, TODAY) is None

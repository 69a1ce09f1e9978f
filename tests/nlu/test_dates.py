"""Dates in customers' words: how they are read and which day, or which days, they mean."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from nlu.dates import find
from retention.calendar import public_holidays
from retention.days import Span, resolve
from retention.past_days import last_such_day

TODAY = date(2026, 11, 26)  # a Thursday
RENEWAL = date(2027, 4, 17)
COUNTRIES = {"pt": "BR", "fr": "FR"}
Days = date | Span | None


def meant(text: str, language: str, today: date = TODAY) -> list[Days]:
    return [
        resolve(found.expression, today, renewal=RENEWAL, country=COUNTRIES[language]) for found in find(text, language)
    ]


def day(text: str) -> date:
    return date.fromisoformat(text)


def span(first: str, last: str | None) -> Span:
    return Span(day(first), day(last) if last else None)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("10 de dezembro", "2026-12-10"),
        ("e se for dia 10?", "2026-12-10"),
        ("dia 25", "2026-12-25"),
        ("dia 26", "2026-11-26"),
        ("10/12", "2026-12-10"),
        ("pode ser 10/12/2026?", "2026-12-10"),
        ("10.12.26", "2026-12-10"),
        ("2026-12-10", "2026-12-10"),
        ("25 de novembro", "2027-11-25"),
        ("26 de novembro", "2026-11-26"),
        ("20/11/2026", "2026-11-20"),
        ("dia 5 do mês que vem", "2026-12-05"),
        ("10 de abril do ano que vem", "2027-04-10"),
        ("AMANHÃ", "2026-11-27"),
        ("depois de amanhã", "2026-11-28"),
        ("hoje", "2026-11-26"),
        ("ontem", "2026-11-25"),
        ("anteontem", "2026-11-24"),
        ("daqui a 15 dias", "2026-12-11"),
        ("daqui a 2 meses", "2027-01-26"),
        ("daqui duas semanas", "2026-12-10"),
        ("na sexta", "2026-11-27"),
        ("sexta", "2026-11-27"),
        ("e quinta?", "2026-12-03"),
        ("sexta que vem", "2026-12-04"),
        ("na próxima sexta", "2026-12-04"),
        ("segunda-feira que vem", "2026-11-30"),
        ("sexta sem ser essa", "2026-12-04"),
        ("até sábado", "2026-11-28"),
        ("até 10 de dezembro", "2026-12-10"),
        ("primeiro de março", "2027-03-01"),
        ("1º de março", "2027-03-01"),
        ("trinta de abril", "2027-04-30"),
        ("29/02", "2028-02-29"),
        ("dia 31", "2026-12-31"),
        ("no natal", "2026-12-25"),
        ("natal de 2027", "2027-12-25"),
        ("na véspera de natal", "2026-12-24"),
        ("no ano novo", "2027-01-01"),
        ("na páscoa", "2027-03-28"),
        ("páscoa de 2028", "2028-04-16"),
        ("no carnaval", "2027-02-09"),
        ("na quarta-feira de cinzas", "2027-02-10"),
        ("na sexta-feira santa", "2027-03-26"),
        ("em finados", "2027-11-02"),
        ("no próximo feriado", "2026-12-25"),
        ("dez dias antes da renovação", "2027-04-07"),
        ("um dia antes de vencer", "2027-04-16"),
        ("dois meses antes do fim do contrato", "2027-02-17"),
        ("3 dias depois da renovação", "2027-04-20"),
        ("na véspera da renovação", "2027-04-16"),
        ("no dia da renovação", "2027-04-17"),
        ("daqui a oito dias a partir de segunda", "2026-12-08"),
        ("dez dias a partir do dia 5 de dezembro", "2026-12-15"),
    ],
)
def test_one_day_in_portuguese(text: str, on: str) -> None:
    assert meant(text, "pt") == [day(on)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("em abril", "2027-04-01", "2027-04-30"),
        ("abril", "2027-04-01", "2027-04-30"),
        ("em novembro", "2026-11-26", "2026-11-30"),
        ("em janeiro de 2028", "2028-01-01", "2028-01-31"),
        ("abril do ano que vem", "2027-04-01", "2027-04-30"),
        ("mês que vem", "2026-12-01", "2026-12-31"),
        ("semana que vem", "2026-11-30", "2026-12-06"),
        ("esta semana", "2026-11-26", "2026-11-29"),
        ("fim de semana", "2026-11-27", "2026-11-29"),
        ("ano que vem", "2027-01-01", "2027-12-31"),
        ("em 2028", "2028-01-01", "2028-12-31"),
        ("entre 5 e 12 de abril", "2027-04-05", "2027-04-12"),
        ("entre os dias 5 e 12", "2026-12-05", "2026-12-12"),
        ("entre 5 e 12?", "2026-12-05", "2026-12-12"),
        ("do dia 5 ao dia 12", "2026-12-05", "2026-12-12"),
        ("de 5 a 12 de abril", "2027-04-05", "2027-04-12"),
        ("de 28 de março a 3 de abril", "2027-03-28", "2027-04-03"),
        ("entre 20/12 e 10/01", "2026-12-20", "2027-01-10"),
        ("de abril a junho", "2027-04-01", "2027-06-30"),
        ("até o fim do mês", "2026-11-26", "2026-11-30"),
        ("antes do fim do ano", "2026-11-26", "2026-12-31"),
        ("até abril", "2026-11-26", "2027-04-30"),
        ("na virada do ano", "2026-12-31", "2027-01-01"),
        ("no começo de maio", "2027-05-01", "2027-05-10"),
        ("meados de fevereiro", "2027-02-11", "2027-02-20"),
        ("fim de janeiro", "2027-01-21", "2027-01-31"),
        ("fim do ano", "2026-12-01", "2026-12-31"),
        ("antes do dia 10", "2026-11-26", "2026-12-09"),
        ("dentro de 7 dias", "2026-11-26", "2026-12-03"),
        ("em 15 dias", "2026-11-26", "2026-12-11"),
        ("depois de 30 de abril", "2027-05-01", None),
        ("depois do natal", "2026-12-26", None),
        ("após o dia 10", "2026-12-11", None),
        ("a partir de maio", "2027-05-01", None),
        ("depois de 2027", "2028-01-01", None),
        ("depois da renovação", "2027-04-17", None),
        ("no verão", "2026-12-21", "2027-03-19"),
        ("mês passado", "2026-10-01", "2026-10-31"),
    ],
)
def test_days_in_a_row_in_portuguese(text: str, first: str, last: str | None) -> None:
    assert meant(text, "pt") == [span(first, last)]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("le 1er mars", "2027-03-01"),
        ("le 15", "2026-12-15"),
        ("le 26", "2026-11-26"),
        ("le 25", "2026-12-25"),
        ("et si c'est le 10 décembre ?", "2026-12-10"),
        ("le 15 du mois prochain", "2026-12-15"),
        ("demain", "2026-11-27"),
        ("après-demain", "2026-11-28"),
        ("aujourd’hui", "2026-11-26"),
        ("hier", "2026-11-25"),
        ("avant-hier", "2026-11-24"),
        ("dans trois semaines", "2026-12-17"),
        ("vendredi", "2026-11-27"),
        ("jeudi", "2026-12-03"),
        ("vendredi prochain", "2026-12-04"),
        ("lundi prochain", "2026-11-30"),
        ("lundi en huit", "2026-12-07"),
        ("vendredi en quinze", "2026-12-11"),
        ("à Noël", "2026-12-25"),
        ("au nouvel an", "2027-01-01"),
        ("à Pâques", "2027-03-28"),
        ("le lundi de Pâques", "2027-03-29"),
        ("à l'Ascension", "2027-05-06"),
        ("à la Pentecôte", "2027-05-16"),
        ("à la Toussaint", "2027-11-01"),
        ("au prochain jour férié", "2026-12-25"),
        ("trois jours avant l'échéance", "2027-04-14"),
        ("un mois avant la fin du contrat", "2027-03-17"),
        ("trente jours avant le renouvellement", "2027-03-18"),
        ("la veille du renouvellement", "2027-04-16"),
        ("dans huit jours à partir de lundi", "2026-12-08"),
    ],
)
def test_one_day_in_french(text: str, on: str) -> None:
    assert meant(text, "fr") == [day(on)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("en avril", "2027-04-01", "2027-04-30"),
        ("en août 2028", "2028-08-01", "2028-08-31"),
        ("le mois prochain", "2026-12-01", "2026-12-31"),
        ("la semaine prochaine", "2026-11-30", "2026-12-06"),
        ("ce mois-ci", "2026-11-26", "2026-11-30"),
        ("l'année prochaine", "2027-01-01", "2027-12-31"),
        ("en 2028", "2028-01-01", "2028-12-31"),
        ("entre le 5 et le 12", "2026-12-05", "2026-12-12"),
        ("entre le 5 et le 12 avril", "2027-04-05", "2027-04-12"),
        ("du 5 au 12 avril 2028", "2028-04-05", "2028-04-12"),
        ("du 28 mars au 3 avril", "2027-03-28", "2027-04-03"),
        ("de mars à mai", "2027-03-01", "2027-05-31"),
        ("après Noël", "2026-12-26", None),
        ("après le 30 avril", "2027-05-01", None),
        ("à partir de mai", "2027-05-01", None),
        ("après le renouvellement", "2027-04-17", None),
        ("avant la fin de l'année", "2026-11-26", "2026-12-31"),
        ("avant le 30 avril", "2026-11-26", "2027-04-29"),
        ("d'ici la fin du mois", "2026-11-26", "2026-11-30"),
        ("jusqu'en mars", "2026-11-26", "2027-03-31"),
        ("d'ici deux mois", "2026-11-26", "2027-01-26"),
        ("sous quinze jours", "2026-11-26", "2026-12-11"),
        ("début mai", "2027-05-01", "2027-05-10"),
        ("mi-janvier", "2027-01-11", "2027-01-20"),
        ("fin mai", "2027-05-21", "2027-05-31"),
        ("fin d'année", "2026-12-01", "2026-12-31"),
        ("début mars 2028", "2028-03-01", "2028-03-10"),
        ("au printemps", "2027-03-20", "2027-06-20"),
        ("à la rentrée", "2027-09-01", "2027-09-15"),
        ("pendant les fêtes", "2026-12-24", "2027-01-01"),
        ("le mois dernier", "2026-10-01", "2026-10-31"),
    ],
)
def test_days_in_a_row_in_french(text: str, first: str, last: str | None) -> None:
    assert meant(text, "fr") == [span(first, last)]


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
        ("é data a data ou fim do mês?", "pt"),
        ("feliz natal pra vocês", "pt"),
        ("segunda via do boleto", "pt"),
        ("quinta parcela", "pt"),
        ("de 5 a 12 parcelas", "pt"),
        ("quantos dias antes da renovação?", "pt"),
        ("il y a 3 mois", "fr"),
        ("je rends le 4 boîtiers", "fr"),
        ("de date à date ou fin de mois ?", "fr"),
        ("date à date", "fr"),
        ("les fins de mois sont difficiles", "fr"),
        ("joyeux Noël", "fr"),
        ("ça a été résilié", "fr"),
        ("j'ai que la plaque AB-123-CD", "fr"),
        ("le 12,50 €", "fr"),
        ("combien de temps avant le renouvellement", "fr"),
        ("", "fr"),
    ],
)
def test_what_is_no_date(text: str, language: str) -> None:
    assert find(text, language) == []


def test_a_month_in_passing_needs_a_word_that_says_so() -> None:
    assert find("o plano março foi ótimo para nós todos", "pt") == []
    assert meant("saio em março ou fico com vocês mais um ano?", "pt") == [span("2027-03-01", "2027-03-31")]


def test_place_and_expression() -> None:
    [found] = find("até 10 de dezembro, tá?", "pt")
    assert (found.start, found.end, found.expression) == (4, 18, {"day": 10, "month": 12})
    [found] = find("Então depois do dia 30, certo?", "pt")
    assert (found.start, found.end, found.expression) == (6, 22, {"after": {"day": 30}})


def test_what_lies_in_the_contract_or_the_country_is_no_day_without_them() -> None:
    assert resolve({"renewal": {"days": -10}}, TODAY) is None
    assert resolve({"from": {"renewal": {}}}, TODAY) is None
    assert resolve({"season": "spring"}, TODAY) is None
    assert resolve({"holiday": "next"}, TODAY) is None


def test_the_seasons_of_the_south_are_those_of_the_north_half_a_year_on() -> None:
    assert resolve({"season": "spring"}, TODAY, country="BR") == span("2026-11-26", "2026-12-20")
    assert resolve({"season": "winter"}, TODAY, country="FR") == span("2026-12-21", "2027-03-19")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("no ano novo", "pt"), ("na sexta-feira santa", "pt"), ("tiradentes", "pt"), ("no dia do trabalho", "pt"),
        ("no dia das crianças", "pt"), ("em finados", "pt"), ("na consciência negra", "pt"), ("no natal", "pt"),
        ("au nouvel an", "fr"), ("le lundi de Pâques", "fr"), ("à la fête du travail", "fr"), ("à l'Ascension", "fr"),
        ("le lundi de Pentecôte", "fr"), ("à la fête nationale", "fr"), ("à l'Assomption", "fr"),
        ("à la Toussaint", "fr"), ("à l'Armistice", "fr"), ("à Noël", "fr"),
    ],
)  # fmt: skip
def test_a_holiday_by_its_name_is_one_of_the_country_every_year(text: str, language: str) -> None:
    for year in range(2026, 2040):
        [on] = meant(text, language, date(year, 1, 1))
        assert on in public_holidays(COUNTRIES[language], year)


WITHOUT_YEAR = [
    {"day": 10, "month": 12},
    {"day": 31},
    {"day": 29, "month": 2},
    {"month": 2, "part": "end"},
    {"month": 6},
    {"next": "week"},
    {"this": "week"},
    {"this": "month"},
    {"next": "month", "day": 1},
    {"weekday": 3},
    {"weekday": 3, "next": "week"},
    {"weekday": 0, "weeks": 1},
    {"easter": -47},
    {"holiday": "next"},
    {"season": "summer"},
    {"season": "winter"},
    {"in": {"days": 15}},
    {"from": {"day": 28}, "to": {"day": 3}},
    {"from": {"month": 12, "day": 31}, "to": {"month": 1, "day": 1}},
    {"from": {"month": 11}, "to": {"month": 2}},
    {"after": {"day": 31, "month": 12}},
    {"before": {"day": 15}},
    {"to": {"month": 4}},
    {"from": {"season": "autumn"}},
]


@pytest.mark.parametrize("expression", WITHOUT_YEAR, ids=str)
@pytest.mark.parametrize("country", ["BR", "FR"])
def test_no_year_means_days_from_today_on(expression: dict[str, object], country: str) -> None:
    for ahead in range(800):
        today = TODAY + timedelta(days=ahead)
        found = resolve(expression, today, country=country)
        if expression == {"before": {"day": 15}} and today.day == 15:
            assert found == Span(today - timedelta(days=1), today - timedelta(days=1))  # before today is gone by
            continue
        assert found is not None
        first, last = found if isinstance(found, Span) else (found, found)
        assert first >= today
        assert last is None or last >= first


@pytest.mark.parametrize(
    ("expression", "on"),
    [
        ({"day": 14}, "2026-11-14"),
        ({"day": 26}, "2026-11-26"),
        ({"day": 27}, "2026-10-27"),
        ({"day": 31}, "2026-10-31"),
        ({"day": 10, "month": 12}, "2025-12-10"),
        ({"day": 10, "month": 5, "year": 2025}, "2025-05-10"),
        ({"in": {"days": -1}}, "2026-11-25"),
    ],
)
def test_a_day_of_something_that_happened_lies_behind(expression: dict[str, object], on: str) -> None:
    assert last_such_day(expression, TODAY) == day(on)


def test_what_cannot_be_read_means_no_day() -> None:
    unreadable: list[Any] = [{}, {"in": {"fortnights": 2}}, {"season": "monsoon"}, {"from": 3}, {"day": "x"}]
    for nothing in [*unreadable, [], "amanhã"]:
        assert resolve(nothing, TODAY, country="BR", renewal=RENEWAL) is None

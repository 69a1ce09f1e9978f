"""Every ruling there can be is said in both languages, with all it must tell and nothing it must not."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import product
from typing import Any

import pytest

import languages
import texts
from dialogue.card import card, render
from dialogue.ruling_words import text_name
from retention import Contract, InvalidRecord, Ruling, policies, rule, rule_general
from retention.wording import long_date, money, short_date
from tests.dialogue.records import contract, payment
from tests.shipped import COMPANIES

BOUGHT = date(2025, 11, 10)
ASKED_ON = date(2026, 8, 10)
COUNTED = ("remaining_payments", "due_before_payments")
VARIANTS: tuple[dict[str, Any], ...] = (
    {},
    {"auto_renew": False},
    {"status": "cancelled"},
    {"partner": True},
    {"role": "user"},
    {"notice_days": None},
    {"cancellation_requested_on": "2026-08-03"},
    {"payments": []},
    {"payments": [payment("2026-11-01", "0.01")]},
    {"payments": [payment("2025-12-10", status="overdue")]},
    {"payments": [payment("2025-12-10", status="overdue"), payment("2026-01-10", status="overdue")]},
    {"payments": [payment("2025-12-10", status="overdue")], "auto_renew": False},
    {"payments": [payment("2025-12-10", status="overdue")], "status": "cancelled"},
    {"payments": [], "auto_renew": False},
)
# What a machine that cancels nothing must never say it did, and what must never be offered.
ON_RECORD = re.compile("renovação( automática)? já está cancelada", re.IGNORECASE)  # the contract says so
DONE = re.compile(
    r"\b(foi|está|fica|ficou|já) cancelad|cancelamos|cancelei"
    r"|\b(est|a été|sera) (annulé|résilié)|nous avons (annulé|résilié)|j’ai (annulé|résilié)"
    r"|garantimos|garantissons|\bdesconto|\bremise\b|\bpausa\b",
    re.IGNORECASE,
)
UNFILLED = re.compile(r"\{|\}|\$|None|\bnone\b|True|False|\d{4}-\d{2}-\d{2}")
CURRENCIES = {"conta_azul": "BRL", "ram_tracking": "EUR"}
# each company's own questions: one may answer what another does not
ASKED = [(company, question) for company in COMPANIES for question in policies()[company].questions]


@cache  # it takes seconds
def walk(provider: str) -> list[tuple[Ruling, Contract]]:
    """A ruling for each question, situation, variant, set of facts and count of payments, over more than a term.

    Each day is asked about on itself and on a day before it.
    """
    found: dict[tuple[object, ...], tuple[Ruling, Contract]] = {}
    for changes in VARIANTS:
        held = contract(provider, **changes)
        for days in range(0, 380, 1 if changes in ({}, {"auto_renew": False}) else 3):
            on = BOUGHT + timedelta(days)
            for today, question in product((on, ASKED_ON), policies()[provider].questions):
                try:
                    ruling = rule(question, held, on, min(on, today))
                except InvalidRecord:
                    continue  # a request that on that day had not been made
                counted = [min(int(str(ruling.facts.get(name, 0))), 2) for name in COUNTED]
                kind = (question, ruling.situation, ruling.variant, ruling.later, held.status)
                found.setdefault((*kind, frozenset(ruling.facts), *counted), (ruling, held))
    return list(found.values())


def names_day(day: date, language: str, text: str) -> bool:
    """Whether the text tells the day, with its year or without."""
    return long_date(day, language) in text or short_date(day, language) in text


def missing_facts(ruling: Ruling, language: str, text: str) -> list[str]:
    """Facts of a ruling that its text does not tell as its reader writes them."""
    missing = []
    for name, fact in ruling.facts.items():
        if ruling.variant == "not auto_renew" and name.startswith("stop_renewal"):
            continue  # a last day to stop what is already off would mislead
        if name == "renewal_on" and ruling.situation == "ended":
            continue  # so would the renewal of what is over
        if isinstance(fact, date):
            said = names_day(fact, language, text)
        elif isinstance(fact, Decimal):
            said = money(fact, CURRENCIES[ruling.provider], language) in text or fact == 0
        elif name == "auto_renew":
            said = bool(re.search(r"renova|renouvel", text)) or ruling.situation == "ended"
        elif name == "status":
            said = bool(re.search(r"ativo|encerrado|cheg\w+ ao fim|acti(?:f|ve)|close?\b|terme", text))
        elif name == "overdue_payments" and ruling.facts.get("remaining_payments") == 1:
            said = bool(re.search("atraso|retard", text))
        else:  # counts, the plan; "nothing left" may be said without the number
            said = str(fact) in text or fact == 0
        if not said:
            missing.append(name)
    return missing


@pytest.fixture(scope="module", params=COMPANIES)
def rulings(request: pytest.FixtureRequest) -> list[tuple[Ruling, Contract]]:
    return walk(request.param)


@pytest.mark.slow
def test_the_walk_meets_every_situation(rulings: list[tuple[Ruling, Contract]]) -> None:
    policy = policies()[rulings[0][0].provider]
    met = {(ruling.question, ruling.situation) for ruling, _ in rulings}
    assert met == {(question, situation) for question in policy.questions for situation in policy.situations.names}


@pytest.mark.slow
@pytest.mark.parametrize("language", languages.for_customers())
def test_every_ruling_is_said(rulings: list[tuple[Ruling, Contract]], language: str) -> None:
    problems: list[tuple[object, str, object]] = []
    for ruling, held in rulings:
        what_if = ruling.later
        answer = render(ruling, language, what_if=what_if)
        place = (ruling.question, ruling.situation, ruling.variant)
        shown = card(ruling, answer, held)
        for part in (answer.text, " ".join([shown.verdict, *shown.details, shown.next])):
            problems += [(place, "unfilled", part)] if UNFILLED.search(part.replace("R$", "")) else []
            problems += [(place, "promises", part)] if DONE.search(ON_RECORD.sub("", part)) else []
        problems += [(place, "lacks", name) for name in missing_facts(ruling, language, answer.text)]
        if what_if and not names_day(ruling.on, language, answer.text):
            problems.append((place, "does not name its day", answer.text))
        if ruling.certainty == "conflicting" and not re.search("discordam|se contredisent", answer.text):
            problems.append((place, "hides the conflict", answer.text))
        if "CA-5" in ruling.clauses and "Cancelar renovação do plano" not in answer.steps:
            problems.append((place, "hides the way out", answer.text))
        if [clause.id for clause in shown.clauses] != list(ruling.clauses):
            problems.append((place, "other clauses", shown.clauses))
    assert problems == []


@pytest.mark.parametrize("language", languages.for_customers())
@pytest.mark.parametrize(("provider", "question"), ASKED)
def test_every_general_rule_is_said_without_data_of_anyone(provider: str, question: str, language: str) -> None:
    ruling = rule_general(question, provider, date(2026, 6, 1))
    text = render(ruling, language).text
    assert not UNFILLED.search(text)
    assert not DONE.search(text)
    assert not re.search(r"R\$|€|20\d\d", text)


@pytest.mark.slow
@pytest.mark.parametrize("provider", COMPANIES)
def test_no_answer_is_written_in_vain(provider: str) -> None:
    policy = policies()[provider]
    language = policy.provider.languages[0]
    said = {text_name(ruling, language, what_if=ruling.later) for ruling, _ in walk(provider)}
    said |= {text_name(rule_general(question, provider, BOUGHT), language) for question in policy.questions}
    written = {key.removesuffix(".verdict") for key in texts.keys(language, provider=provider) if _is_verdict(key)}
    common = {key.removesuffix(".verdict") for key in texts.keys(language) if _is_verdict(key)}
    assert written <= said
    assert said <= written | common


def _is_verdict(key: str) -> bool:
    return key.endswith(".verdict")


def test_settlement_is_never_what_remains_to_be_paid() -> None:
    """RT-5: only finance names the settlement."""
    ruling = rule("ask_settlement_amount", contract("ram_tracking"), date(2026, 6, 1))
    assert "pas le montant du règlement" in render(ruling, "fr").text
    assert "não o valor do acerto" in render(ruling, "pt").text


def test_instalments_are_shown_only_where_they_are_counted() -> None:
    held = contract("conta_azul")
    counted = rule("ask_will_be_charged", held, date(2026, 6, 1))
    uncounted = rule("ask_refund", held, date(2026, 6, 1))
    assert len(card(counted, render(counted, "pt"), held).instalments) == 2
    assert card(uncounted, render(uncounted, "pt"), held).instalments == ()
    assert card(counted, render(counted, "pt"), None).instalments == ()

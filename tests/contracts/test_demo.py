"""The demo's contracts show every situation, on any day, and are described in both languages."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import languages
import texts
from contracts.demo import DemoContract, demo_contracts, demo_of
from contracts.demo_terms import read_term
from retention import Contract, policies, policy_of, rule
from retention.contract_on_day import ContractOnDay
from retention.reading import Slips
from retention.samples import samples
from tests.shipped import COMPANIES

OVERDUE = {"ca-overdue": 2, "ram-ended-overdue": 2, "ram-overdue": 1}
days = st.dates(date(2020, 1, 1), date(2090, 12, 31))


def contracts_on(on: date) -> dict[str, Contract]:
    return {demo.slug: Contract.parse(demo.record, on) for demo in demo_contracts(on)}


@pytest.mark.slow
@given(days)
@settings(max_examples=60, deadline=None)
def test_each_contract_is_in_the_situation_its_file_says_on_any_day(on: date) -> None:
    for provider, policy in policies().items():
        for shown in demo_of(provider).contracts:
            contract = Contract.parse(shown.record(on), on)
            assert (shown.slug, policy.situations.of(ContractOnDay(contract, on))) == (shown.slug, shown.situation)


def test_every_situation_that_a_contract_can_be_in_today_is_shown() -> None:
    for policy in map(policy_of, COMPANIES):
        today = {policy.situations.of(held) for held in samples(policy, date(2026, 1, 1)) if not held.later}
        assert {shown.situation for shown in demo_of(policy.provider.id).contracts} == today


@pytest.mark.slow
@given(days)
@settings(max_examples=60, deadline=None)
def test_payments_and_requests_are_as_described_on_any_day(on: date) -> None:
    contracts = contracts_on(on)
    shipped = {slug: len(contract.overdue) for slug, contract in contracts.items() if contract.provider in COMPANIES}
    assert {slug: overdue for slug, overdue in shipped.items() if overdue} == OVERDUE
    for contract in contracts.values():
        assert all((payment.due_on >= on) == (payment.status == "open") for payment in contract.to_pay)
        assert all(payment.due_on < contract.term_ends_on for payment in contract.payments)
    for slug, variant in (("ca-contact-overdue", "contact_overdue"), ("ca-contact-pending", None)):
        ruling = rule("ask_contact_time", contracts[slug], on)
        assert "contact_by" in ruling.facts
        assert ruling.variant == variant


@pytest.mark.slow
@given(days)
@settings(max_examples=20, deadline=None)
def test_every_question_can_be_ruled_for_every_contract(on: date) -> None:
    for contract in contracts_on(on).values():
        for question in policies()[contract.provider].questions:
            assert rule(question, contract, on).situation


@given(days)
@settings(max_examples=20, deadline=None)
def test_numbers_slugs_and_people_stay_the_same(on: date) -> None:
    def who(demo: DemoContract) -> tuple[str, ...]:
        contract = Contract.parse(demo.record)
        return demo.slug, contract.number, contract.customer.name

    assert [who(demo) for demo in demo_contracts(on)] == [who(demo) for demo in demo_contracts(on + timedelta(days=1))]


def test_no_number_name_or_address_twice_and_all_addresses_are_examples() -> None:
    demos = demo_contracts(date(2026, 11, 21))
    contracts = [Contract.parse(demo.record) for demo in demos]
    for values in (
        [demo.slug for demo in demos],
        [contract.number for contract in contracts],
        [contract.customer.name for contract in contracts],
        [contract.customer.email for contract in contracts],
    ):
        assert max(Counter(values).values()) == 1
    invented = re.compile(r".+@(?:[\w-]+\.)*(?:example|example\.com)")  # nobody has these, RFC 2606
    assert all(invented.fullmatch(contract.customer.email) for contract in contracts)


def test_the_ones_others_name() -> None:
    shown = contracts_on(date(2026, 11, 21))
    assert shown["ca-renewal-open"].number == "CA-204518"
    assert shown["ram-notice-open"].number == "RAM-20451"
    assert shown["ca-partner"].customer.partner
    assert shown["ca-user-role"].customer.role == "user"
    notice = {contract.notice_days for contract in shown.values() if contract.provider == "ram_tracking"}
    assert notice == {90, None}
    for provider in COMPANIES:
        spoken = {contract.customer.language for contract in shown.values() if contract.provider == provider}
        assert spoken == {"pt", "fr"}


@pytest.mark.parametrize("language", languages.for_customers())
@pytest.mark.parametrize("provider", COMPANIES)
def test_each_is_described_and_nothing_else_is(provider: str, language: str) -> None:
    keys = {key for key in texts.keys(language, provider=provider) if key.startswith("demo-")}
    shown = {demo.slug for demo in demo_contracts(date(2026, 11, 21)) if demo.record["provider"] == provider}
    assert keys == {f"demo-{slug}" for slug in shown}
    assert all("\n" not in texts.say(language, key, provider=provider) for key in keys)


@pytest.mark.parametrize(
    "term",
    [
        {"months": 10**9, "began": 0}, {"months": 12, "ends_in": 9_000_000}, {"months": 12, "began": 9_000_000},
        {"months": 12, "began": 0, "terms_before": 10**6},
    ],
)  # fmt: skip
def test_a_term_that_no_calendar_reaches_is_a_slip(term: dict[str, int]) -> None:
    slips = Slips()
    read_term(term, "here", slips)
    assert len(slips.lines()) == 1

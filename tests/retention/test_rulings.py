"""The ruling object, and what a ruling is refused for."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

import retention
from retention import Handoff, RetentionError, UnknownProvider, UnknownQuestion
from tests.retention.invented import parse, rule, rule_general

TODAY = date(2026, 11, 21)


def test_the_ruling_of_the_policy_page(acme: dict[str, Any]) -> None:
    ruling = rule("ask_will_be_charged", parse(acme, TODAY), TODAY)

    assert ruling.as_dict() == {
        "question": "ask_will_be_charged",
        "provider": "acme",
        "on": "2026-11-21",
        "situation": "renewal_contested",
        "certainty": "conflicting",
        "facts": {
            "remaining_payments": 2,
            "remaining_total": "409.90",
            "renewal_on": "2026-12-05",
            "stop_renewal_until": "2026-11-20",
            "stop_renewal_until_disputed": "2026-11-28",
            "overdue_payments": 1,
            "overdue_total": "199.90",
        },
        "clauses": ["AC-1", "AC-3", "AC-4"],
        "handoff": {"team": "sales", "reason": "clauses_conflict"},
    }


def test_facts_keep_their_types_until_they_are_written(acme: dict[str, Any]) -> None:
    facts = rule("ask_contract_status", parse(acme), TODAY).facts

    assert facts["ends_on"] == date(2026, 12, 5)
    assert (facts["remaining_total"], type(facts["remaining_total"])) == (Decimal("409.90"), Decimal)
    assert facts["auto_renew"] is True


@pytest.mark.parametrize(
    ("question", "changes", "variant"),
    [
        ("cancel_contract", {}, None),
        ("cancel_contract", {"partner": True}, "partner"),
        ("ask_data_backup", {"role": "admin"}, None),
        ("ask_data_backup", {"role": "user"}, "user_role"),
        ("ask_will_be_charged", {}, "overdue"),
    ],
)
def test_the_variant_helps_to_word_the_answer(
    acme: dict[str, Any], question: str, changes: dict[str, Any], variant: str | None
) -> None:
    acme["customer"].update(changes)
    ruling = rule(question, parse(acme), TODAY)

    assert ruling.variant == variant
    assert "variant" not in ruling.as_dict()


def test_a_late_contact_is_a_variant_of_its_own(acme: dict[str, Any]) -> None:
    contract = parse({**acme, "cancellation_requested_on": "2026-11-16"})

    assert rule("ask_contact_time", contract, date(2026, 11, 18)).variant is None
    late = rule("ask_contact_time", contract, date(2026, 11, 19))
    assert (late.variant, late.handoff) == ("contact_overdue", Handoff("care", "contact_overdue"))


def test_what_if_is_the_same_contract_on_another_day(acme: dict[str, Any]) -> None:
    contract = parse(acme, TODAY)

    situations = [rule("cancel_contract", contract, date(2026, 11, day)).situation for day in (21, 28, 29)]
    assert situations == ["renewal_contested", "renewal_contested", "renewal_locked"]


def test_a_general_ruling() -> None:
    assert rule_general("ask_lose_access", "acme", TODAY).as_dict() == {
        "question": "ask_lose_access",
        "provider": "acme",
        "on": "2026-11-21",
        "situation": None,
        "certainty": "not_covered",
        "facts": {},
        "clauses": ["AC-8"],
        "handoff": {"team": "care", "reason": "not_covered"},
    }


@pytest.mark.parametrize("question", ["", "ask_weather", "Cancel_contract"])
def test_an_unknown_question_is_refused(acme: dict[str, Any], question: str) -> None:
    with pytest.raises(UnknownQuestion):
        rule(question, parse(acme), TODAY)
    with pytest.raises(UnknownQuestion):
        rule_general(question, "acme", TODAY)


def test_an_unknown_provider_is_refused() -> None:
    with pytest.raises(UnknownProvider) as caught:
        retention.rule_general(retention.questions()[0], "nobody", TODAY)

    assert isinstance(caught.value, RetentionError)


def test_a_moment_is_no_day(acme: dict[str, Any]) -> None:
    moment = datetime(2026, 11, 21)  # noqa: DTZ001
    with pytest.raises(TypeError, match="calendar day"):
        rule("cancel_contract", parse(acme), moment)
    with pytest.raises(TypeError, match="calendar day"):
        rule_general("cancel_contract", "acme", moment)

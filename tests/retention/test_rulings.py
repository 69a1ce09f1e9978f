"""The ruling object, and what a ruling is refused for."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

import retention
from retention import Handoff, InvalidDay, InvalidRecord, RetentionError, UnknownProvider, UnknownQuestion
from retention.dates import before_end
from tests.retention.invented import POLICIES, parse, rule, rule_general

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
        "handoff": {"team": "sales", "reason": "clauses_conflict", "priority": "normal"},
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
        ("ask_will_be_charged", {}, None),
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

    situations = [rule("cancel_contract", contract, date(2026, 11, day), TODAY).situation for day in (21, 28, 29)]
    assert situations == ["renewal_contested", "renewal_contested", "renewal_locked"]


def test_a_day_after_a_renewal_to_come_is_none_that_the_record_lacks(acme: dict[str, Any]) -> None:
    contract = parse(acme, TODAY)
    renewal = contract.term_ends_on

    days = [renewal + timedelta(days) for days in (0, 6, 7, 8)]
    asked_before = [rule("ask_refund", contract, day, TODAY).situation for day in days]
    assert asked_before == ["renewed_refund_window"] * 2 + ["renewed_refund_last_day", "renewed"]
    assert {rule("ask_refund", contract, day, renewal).situation for day in days} == {"stale"}


def test_what_is_due_until_a_later_day_is_counted_separately(acme: dict[str, Any]) -> None:
    contract = parse(acme, TODAY)
    due = contract.payments[-1].due_on

    def counted(on: date) -> dict[str, Any]:
        facts = rule("ask_payments", contract, on, TODAY).as_dict()["facts"]
        return {name: fact for name, fact in facts.items() if name.endswith("_payments")}

    assert counted(TODAY) == {"remaining_payments": 2, "overdue_payments": 1, "paid_payments": 1}
    assert counted(due) == {**counted(TODAY), "due_before_payments": 0}
    assert counted(due + timedelta(1)) == {**counted(TODAY), "remaining_payments": 1, "due_before_payments": 1}


def test_a_span_is_answered_as_runs_of_days_that_are_ruled_alike(acme: dict[str, Any]) -> None:
    contract = parse(acme, TODAY)

    segments = retention.rulings.rule_span_by(
        POLICIES["acme"], "cancel_contract", contract, TODAY, date(2026, 12, 20), TODAY
    )

    assert [(run.first.isoformat(), run.last.isoformat(), run.ruling.situation) for run in segments] == [
        ("2026-11-21", "2026-11-28", "renewal_contested"),
        ("2026-11-29", "2026-12-04", "renewal_locked"),
        ("2026-12-05", "2026-12-11", "renewed_refund_window"),
        ("2026-12-12", "2026-12-12", "renewed_refund_last_day"),
        ("2026-12-13", "2026-12-20", "renewed"),
    ]
    assert all(run.ruling.on == run.first for run in segments)


def test_a_day_before_the_one_of_asking_is_refused(acme: dict[str, Any]) -> None:
    contract = parse(acme, TODAY)
    with pytest.raises(InvalidDay):
        rule("cancel_contract", contract, TODAY - timedelta(1), TODAY)
    with pytest.raises(InvalidDay):
        retention.rulings.rule_span_by(POLICIES["acme"], "ask_refund", contract, TODAY, TODAY - timedelta(1))


def test_a_record_from_after_the_day_of_asking_is_refused(acme: dict[str, Any]) -> None:
    contract = parse({**acme, "renewed_on": "2026-11-22"})
    with pytest.raises(InvalidRecord, match="renewed_on"):
        rule("cancel_contract", contract, date(2026, 11, 23), TODAY)


def test_a_row_may_rule_alike_without_a_contract_and_ask_for_priority() -> None:
    silent = rule_general("ask_legal_right", "acme", TODAY)
    assert silent.handoff == Handoff("sales", "legal_right", "high")
    partial = rule_general("ask_how_to_notify", "zeta", TODAY)
    assert (partial.certainty, partial.clauses, partial.handoff) == (
        "partial",
        ("ZT-4",),
        Handoff("sales", "written_request"),
    )


@pytest.mark.parametrize(("question", "has_day"), [("cancel_contract", True), ("ask_refund", False)])
def test_what_goes_with_every_ruling_of_a_question(acme: dict[str, Any], question: str, has_day: bool) -> None:
    asked = {**acme, "cancellation_requested_on": "2026-11-20"}
    everywhere = [
        {**asked, "status": "cancelled"},
        {**asked, "term_ends_on": "2026-11-21"},
        {**asked, "customer": {**acme["customer"], "partner": True}},
        asked,
    ]
    found = [rule(question, parse(record), TODAY).facts.get("requested_on") for record in everywhere]
    assert found == [date(2026, 11, 20) if has_day else None] * 4


def test_a_general_ruling() -> None:
    assert rule_general("ask_lose_access", "acme", TODAY).as_dict() == {
        "question": "ask_lose_access",
        "provider": "acme",
        "on": "2026-11-21",
        "situation": None,
        "certainty": "not_covered",
        "facts": {},
        "clauses": ["AC-8"],
        "handoff": {"team": "care", "reason": "not_covered", "priority": "normal"},
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


def test_days_counted_back_from_an_end_that_is_only_told() -> None:
    dates = POLICIES["acme"].dates
    assert before_end(dates, date(2027, 2, 10), date(2026, 11, 26)) == {
        "stop_renewal_until": date(2027, 1, 26),
        "stop_renewal_until_disputed": date(2027, 2, 3),
    }
    assert before_end(POLICIES["zeta"].dates, date(2027, 2, 10), date(2026, 11, 26)) == {}

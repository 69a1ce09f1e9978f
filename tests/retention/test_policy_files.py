"""Reading policy files: values and their days, and a slip of the owner told with its place."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from retention import Contract, PolicyError, UnknownProvider, policies, policy_of
from retention.contract_on_day import ContractOnDay
from retention.policy import load_policies, read_policy
from retention.provider import PROVIDERS

FOLDER = PROVIDERS / "conta_azul"
CONTA_AZUL = (FOLDER / "policy.yml").read_text(encoding="utf-8")
WINDOW = "{in: refund_window, certainty: certain"
TELLS = "facts: [refund_until], clauses: [CA-2, CA-5]"
Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Conta Azul's file with one text replaced, which must be there."""

    def replaced(old: str, new: str) -> Path:
        assert old in CONTA_AZUL
        folder = tmp_path / "conta_azul"
        folder.mkdir()
        shutil.copy(FOLDER / "provider.yml", folder)
        (folder / "policy.yml").write_text(CONTA_AZUL.replace(old, new, 1), encoding="utf-8")
        return folder

    return replaced


def test_the_values_of_the_documents() -> None:
    values = {
        clause.id: (clause.value_on(date(2026, 11, 21)), clause.unit)
        for policy in policies().values()
        for clause in policy.clauses.values()
        if clause.values
    }

    assert values == {
        "CA-2": (7, "days"),
        "CA-3": (15, "days"),
        "CA-4": (7, "days"),
        "CA-6": (2, "business_days"),
    }


def test_a_clause_names_its_source() -> None:
    clause = policy_of("conta_azul").clauses["CA-4"]

    assert (clause.document.title, clause.document.language) == ("Termos de Uso", "pt")
    assert clause.section == "9. Da Rescisão (renovação automática)"
    assert clause.valid_from == date(2026, 11, 21)


def test_who_the_providers_are() -> None:
    facts = {
        (policy.provider.id, policy.provider.name, policy.provider.currency, policy.provider.time_zone.key)
        for policy in policies().values()
    }

    assert facts == {
        ("conta_azul", "Conta Azul", "BRL", "America/Sao_Paulo"),
        ("ram_tracking", "RAM Tracking", "EUR", "Europe/Paris"),
    }
    assert [policy_of(name).provider.languages for name in ("conta_azul", "ram_tracking")] == [
        ("pt", "fr"),
        ("fr", "pt"),
    ]


@pytest.mark.parametrize(("value", "last_open_day"), [(15, 20), (14, 21), (16, 19)])
def test_a_changed_value_moves_the_situation(
    write: Write, conta_azul: dict[str, Any], value: int, last_open_day: int
) -> None:
    policy = read_policy(write("    value: 15\n", f"    value: {value}\n"))
    contract = Contract.parse(conta_azul)
    last, next_ = date(2026, 11, last_open_day), date(2026, 11, last_open_day + 1)

    assert policy.situations.of(ContractOnDay(contract, last)) == "renewal_open"
    assert policy.situations.of(ContractOnDay(contract, next_)) == "renewal_contested"
    assert policy.dates["stop_renewal_until"](ContractOnDay(contract, last)) == last


def test_a_date_counted_from_a_day_the_contract_lacks_does_not_exist(write: Write, conta_azul: dict[str, Any]) -> None:
    old = "{clause: CA-6, after: cancellation_requested_on}"
    policy = read_policy(write(old, "{days: notice_days, after: cancellation_requested_on}"))
    day = date(2026, 11, 21)

    asked = {"cancellation_requested_on": "2026-11-20"}
    changes: list[dict[str, Any]] = [{}, {"notice_days": 30}, asked, {"notice_days": 30, **asked}]
    found = [
        policy.dates["contact_by"](ContractOnDay(Contract.parse({**conta_azul, **change}), day)) for change in changes
    ]

    assert found == [None, None, None, date(2026, 12, 20)]


def test_a_planned_value_holds_from_its_day_on(write: Write) -> None:
    later = "    value: 15\n    later: [{valid_from: 2027-03-01, value: 10}, {valid_from: 2028-01-01, value: 20}]\n"
    clause = read_policy(write("    value: 15\n", later)).clauses["CA-3"]

    days = ["2000-01-01", "2026-11-21", "2027-02-28", "2027-03-01", "2027-12-31", "2028-01-01", "2099-01-01"]
    assert [clause.value_on(date.fromisoformat(day)) for day in days] == [15, 15, 15, 10, 10, 20, 20]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("  help_article: {", "  12: {title: x, language: pt}\n  help_article: {", "documents"),
        ("    value: 15\n", "    value: true\n", "clauses.CA-3.value"),
        ("    value: 15\n", "    value: fifteen\n", "clauses.CA-3.value"),
        ("    value: 15\n", "    value: -15\n", "clauses.CA-3.value"),
        ("    value: 15\n", "", "clauses.CA-3.value"),
        ("    value: 15\n", "    value: 15\n    later: [{valid_from: 2020-01-01, value: 10}]\n", "clauses.CA-3.later"),
        ("    unit: days\n", "    unit: weeks\n", "clauses.CA-2.unit"),
        ("    unit: days\n", "    unit: days\n    unit: days\n", "unit stands here twice"),
        ("valid_from: 2026-11-21\n    value: 7", "valid_from: soon\n    value: 7", "clauses.CA-2"),
        ("    document: terms_of_use\n", "    document: a_letter\n", "clauses.CA-2.document"),
        ("{clause: CA-2, after: term_starts_on}", "{clause: CA-1, after: term_starts_on}", "dates.refund_until"),
        ("{clause: CA-2, after: term_starts_on}", "{clause: CA-99, after: term_starts_on}", "dates.refund_until"),
        ("{clause: CA-3, before: term_ends_on}", "{clause: CA-3, on: term_ends_on}", "dates.stop_renewal_until"),
        ("{clause: CA-3, before: term_ends_on}", "{clause: CA-3, after: x, before: y}", "dates.stop_renewal_until"),
        ("{clause: CA-3, before", "{clause: CA-3, days: notice_days, before", "dates.stop_renewal_until"),
        ("{clause: CA-3, before", "{hours: 3, before", "dates.stop_renewal_until"),
        ("{clause: CA-3, before: term_ends_on}", "{clause: CA-3, before: easter}", "dates.stop_renewal_until"),
        ("{clause: CA-3, before: term_ends_on}", "{clause: CA-3}", "dates.stop_renewal_until"),
        ("{clause: CA-6, after", "{clause: CA-6, before", "dates.contact_by"),
        ("{clause: CA-3, before: term_ends_on}", "{days: 15, before: term_ends_on}", "dates.stop_renewal_until"),
        ("D < refund_until", "D < refund_date", "situations.refund_window"),
        ("D < refund_until", "D before refund_until", "situations.refund_window"),
        ("D < refund_until", "D < refund_until now", "situations.refund_window"),
        ("D < refund_until", "E < refund_until", "situations.refund_window"),
        ("- not_renewing: not auto_renew", "- not_renewing: not auto_renew now", "situations.not_renewing"),
        ("- not_renewing: not auto_renew", "- not_renewing: no auto_renew", "situations.not_renewing"),
        ("- not_renewing: not auto_renew", "- not_renewing: auto_renew off", "situations.not_renewing"),
        ("cancelled or D", "cancelled, or D", "situations.ended"),
        ("  - stale: D", "  - {x: cancelled, y: cancelled}\n    - stale: D", "situations"),
        ("  - stale: D", "  - {}\n    - stale: D", "situations"),
        ("- renewal_locked: otherwise", "- renewal_locked: not cancelled", "situations"),
        ("- not_renewing: not auto_renew", "- not_renewing: otherwise", "situations"),
        ("- stale: D", "- old: D", "situations"),
        ("- renewal_open: D", "- not_renewing: D", "situations"),
        (WINDOW, "{in: refund_week, certainty: certain", "questions.cancel_contract"),
        (WINDOW, "{in: refund_window, certainty: sure", "questions.cancel_contract[0].certainty"),
        (TELLS, "facts: [refund], clauses: [CA-2]", "cancel_contract[0].facts"),
        (TELLS, "facts: [refund_until], clauses: [CA-99]", "cancel_contract[0].clauses"),
        (TELLS, "facts: [term_ends_on], clauses: []", "cancel_contract[0].facts"),
        ("handoff: {renewals: refund_last_day}", "handoff: {sales: refund_last_day}", "cancel_contract[1].handoff"),
        ("handoff: {renewals: refund_last_day}", "handoff: {renewals: a, support: b}", "cancel_contract[1].handoff"),
        ("{if: not auto_renew, facts", "{if: not auto_renewal, facts", "stop_renewal[0].variants[0].if"),
        ("- {as: cancel_contract}", "- {as: ask_the_oracle}", "questions.stop_renewal"),
        ("  ask_refund:\n", "  ask_refunds:\n", "questions"),
        ("questions: [cancel_contract, stop_renewal, reduce", "questions: [cancel_contract, stop, reduce", "first[0]"),
        ("[{if: user_role}]", "[{if: user_role}, {if: user_role}]", "ask_data_backup[0].variants[1]"),
        ("situations:\n", "situations: []\nother:\n", "conta_azul/policy.yml"),
    ],
)  # fmt: skip
def test_a_slip_is_told_with_its_place(write: Write, old: str, new: str, place: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_policy(write(old, new))

    assert str(caught.value).startswith("conta_azul/policy.yml")
    assert place in str(caught.value)


@pytest.mark.parametrize("content", ["", "[]", "1", "a: 1\n b: 2", "\x00", "1: 2"])
def test_what_is_no_policy_is_refused(tmp_path: Path, content: str) -> None:
    shutil.copy(FOLDER / "provider.yml", tmp_path)
    (tmp_path / "policy.yml").write_text(content, encoding="utf-8")

    with pytest.raises(PolicyError, match=r"/policy\.yml"):
        read_policy(tmp_path, policy_of("conta_azul").provider)


def test_a_file_that_is_not_utf8_or_not_there_is_refused(tmp_path: Path) -> None:
    provider = policy_of("conta_azul").provider
    with pytest.raises(PolicyError):
        read_policy(tmp_path, provider)
    (tmp_path / "policy.yml").write_bytes(b"\xff")
    with pytest.raises(PolicyError):
        read_policy(tmp_path, provider)


def test_a_table_with_problems_is_not_loaded(write: Write) -> None:
    path = write(
        "    - {in: not_renewing, certainty: certain, facts: [ends_on, remaining_*], clauses: [CA-1, CA-4]}\n", ""
    )

    with pytest.raises(PolicyError, match="no row rules cancel_contract in not_renewing"):
        load_policies(path.parent)


def test_a_folder_without_policies_is_not_loaded(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="holds no company"):
        load_policies(tmp_path)


def test_an_unknown_provider() -> None:
    with pytest.raises(UnknownProvider):
        policy_of("nobody")

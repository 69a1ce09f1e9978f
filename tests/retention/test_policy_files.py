"""Reading policy files: values and their days, and a slip of the owner, refused with its place."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from retention import Handoff, PolicyError, UnknownProvider, policy_of
from retention.check import problems_of
from retention.contract_on_day import ContractOnDay
from retention.policy import load_policies, read_policy
from retention.rulings import rule_by, rule_general_by
from tests.retention.invented import FOLDER, POLICIES, edited, parse

FROM_START = "\n    applies: term_start"
WINDOW = "{in: refund_window, certainty: certain"
TELLS = "facts: [refund_until, refund_until_disputed], clauses: [AC-2, AC-5]"
Write = Callable[[str, str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Acme's folder with one text of its policy replaced."""

    def replaced(old: str, new: str) -> Path:
        return edited(tmp_path, "acme", (old, new))

    return replaced


def test_a_clause_names_its_source() -> None:
    clause = POLICIES["acme"].clauses["AC-4"]

    assert (clause.document.title, clause.document.language) == ("Terms of use", "fr")
    assert clause.section == "Section 4"
    assert clause.valid_from == date(2026, 11, 21)


def test_a_new_question_needs_nothing_but_its_rows(write: Write, acme: dict[str, Any]) -> None:
    row = "  ask_pause:\n    - {in: any, certainty: not_covered, facts: [], clauses: [], handoff: {sales: pause}}\n\n"
    policy = read_policy(write("  declare_partner:\n", f"{row}  declare_partner:\n"))

    assert "ask_pause" in policy.questions
    assert problems_of(policy) == []
    ruling = rule_by(policy, "ask_pause", parse(acme), date(2026, 11, 21))
    assert (ruling.certainty, ruling.handoff) == ("not_covered", Handoff("sales", "pause"))
    assert rule_general_by(policy, "ask_pause", date(2026, 11, 21)).handoff == Handoff("sales", "pause")


@pytest.mark.parametrize(("value", "last_open_day"), [(15, 20), (14, 21), (16, 19)])
def test_a_changed_value_moves_the_situation(
    write: Write, acme: dict[str, Any], value: int, last_open_day: int
) -> None:
    policy = read_policy(write("    value: 15\n", f"    value: {value}\n"))
    contract = parse(acme)
    last, next_ = date(2026, 11, last_open_day), date(2026, 11, last_open_day + 1)

    assert policy.situations.of(ContractOnDay(contract, last)) == "renewal_open"
    assert policy.situations.of(ContractOnDay(contract, next_)) == "renewal_contested"
    assert policy.dates["stop_renewal_until"](ContractOnDay(contract, last)) == last


def test_a_date_counted_from_a_day_the_contract_lacks_does_not_exist(write: Write, acme: dict[str, Any]) -> None:
    old = "{clause: AC-6, after: cancellation_requested_on}"
    policy = read_policy(write(old, "{days: notice_days, after: cancellation_requested_on}"))
    day = date(2026, 11, 21)

    asked = {"cancellation_requested_on": "2026-11-20"}
    changes: list[dict[str, Any]] = [{}, {"notice_days": 30}, asked, {"notice_days": 30, **asked}]
    found = [policy.dates["contact_by"](ContractOnDay(parse({**acme, **change}), day)) for change in changes]

    assert found == [None, None, None, date(2026, 12, 20)]


def test_a_planned_value_holds_from_its_day_on(write: Write) -> None:
    later = "    value: 15\n    later: [{valid_from: 2027-03-01, value: 10}, {valid_from: 2028-01-01, value: 20}]\n"
    clause = read_policy(write("    value: 15\n", later)).clauses["AC-3"]

    days = ["2000-01-01", "2026-11-21", "2027-02-28", "2027-03-01", "2027-12-31", "2028-01-01", "2099-01-01"]
    assert [clause.value_on(date.fromisoformat(day)) for day in days] == [15, 15, 15, 10, 10, 20, 20]


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ("  help_article: {", "  12: {title: x, language: pt}\n  help_article: {", "documents"),
        ("    value: 15\n", "    value: true\n", "clauses.AC-3.value"),
        ("    value: 15\n", "    value: fifteen\n", "clauses.AC-3.value"),
        ("    value: 15\n", "    value: -15\n", "clauses.AC-3.value"),
        ("    value: 15\n", "", "clauses.AC-3.value"),
        ("    value: 15\n", "    value: 15\n    later: [{valid_from: 2020-01-01, value: 10}]\n", "clauses.AC-3.later"),
        ("    unit: days\n", "    unit: weeks\n", "clauses.AC-2.unit"),
        ("    unit: days\n", "    unit: days\n    unit: days\n", "unit stands here twice"),
        ("valid_from: 2026-11-21\n    value: 7", "valid_from: soon\n    value: 7", "clauses.AC-2"),
        ("    document: terms_of_use\n", "    document: a_letter\n", "clauses.AC-2.document"),
        ("{clause: AC-2, after: term_starts_on}", "{clause: AC-1, after: term_starts_on}", "refund_until_disputed"),
        ("{clause: AC-2, after: term_starts_on}", "{clause: AC-99, after: term_starts_on}", "refund_until_disputed"),
        ("{clause: AC-3, before: term_ends_on}", "{clause: AC-3, on: term_ends_on}", "dates.stop_renewal_until"),
        ("{clause: AC-3, before: term_ends_on}", "{clause: AC-3, after: x, before: y}", "dates.stop_renewal_until"),
        ("{clause: AC-3, before", "{clause: AC-3, days: notice_days, before", "dates.stop_renewal_until"),
        ("{clause: AC-3, before", "{hours: 3, before", "dates.stop_renewal_until"),
        ("{clause: AC-3, before: term_ends_on}", "{clause: AC-3, before: easter}", "dates.stop_renewal_until"),
        ("{clause: AC-3, before: term_ends_on}", "{clause: AC-3}", "dates.stop_renewal_until"),
        ("{clause: AC-6, after", "{clause: AC-6, before", "dates.contact_by"),
        ("{clause: AC-3, before: term_ends_on}", "{days: 15, before: term_ends_on}", "dates.stop_renewal_until"),
        ("first_day_counts: true", "first_day_counts: 1", "dates.refund_until.first_day_counts"),
        ("{clause: AC-3, before", "{first_day_counts: true, clause: AC-3, before", "dates.stop_renewal_until"),
        ("after: cancellation_requested_on", "after: cancellation_requested_on, first_day_counts: true", "contact_by"),
        ("    value: 15\n", "    value: 15\n    applies: always\n", "clauses.AC-3.applies"),
        ("priority: high", "priority: soon", "ask_legal_right[0].handoff priority"),
        ("handoff: {sales: legal_right}, priority", "priority", "ask_legal_right[0]: a priority needs a handoff"),
        ("{in: any other, certainty", "{in: all others, certainty", "questions.ask_how_to_notify"),
        ("alike_without_contract: true", "alike_without_contract: perhaps", "notify[0].alike_without_contract"),
        ("{questions: [cancel_contract, stop_renewal, ask", "{questions: [cancel, ask", "always[0].questions"),
        ("facts: [requested_on]", "facts: [requested]", "always[0].facts"),
        ("today < term_ends_on and", "tomorrow < term_ends_on and", "situations.renewed_refund_window"),
        ("D <= refund_until", "D < refund_date", "situations.refund_window"),
        ("D <= refund_until", "D before refund_until", "situations.refund_window"),
        ("D <= refund_until", "D <= refund_until now", "situations.refund_window"),
        ("D <= refund_until", "E < refund_until", "situations.refund_window"),
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
        (TELLS, "facts: [refund], clauses: [AC-2]", "cancel_contract[0].facts"),
        (TELLS, "facts: [refund_until], clauses: [AC-99]", "cancel_contract[0].clauses"),
        (TELLS, "facts: [term_ends_on], clauses: []", "cancel_contract[0].facts"),
        ("handoff: {sales: refund_last_day}", "handoff: {support: refund_last_day}", "cancel_contract[1].handoff"),
        ("handoff: {sales: refund_last_day}", "handoff: {sales: a, care: b}", "cancel_contract[1].handoff"),
        ("{if: not auto_renew, facts", "{if: not auto_renewal, facts", "stop_renewal[0].variants[0].if"),
        ("- {as: cancel_contract}", "- {as: ask_the_oracle}", "questions.stop_renewal"),
        ("  ask_refund:\n", "  ask_refunds:\n", "questions"),
        ("questions: [cancel_contract, stop_renewal, reduce", "questions: [cancel_contract, stop, reduce", "first[0]"),
        ("[{if: user_role}]", "[{if: user_role}, {if: user_role}]", "ask_data_backup[0].variants[1]"),
        ("leaving: [cancel", "leaving: [say_goodbye, cancel", "conversation.leaving: say_goodbye is no question"),
        ("main_questions: [cancel", "main_questions: [cancell", "conversation.main_questions"),
        ("dated: [cancel", "dated: [1, cancel", "conversation.dated"),
        ("{questions: [ask_will_be_charged]", "{questions: [x]", "conversation.open_payments.questions"),
        ("charged], in: [ended]", "charged], in: [gone]", "open_payments.in: gone is no situation"),
        ("contact: {clause: AC-6", "contact: {clause: AC-66", "conversation.contact.clause: AC-66 is no clause"),
        ("contact: {clause: AC-6", "contact: {clause: AC-7", "conversation.contact.clause: AC-7 has no value"),
        ("contact: {clause: AC-6, team: sales", "contact: {clause: AC-6, team: us", "conversation.contact.team"),
        ("handoff: {sales: specialists}", "handoff: {us: specialists}", "conversation.after_reason[0].handoff"),
        ("handoff: {sales: specialists}", "handoff: null", "conversation.after_reason[0].handoff"),
        ("unless_declined: true", "unless_declined: perhaps", "conversation.after_reason[0].unless_declined"),
        ("handoffs: {otherwise: care, ", "handoffs: {", "conversation.handoffs: lacks otherwise"),
        ("handoffs: {otherwise: care, ", "handoffs: {otherwise: us, ", "conversation.handoffs.otherwise"),
        ("not_running: [ended, stale]", "not_running: [ended, stall]", "situations.not_running"),
        ("  refund: {", "  refunds: {", "requests: has an unknown key refunds"),
        ("until: [refund_until,", "until: [refund_day,", "requests.refund.until: refund_day is no date"),
        ("{questions: [ask_refund,", "{questions: [ask_refunds,", "refund.questions: ask_refunds is no question"),
        ("  stop_renewal: [stop_renewal]", "  stop_renewal: [stop]", "requests.stop_renewal: stop is no question"),
        ("  stop_renewal: [stop_renewal]\n", "", "requests: stop_renewal is a question of leaving"),
        ("person: [report", "person: [reduce_payments, report", "requests.person: reduce_payments is of the kind"),
        ("  choices: [", "  choices: [ask_me, ", "requests.choices: ask_me is no question"),
        ("requests:\n", "request:\n", "lacks requests"),
        ("leaving: [cancel_contract, stop_renewal]", "leaving: []", "conversation.leaving: must name at least one"),
        ("answers: {contact: ask", "answers: {contacts: ask", "conversation.answers: has an unknown key contacts"),
        ("answers: {contact: ask", "answers: {contact: asks", "conversation.answers.contact: asks_contact_time is"),
        ("claims: [", "claims: [x, ", "conversation.claims: x is no question"),
        ("claims: [", "claims_paid: [x]\n  claims: [", "conversation.claims_paid: x is no question"),
        ("urgent: [contact_overdue", "urgent: [legal_thread", "conversation.urgent: legal_thread is no reason"),
        ("urgent: [contact_overdue", "urgent: [contact_due", "conversation.urgent: contact_due is no reason"),
        ("urgent: [", "urgent_within_days: soon\n  urgent: [", "urgent_within_days: must be a whole number from 0 on"),
        ("except: [changed_mind]", "except: [changed_mindd]", "contact.except: changed_mindd is no reason"),
        ("reasons: [price,", "reasons: [pricee,", "after_reason[0].reasons: must be one of"),
        ("unless_declined: true", "unless_declined: true\n      request: undo", "after_reason[0].request: must be"),
        ("{otherwise: care, requested", "{otherwise: care, requestd", "handoffs: has an unknown key requestd"),
        ("title: Terms of use, language: fr", "title: Terms of use, language: xx", "terms_of_use.language"),
        ("settled: [ended", "settled: [end", "situations.settled"),
        ("  ask_refund:\n", "  Ask-refund:\n", "must be named as an intent is"),
        ("    value: 15\n", "    value: 15\n    source_url: http://acme.example\n", "clauses.AC-3.source_url"),
        ("administrators_only: true", "administrators_only: 1", "clauses.AC-5.administrators_only"),
        ("situations:\n", "situations: []\nother:\n", "acme/policy.yml"),
    ],
)  # fmt: skip
def test_a_slip_is_reported_with_its_place(write: Write, old: str, new: str, place: str) -> None:
    with pytest.raises(PolicyError) as caught:
        read_policy(write(old, new))

    assert str(caught.value).startswith("providers/acme/policy.yml")
    assert place in str(caught.value)


def test_all_slips_are_reported_at_once_and_each_once(tmp_path: Path) -> None:
    slips = [
        ("    value: 15\n", "    value: fifteen\n"),  # the date and the rows that use it are no further slips
        ("    section: Section 7\n", "    section: 7\n"),
        ("{clause: AC-6, after", "{clause: AC-66, after"),
        ("- not_renewing: not auto_renew", "- not_renewing: no auto_renew"),
        ("clauses: [AC-1, AC-4]}", "clauses: [AC-11, AC-44]}"),
        ("facts: [renewal_on], clauses: [AC-1]", "facts: [renewal, renewed], clauses: [AC-1], in_vain: true"),
        ("{otherwise: care", "{otherwise: us"),
    ]
    with pytest.raises(PolicyError) as caught:
        read_policy(edited(tmp_path, "acme", *slips))

    lines = str(caught.value).splitlines()
    assert [line.removeprefix("providers/acme/policy.yml: ").split(": ")[0] for line in lines] == [
        "clauses.AC-3.value",
        "clauses.AC-7.section",
        "dates.contact_by",
        "situations.not_renewing",
        "questions.cancel_contract[8]",
        "questions.cancel_contract[5].clauses",
        "questions.cancel_contract[5].clauses",
        "questions.cancel_contract[8].facts",
        "questions.cancel_contract[8].facts",
        "conversation.handoffs.otherwise",
    ]


def test_an_unknown_key_of_the_conversation_hides_no_slip_beside_it(tmp_path: Path) -> None:
    slips = [
        ("handoffs: {otherwise: care, requested:", "handoffs: {requestd:"),
        ("contact: {clause: AC-6, team: sales, except: [changed_mind]}", "contact: {clause: AC-66, team: car, but: 1}"),
        ("open_payments: {questions: [ask_will_be_charged], in: [ended]}",
         "open_payments: {questions: [ask_will_be_chargd], in: [endd], at: []}"),
        ("{contact: ask_contact_time, contract: ask_contract_status,", "{contcat: ask_refund, contract: ask_us,"),
        ("    - reasons: [price, not_used,", "    - reasons: [prize, not_usd,"),
        ("  cancel_at_term: [cancel_contract,", "  cancel_now: []\n  cancel_at_term: [cancel_contract,"),
        ("choices: [cancel_contract, stop_renewal,", "choices: [cancel_contrakt, stop_renewl,"),
    ]  # fmt: skip
    with pytest.raises(PolicyError) as caught:
        read_policy(edited(tmp_path, "acme", *slips))

    lines = [re.split("; |, not |: the", line)[0].split(": ", 1)[1] for line in str(caught.value).splitlines()]
    assert [line if "must be" not in line else line.split(": ")[0] for line in lines] == [
        "conversation.answers: has an unknown key contcat",
        "conversation.answers.contract: ask_us is no question of this policy",
        "conversation.open_payments: has an unknown key at",
        "conversation.open_payments.questions: ask_will_be_chargd is no question of this policy",
        "conversation.open_payments.in: endd is no situation of this policy",
        "conversation.contact: has an unknown key but",
        "conversation.contact.clause: AC-66 is no clause of this policy",
        "conversation.contact.team",
        "conversation.after_reason[0].reasons",
        "conversation.after_reason[0].reasons",
        "conversation.handoffs: has an unknown key requestd",
        "conversation.handoffs: lacks otherwise",
        "requests: has an unknown key cancel_now",
        "requests.choices: cancel_contrakt is no question of this policy",
        "requests.choices: stop_renewl is no question of this policy",
    ]


def test_a_renamed_question_is_meant_by_the_lists_that_miss_it(tmp_path: Path) -> None:
    with pytest.raises(PolicyError) as caught:
        read_policy(edited(tmp_path, "acme", ("\n  stop_renewal:\n", "\n  stop_renewl:\n")))

    lines = str(caught.value).splitlines()
    assert [line.split(": ")[1] for line in lines if line.endswith("; is stop_renewl meant?")] == [
        "conversation.leaving", "conversation.dated", "requests.stop_renewal", "requests.choices",
    ]  # fmt: skip


def test_a_section_by_a_wrong_name_hides_no_slip_of_another_and_makes_none(tmp_path: Path) -> None:
    slips = [
        ("\nclauses:\n", "\nclases:\n"),  # what names a clause is no further slip
        ("- not_renewing: not auto_renew", "- not_renewing: not autorenew"),
        ("{otherwise: care", "{otherwise: us"),
    ]
    with pytest.raises(PolicyError) as caught:
        read_policy(edited(tmp_path, "acme", *slips))

    lines = [line.removeprefix("providers/acme/policy.yml: ") for line in str(caught.value).splitlines()]
    assert [line.split(" ")[0] for line in lines] == [
        "has", "lacks", "situations.not_renewing:", "conversation.handoffs.otherwise:",
    ]  # fmt: skip
    assert lines[0].startswith("has an unknown key clases; known are always, clauses, conversation")
    assert "autorenew is none of the flags auto_renew, cancelled, notice_known" in lines[2]


@pytest.mark.parametrize(
    ("later", "on", "stated", "certainty"),
    [
        ("[{valid_from: 2026-12-01, value: 20}]", date(2026, 11, 1), date(2026, 11, 20), "certain"),  # too late
        ("[{valid_from: 2026-11-16, value: 20}]", date(2026, 11, 1), date(2026, 11, 15), "partial"),
        ("[{valid_from: 2026-11-18, value: 20}]", date(2026, 11, 16), date(2026, 11, 17), "partial"),  # its eve
        ("[{valid_from: 2026-11-16, value: 20}]", date(2026, 11, 16), date(2026, 11, 15), "conflicting"),  # in force
        ("[{valid_from: 2026-11-10, value: 12}]", date(2026, 11, 1), date(2026, 11, 20), "partial"),
        ("[{valid_from: 2026-11-10, value: 12}]", date(2026, 11, 10), date(2026, 11, 23), "certain"),
        ("[{valid_from: 2026-11-10, value: 18}, {valid_from: 2026-11-12, value: 16}]", date(2026, 11, 1),
         date(2026, 11, 17), "partial"),
        ("[{valid_from: 2026-11-16, value: 20}]" + FROM_START, date(2026, 11, 18), date(2026, 11, 20), "certain"),
        ("[{valid_from: 2025-12-05, value: 20}]" + FROM_START, date(2026, 11, 1), date(2026, 11, 15), "certain"),
        ("[{valid_from: 2025-12-06, value: 20}]" + FROM_START, date(2026, 11, 1), date(2026, 11, 20), "certain"),
    ],
)  # fmt: skip
def test_of_two_days_that_a_known_change_makes_the_stricter_one_is_stated(
    write: Write, acme: dict[str, Any], later: str, on: date, stated: date, certainty: str
) -> None:
    old = "valid_from: 2026-11-21\n    value: 15\n"
    policy = read_policy(write(old, f"valid_from: 2020-01-01\n    value: 15\n    later: {later}\n"))

    ruling = rule_by(policy, "cancel_contract", parse({**acme, "payments": []}), on)

    assert (ruling.facts["stop_renewal_until"], ruling.certainty) == (stated, certainty)
    if certainty == "partial":
        assert ruling.handoff == Handoff("care", "clause_changes")


def test_a_value_that_binds_from_the_start_of_a_term_binds_the_next_term_by_its_own_start(
    write: Write, acme: dict[str, Any]
) -> None:
    old = "    value: 7\n"
    policy = read_policy(
        write(old, old + "    applies: term_start\n    later: [{valid_from: 2026-12-01, value: 14}]\n")
    )

    facts = rule_by(policy, "cancel_contract", parse(acme), date(2026, 11, 30)).facts

    assert (facts["renewal_on"], facts["next_refund_until_disputed"]) == (date(2026, 12, 5), date(2026, 12, 19))


@pytest.mark.parametrize("content", ["", "[]", "1", "a: 1\n b: 2", "\x00", "1: 2"])
def test_what_is_no_policy_is_refused(tmp_path: Path, content: str) -> None:
    shutil.copy(FOLDER / "acme" / "provider.yml", tmp_path)
    (tmp_path / "policy.yml").write_text(content, encoding="utf-8")

    with pytest.raises(PolicyError, match=r"/policy\.yml"):
        read_policy(tmp_path, POLICIES["acme"].provider)


def test_a_file_that_is_not_utf8_or_not_there_is_refused(tmp_path: Path) -> None:
    provider = POLICIES["acme"].provider
    with pytest.raises(PolicyError):
        read_policy(tmp_path, provider)
    (tmp_path / "policy.yml").write_bytes(b"\xff")
    with pytest.raises(PolicyError):
        read_policy(tmp_path, provider)


def test_a_table_with_problems_is_not_loaded(write: Write) -> None:
    path = write(
        "    - {in: not_renewing, certainty: certain, facts: [ends_on, remaining_*], clauses: [AC-1, AC-4]}\n", ""
    )

    with pytest.raises(PolicyError, match="no row rules cancel_contract in not_renewing"):
        load_policies(path.parent)


def test_a_folder_without_policies_is_not_loaded(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="holds no company"):
        load_policies(tmp_path)


def test_an_unknown_provider() -> None:
    with pytest.raises(UnknownProvider):
        policy_of("nobody")

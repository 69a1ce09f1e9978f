"""What must hold for every contract on every day, against the policy's own words written out once more."""

from __future__ import annotations

import copy
import json
import os
import re
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from retention import Contract, InvalidRecord, Ruling, add_business_days, is_business_day, providers, questions
from retention.contract_on_day import ContractOnDay
from retention.facts import BESIDE_REMAINING
from retention.rulings import rule_span_by
from retention.simulate import answer_line
from tests.retention.invented import POLICIES, parse, rule, rule_general
from tests.shipped import COMPANY

# A busy machine is no fault of the policy. `make check` asks for fewer examples than the suite.
unhurried = settings(deadline=None, max_examples=int(os.environ.get("PROPERTY_EXAMPLES", "100")))
Asked = tuple[Contract, date]
PROVIDERS = {"acme": ("AC-204518", "CHF"), "zeta": ("ZT-10482", "USD")}
DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
SOON = st.integers(0, 40) | st.integers(300, 420) | st.integers(0, 2000)
PAYMENTS = st.fixed_dictionaries(
    {
        "due_on": DAYS.map(date.isoformat),
        "amount": st.decimals(0, 100_000, places=2).map(str),
        "status": st.sampled_from(["paid", "open", "overdue"]),
    }
)


@st.composite
def records(draw: st.DrawFn, provider: str | None = None) -> tuple[dict[str, Any], date]:
    """A sound record and a day to ask on; the days keep close to the bounds that matter."""
    name = provider or draw(st.sampled_from(sorted(PROVIDERS)))
    purchased_on = draw(DAYS)
    renewed_on = draw(st.none() | st.integers(0, 800).map(lambda days: purchased_on + timedelta(days=days)))
    starts_on = renewed_on or purchased_on
    ends_on = starts_on + timedelta(days=1 + draw(SOON))
    on = draw(
        st.integers(0, 20).map(lambda days: starts_on + timedelta(days=days))
        | st.integers(-40, 20).map(lambda days: ends_on + timedelta(days=days))
        | SOON.map(lambda days: starts_on + timedelta(days=days))
    )
    on = max(on, starts_on)
    requested_on = draw(st.none() | st.integers(0, 12).map(lambda days: max(on - timedelta(days=days), purchased_on)))
    record = {
        "number": PROVIDERS[name][0],
        "provider": name,
        "plan": "Pro",
        "status": draw(st.sampled_from(["active", "active", "active", "cancelled"])),
        "customer": {
            "name": "Name",
            "email": "name@example.com",
            "language": draw(st.sampled_from(["pt", "fr"])),
            "role": draw(st.sampled_from(["admin", "user"])),
            "partner": draw(st.booleans()),
        },
        "purchased_on": purchased_on.isoformat(),
        "renewed_on": renewed_on and renewed_on.isoformat(),
        "term_ends_on": ends_on.isoformat(),
        "auto_renew": draw(st.booleans()),
        "notice_days": draw(st.none() | st.integers(0, 120)),
        "cancellation_requested_on": requested_on and requested_on.isoformat(),
        "currency": PROVIDERS[name][1],
        "payments": draw(st.lists(PAYMENTS, max_size=4)),
    }
    return record, on


def asked(provider: str | None = None) -> st.SearchStrategy[Asked]:
    return records(provider).map(lambda pair: (parse(pair[0], pair[1]), pair[1]))


def days_since(start: date, day: date) -> int:
    return (day - start).days


@unhurried
@given(asked("acme"))
def test_acme_is_in_the_one_situation_its_days_tell(case: Asked) -> None:
    contract, on = case
    since, left = days_since(contract.term_starts_on, on), days_since(on, contract.term_ends_on)
    running, over = contract.status == "active" and left > 0, left <= 0
    later = running and since > 7
    holds = {
        "ended": contract.status == "cancelled" or (over and not contract.auto_renew),
        "stale": contract.status == "active" and over and contract.auto_renew,
        "refund_window": running and since < 7,
        "refund_last_day": running and since == 7,
        "not_renewing": later and not contract.auto_renew,
        "renewal_open": later and contract.auto_renew and left >= 15,
        "renewal_contested": later and contract.auto_renew and 7 <= left < 15,
        "renewal_locked": later and contract.auto_renew and left < 7,
    }

    assert {rule(question, contract, on).situation for question in POLICIES[contract.provider].questions} == {
        name for name, true in holds.items() if true
    }
    assert sum(holds.values()) == 1


@unhurried
@given(asked("zeta"))
def test_zeta_is_in_the_one_situation_its_days_tell(case: Asked) -> None:
    contract, on = case
    left = days_since(on, contract.term_ends_on)
    running, notice = contract.status == "active" and left > 0, contract.notice_days
    renewing = running and contract.auto_renew
    holds = {
        "ended": contract.status == "cancelled" or (left <= 0 and not contract.auto_renew),
        "stale": contract.status == "active" and left <= 0 and contract.auto_renew,
        "not_renewing": running and not contract.auto_renew,
        "notice_unknown": renewing and notice is None,
        "notice_open": renewing and notice is not None and left >= notice,
        "notice_passed": renewing and notice is not None and left < notice,
    }

    assert {rule(question, contract, on).situation for question in POLICIES[contract.provider].questions} == {
        name for name, true in holds.items() if true
    }
    assert sum(holds.values()) == 1


def rulings(contract: Contract, on: date) -> list[Ruling]:
    return [rule(question, contract, on) for question in POLICIES[contract.provider].questions]


@unhurried
@given(asked())
def test_every_question_is_ruled_in_a_form_that_travels(case: Asked) -> None:
    contract, on = case
    for ruling in rulings(contract, on):
        plain = ruling.as_dict()
        assert json.loads(json.dumps(plain)) == plain
        assert ruling.certainty in {"certain", "partial", "conflicting", "not_covered"}
        assert (ruling.certainty == "certain") or ruling.handoff
        assert set(ruling.clauses) <= set(POLICIES[contract.provider].clauses)
        assert all(type(fact) in (str, int, bool) for fact in plain["facts"].values())


# These depend on what the record holds; every other fact of a row is there whenever the row rules.
MAY_BE_LACKING = {"next_payment_on", "next_payment_amount", "last_payment_on", "contact_by", "requested_on"}
MAY_BE_LACKING |= {*BESIDE_REMAINING, "notice_days", "renewal_on"}


@unhurried
@given(asked())
def test_every_fact_of_the_row_is_there(case: Asked) -> None:
    contract, on = case
    policy = POLICIES[contract.provider]
    seen = ContractOnDay(contract, on)
    for ruling in rulings(contract, on):
        row = policy.table.row_for(ruling.question, ruling.situation or "", seen)
        assert set(row.outcome_for(seen).facts) - set(ruling.facts) <= MAY_BE_LACKING


LATER = st.just(0) | st.integers(0, 60) | st.integers(0, 900)


@unhurried
@given(asked(), LATER)
def test_each_payment_of_the_term_is_counted_once(case: Asked, ahead: int) -> None:
    contract, today = case
    on = today + timedelta(days=ahead)
    facts = rule("ask_payments", contract, on, today).as_dict()["facts"]
    of_term = [payment for payment in contract.payments if payment.due_on < contract.term_ends_on]
    unpaid = [payment for payment in of_term if payment.status != "paid"]
    overdue = [payment for payment in of_term if payment.status == "overdue"]

    remaining, before, paid = (
        int(facts.get(name, 0)) for name in ("remaining_payments", "due_before_payments", "paid_payments")
    )
    assert remaining + before == len(unpaid)
    assert remaining + before + paid == len(of_term)
    assert Decimal(facts["remaining_total"]) + Decimal(facts.get("due_before_total", 0)) == sum(
        p.amount for p in unpaid
    )
    assert ("due_before_payments" in facts) == (on > today)
    assert facts.get("overdue_payments", 0) == len(overdue) <= remaining
    assert len(str(facts["remaining_total"]).split(".")[1]) == 2
    to_come = sorted(p.due_on.isoformat() for p in of_term if p.status == "open" and p.due_on >= on)
    assert [facts.get(name) for name in ("next_payment_on", "last_payment_on")] == (
        [to_come[0], to_come[-1]] if to_come else [None, None]
    )


@unhurried
@given(asked(), LATER)
def test_wherever_something_remains_and_is_overdue_both_are_stated(case: Asked, ahead: int) -> None:
    contract, today = case
    for question in POLICIES[contract.provider].questions:
        facts = rule(question, contract, today + timedelta(days=ahead), today).facts
        if "remaining_payments" in facts:
            assert ("overdue_payments" in facts) == bool(contract.overdue)


@unhurried
@given(asked(), LATER)
def test_nothing_is_stale_that_has_not_renewed_yet(case: Asked, ahead: int) -> None:
    contract, today = case
    on = today + timedelta(days=ahead)
    situation = rule("ask_refund", contract, on, today).situation or ""
    renews_between = contract.status == "active" and contract.auto_renew and today < contract.term_ends_on <= on

    assert situation.startswith("renewed") == renews_between


@unhurried
@given(asked(), st.integers(0, 60), st.integers(0, 40))
def test_a_span_is_every_day_of_it_in_order(case: Asked, ahead: int, length: int) -> None:
    contract, today = case
    first = today + timedelta(days=ahead)
    last = first + timedelta(days=length)
    segments = rule_span_by(POLICIES[contract.provider], "cancel_contract", contract, first, last, today)

    days = [run.first + timedelta(days=day) for run in segments for day in range((run.last - run.first).days + 1)]
    assert days == [first + timedelta(days=day) for day in range(length + 1)]
    for run in segments:
        assert run.ruling == rule("cancel_contract", contract, run.first, today)
        alike = {
            (r.situation, r.certainty)
            for r in (rule("cancel_contract", contract, d, today) for d in (run.first, run.last))
        }
        assert alike == {(run.ruling.situation, run.ruling.certainty)}
    kinds = [(run.ruling.situation, run.ruling.certainty) for run in segments]
    assert all(one != other for one, other in pairwise(kinds))


@unhurried
@given(asked())
def test_the_days_of_the_policy_keep_their_order(case: Asked) -> None:
    contract, on = case
    facts = {name: fact for ruling in rulings(contract, on) for name, fact in ruling.facts.items()}
    order = [
        facts[name]
        for name in ("stop_renewal_until", "stop_renewal_until_disputed", "renewal_on", "next_refund_until")
        if name in facts
    ]

    assert order == sorted(order, key=str)
    if "notice_until" in facts:
        assert facts["notice_until"] == contract.term_ends_on - timedelta(days=contract.notice_days or 0)
    if "refund_until" in facts:
        assert facts["refund_until"] == contract.term_starts_on + timedelta(days=6)
        assert facts["refund_until_disputed"] == contract.term_starts_on + timedelta(days=7)


ORDER = {
    "acme": [
        *("refund_window", "refund_last_day", "renewal_open", "renewal_contested", "renewal_locked", "not_renewing"),
        *("stale", "ended"),
    ],
    "zeta": ["notice_unknown", "notice_open", "notice_passed", "not_renewing", "stale", "ended"],
}


@unhurried
@given(asked(), st.integers(0, 400))
def test_time_only_goes_forward_through_the_situations(case: Asked, days: int) -> None:
    contract, on = case
    now, then = (rule("ask_refund", contract, day).situation for day in (on, on + timedelta(days=days)))
    order = ORDER[contract.provider]

    assert order.index(now or "") <= order.index(then or "")


@unhurried
@given(asked("acme"))
def test_a_partner_goes_to_the_partners_in_every_situation(case: Asked) -> None:
    contract, on = case
    named = {"cancel_contract", "stop_renewal", "reduce_payments", "ask_settlement_amount", "ask_refund"}
    named |= {"ask_how_to_notify", "ask_next_term"}
    for ruling in rulings(contract, on):
        if contract.customer.partner and ruling.question in named | {"ask_notice_deadline"}:
            assert (ruling.certainty, ruling.clauses) == ("partial", ("AC-7",))
            assert set(ruling.facts) <= {"requested_on"}
            assert ruling.handoff
            assert (ruling.handoff.team, ruling.handoff.reason) == ("partners", "partner")
        elif ruling.question != "declare_partner":
            assert ruling.handoff is None or ruling.handoff.team != "partners"


@unhurried
@given(st.sampled_from([(q, id_) for id_, policy in POLICIES.items() for q in policy.questions]), DAYS)
def test_a_general_ruling_holds_nothing_personal(asked: tuple[str, str], on: date) -> None:
    ruling = rule_general(*asked, on)

    assert (ruling.situation, ruling.facts, ruling.on) == (None, {}, on)
    assert (ruling.certainty, ruling.handoff is None) in {("general", True), ("not_covered", False), ("partial", False)}


@unhurried
@given(DAYS, st.integers(0, 15), st.sampled_from(["CH", "US"]))
def test_counted_business_days_are_as_many_as_asked_for(start: date, days: int, country: str) -> None:
    end = add_business_days(start, days, country)
    after = [start + timedelta(days=step) for step in range(1, (end - start).days + 1)]

    assert sum(is_business_day(day, country) for day in after) == days
    assert not after or is_business_day(end, country)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | DAYS.map(date.isoformat),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def paths(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, item in inner for found in paths(item, (*path, key)))]


@st.composite
def spoilt_records(draw: st.DrawFn) -> tuple[Any, date]:
    """A sound record with any JSON in the place of one of its parts, or without that part."""
    record, on = draw(records())
    spoilt = copy.deepcopy(record)
    path = draw(st.sampled_from(paths(record)))
    if not path:
        return draw(JSON), on
    target: Any = spoilt
    for key in path[:-1]:
        target = target[key]
    if draw(st.booleans()):
        target[path[-1]] = draw(JSON)
    else:
        del target[path[-1]]
    return spoilt, on


FIELDS = re.compile(rf"(contract|{'|'.join(Contract.__dataclass_fields__)})(\[\d+\])?(\.[a-z_]+)?: .+")


@unhurried
@given(spoilt_records())
def test_a_record_is_ruled_on_or_refused_with_its_field(pair: tuple[Any, date]) -> None:
    record, on = pair
    outcome: object
    try:
        outcome = parse(record, on)
    except InvalidRecord as error:
        outcome = str(error)

    if isinstance(outcome, Contract):
        assert len(rulings(outcome, on)) == len(POLICIES[outcome.provider].questions)
    else:
        assert FIELDS.fullmatch(str(outcome))


def installed(record: Any) -> Any:
    """The record as one of a company of this installation, where it still names an invented one."""
    company = providers()[COMPANY]
    if not isinstance(record, dict):
        return record
    known = {"provider": company.id, "number": company.number.example, "currency": company.currency}
    invented = [*PROVIDERS, *(value for values in PROVIDERS.values() for value in values)]
    return {key: known.get(key, value) if value in invented else value for key, value in record.items()}


@unhurried
@given(spoilt_records(), JSON, JSON, JSON)
def test_the_bench_answers_every_line(pair: tuple[Any, date], id_: Any, question: Any, on: Any) -> None:
    record = installed(pair[0])
    requests: list[Any] = [
        {"id": id_, "contract": record, "question": questions()[0], "on": pair[1].isoformat()},
        {"id": id_, "contract": record, "question": question, "on": on},
        question,
    ]
    for request in requests:
        answer = answer_line(json.dumps(request).encode())
        assert ("error" in answer) != ("certainty" in answer)
        json.dumps(answer, allow_nan=False)


@unhurried
@given(st.binary(max_size=60))
def test_the_bench_answers_every_heap_of_bytes(line: bytes) -> None:
    assert answer_line(line)["error"]["field"]

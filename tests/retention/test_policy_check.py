"""The proof of the tables must notice every way in which a table can go wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from retention import policies
from retention.check import problems_of
from retention.errors import PolicyError
from retention.known_changes import warnings_of
from retention.policy import Policy
from tests.retention.invented import POLICIES, edited_policy

Edit = Callable[..., Policy]


@pytest.fixture
def edited(tmp_path: Path) -> Edit:
    """An invented company's policy with texts replaced."""

    def edit(company: str, *replacements: tuple[str, str]) -> Policy:
        return edited_policy(tmp_path, company, *replacements)

    return edit


@pytest.mark.parametrize("policy", [*POLICIES.values(), *policies().values()])
def test_what_is_shipped_has_no_problem(policy: Policy) -> None:
    assert problems_of(policy) == []


LOCKED = "    - {in: renewal_locked, certainty: partial, facts: [renewal_on, next_refund_until],"
WINDOW = (
    "    - {in: refund_window, certainty: certain, facts: [refund_until, refund_until_disputed],"
    " clauses: [AC-2, AC-5]}\n"
)


def test_a_missing_row_is_noticed(edited: Edit) -> None:
    problems = problems_of(edited("acme", ("cancel_contract:\n" + WINDOW, "cancel_contract:\n")))

    # Two other questions lean on these rows, but have their own for this situation.
    assert problems == ["missing: no row rules cancel_contract in refund_window"]


def test_a_question_without_a_running_row_is_noticed(edited: Edit) -> None:
    row = "  declare_partner:\n    - {in: any, certainty: not_covered"
    problems = problems_of(edited("zeta", (row, row.replace("any", "ended"))))

    assert [problem for problem in problems if "no row rules declare_partner in notice_open" in problem]
    assert "missing: declare_partner has no running row, so nothing can be said of it in general" in problems
    assert len(problems) == 6  # five running situations and the general ruling; ended and stale have theirs


def test_a_duplicated_row_is_noticed(edited: Edit) -> None:
    problems = problems_of(edited("acme", ("cancel_contract:\n" + WINDOW, "cancel_contract:\n" + WINDOW * 2)))

    place = "questions.cancel_contract"
    assert problems == [
        f"duplicated: {place}[0] and {place}[1] both rule cancel_contract in refund_window",
        f"unreachable: {place}[1]",
    ]


def test_a_row_for_any_situation_beside_another_is_a_duplicate(edited: Edit) -> None:
    problems = problems_of(edited("zeta", ("{in: ended, certainty: not_covered", "{in: any, certainty: not_covered")))

    assert sum(problem.startswith("duplicated: ") for problem in problems) == 5


def test_an_unreachable_row_is_noticed(edited: Edit) -> None:
    running = ", ".join(POLICIES["acme"].situations.running)
    row = f"    - {{in: [{running}], certainty: certain, facts: [], clauses: []}}\n"
    old = "  ask_lose_access:\n    - {in: running"

    problems = problems_of(edited("acme", (old, f"  ask_lose_access:\n{row}    - {{in: other running")))

    # The row for the other running situations finds none left.
    assert problems == ["unreachable: questions.ask_lose_access[1]"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("{if: overdue, certainty", "{if: overdue and not overdue, name: odd, certainty", "access[0], variant odd"),
        ("{if: overdue, questions", "{if: overdue and not overdue, questions", "always[1]"),
        ("- notice_open: D <= notice_until", "- notice_open: D > term_ends_on", "situation notice_open"),
        ("facts: [ends_on, remaining_*], clauses: [ZT-3, ZT-9]", "facts: [renewal_on], clauses: [ZT-3]",
         "fact renewal_on of questions.cancel_contract[3]"),
    ],
)  # fmt: skip
def test_what_no_contract_can_bring_about_is_noticed(edited: Edit, old: str, new: str, problem: str) -> None:
    problems = problems_of(edited("zeta", (old, new)))

    assert [text for text in problems if text.startswith("unreachable: ") and text.endswith(problem)]


def test_a_row_taken_from_another_question_is_unreachable_when_own_rows_rule_all(edited: Edit) -> None:
    problems = problems_of(
        edited(
            "zeta",
            ("  stop_renewal:\n", "  stop_renewal:\n    - {in: running, certainty: certain, facts: [], clauses: []}\n"),
        )
    )

    assert problems == ["unreachable: questions.stop_renewal as cancel_contract"]


def test_rows_cannot_be_taken_from_a_question_that_takes_all_of_them_itself(edited: Edit) -> None:
    row = "    - {in: any, certainty: not_covered, facts: [], clauses: [], handoff: {care: not_covered}}\n"
    with pytest.raises(PolicyError, match="ask_data_backup: as must name a question with rows of its own"):
        edited("zeta", (f"ask_data_backup:\n{row}", "ask_data_backup:\n    - {as: stop_renewal}\n"))


@pytest.mark.slow
def test_a_planned_value_that_closes_a_situation_is_noticed_with_its_day(edited: Edit) -> None:
    policy = edited("acme", ("    value: 15\n", "    value: 15\n    later: [{valid_from: 2028-01-01, value: 7}]\n"))

    assert "unreachable: situation renewal_contested, from 2028-01-01 on" in problems_of(policy)
    assert not [problem for problem in problems_of(policy) if problem.endswith("2026-11-21 on")]


CHANGE = "    value: 15\n    later: [{valid_from: 2027-03-01, value: 20}]\n"


@pytest.mark.slow
def test_a_known_change_warns_of_the_situations_that_it_turns(edited: Edit) -> None:
    policy = edited("acme", ("    value: 15\n", CHANGE))

    assert problems_of(policy) == []
    (line,) = warnings_of(policy)
    assert line.startswith(
        "from 2027-03-01 on AC-3 is 20 instead of 15: contracts in renewal_open are then in renewal_contested"
    )


SHORTER = "    value: 7\n    unit: days\n  AC-3:"  # the days in which a refund is to be had
LONGER_REFUND = SHORTER.replace("7\n", "7\n    later: [{valid_from: 2027-03-01, value: 14}]\n")


def turned(policy: Policy) -> dict[tuple[str, str], str]:
    """The situations before and after that are warned of, with the contract that stands for them."""
    found = {}
    for line in warnings_of(policy):
        situations, _, example = line.partition("contracts in ")[2].partition(", such as one ")
        before, _, after = situations.partition(" are then in ")
        found[before, after] = example
    return found


def test_a_short_term_that_a_change_turns_is_warned_of(edited: Edit) -> None:
    found = turned(edited("acme", (SHORTER, LONGER_REFUND)))

    assert ("renewal_locked", "refund_window") in found
    assert ("renewal_contested", "refund_last_day") in found


def test_a_day_after_the_renewal_that_a_change_turns_is_warned_of(edited: Edit) -> None:
    found = turned(edited("acme", (SHORTER, LONGER_REFUND)))

    assert found["renewed", "renewed_refund_window"] == "from 2026-02-16 to 2027-02-16, asked about on 2027-02-15"
    assert ("renewed_refund_last_day", "renewed_refund_window") in found


def test_a_change_that_binds_only_terms_to_come_turns_nothing(edited: Edit) -> None:
    policy = edited("acme", ("    value: 15\n", CHANGE + "    applies: term_start\n"))

    assert (problems_of(policy), warnings_of(policy)) == ([], [])

"""What the product says is what is recorded; a change is shown in sentences, with the command that records it."""

from __future__ import annotations

import pytest

from retention import policies
from retention.policy import Policy
from retention.reading import load_yaml
from startup import answers, recorded
from tests.every_row_run import unsaid
from tests.shipped import COMPANIES, SHIPPED

PAIRS = [(id_, language) for id_ in COMPANIES for language in policies()[id_].provider.languages]


@pytest.mark.slow
def test_every_answer_is_recorded() -> None:
    lines = recorded.difference()
    if lines:
        shown = "\n".join(lines[:200])
        pytest.fail(f"answers that nobody has recorded; if they are right: {answers.COMMAND}\n\n{shown}", pytrace=False)


@pytest.mark.parametrize(("company", "language"), PAIRS)
def test_the_record_holds_every_question_in_every_situation(company: str, language: str) -> None:
    policy = policies()[company]
    entries = load_yaml(recorded.file_of(policy, language))
    found = {(entry["question"], name) for entry in entries for name in entry["situations"]}
    assert found == {
        (question, name) for question in policy.questions for name in ("general", *policy.situations.names)
    }


@pytest.mark.slow
@pytest.mark.parametrize(("company", "language"), PAIRS)
def test_the_chat_says_what_is_recorded(company: str, language: str) -> None:
    """Each question in each situation, asked in a chat that has just begun, by whoever is known and whoever is not."""
    assert list(unsaid(policies()[company], language)) == []


@pytest.mark.parametrize("policy", policies().values(), ids=policies())
def test_the_record_holds_every_outcome_of_the_table(policy: Policy) -> None:
    """Each row as it stands and each of its variants is met by a sample."""
    outcomes = {(each.question, each.situation, each.variant) for each in answers.sampled(policy)}
    for (question, situation), row in policy.table.cells.items():
        for outcome in (row.outcome, *(outcome for _, outcome in row.variants)):
            assert any(
                asked == question and variant == outcome.variant for asked, where, variant in outcomes if where
            ), (question, situation, outcome.variant)


@pytest.mark.parametrize(("company", "language"), PAIRS if SHIPPED else ())
def test_whoever_asks_back_after_an_answer_reads_something_whole(company: str, language: str) -> None:
    policy = policies()[company]
    entries = load_yaml(recorded.file_of(policy, language, recorded.ASKED_BACK))
    questions = {*policy.conversation.main_questions, *policy.conversation.leaving} & set(policy.questions)
    assert {entry["question"] for entry in entries} >= questions
    assert {name for entry in entries for name in entry["situations"]} >= {"general", *policy.situations.settled}
    for entry in entries:
        replies = [entry["explain"], entry["why"], entry["sure"]]
        assert all(text and "{" not in text for text in replies), entry

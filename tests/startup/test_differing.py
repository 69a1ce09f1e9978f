"""What a change changes is shown once, however many cases and answers it is in."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from retention import policies
from retention.policy import Policy, read_policy
from retention.provider import PROVIDERS
from startup import answers, differing, recorded
from startup.cases import cases
from tests.shipped import COMPANY


@pytest.fixture
def changed(tmp_path: Path) -> Policy:
    """The first company with five days less in the first clause that has a number."""
    for name in ("provider.yml", "policy.yml"):
        (tmp_path / COMPANY).mkdir(exist_ok=True)
        shutil.copy(PROVIDERS / COMPANY / name, tmp_path / COMPANY)
    file = tmp_path / COMPANY / "policy.yml"
    text = file.read_text(encoding="utf-8")
    value = next(clause.values[0][1] for clause in policies()[COMPANY].clauses.values() if clause.values)
    assert f"value: {value}\n" in text
    file.write_text(text.replace(f"value: {value}\n", f"value: {value - 5}\n", 1), encoding="utf-8")
    return read_policy(tmp_path / COMPANY)


@pytest.mark.slow
def test_a_difference_of_many_cases_is_one_readable_line(changed: Policy) -> None:
    wrong = [difference for case in cases(changed) for difference in case.differences(changed)]
    heading, *lines = differing.differing_cases(changed)

    assert heading.startswith(f"providers/{COMPANY}/cases: ")
    assert len(lines) == len(set(wrong)) < len(wrong) / 2
    assert sum(int(line.split(" x ")[0]) for line in lines) == len(wrong)
    assert all(" is " in line and ", not " in line and "{" not in line for line in lines)


@pytest.mark.slow
def test_a_sentence_that_changes_alike_in_many_answers_is_shown_once(monkeypatch: pytest.MonkeyPatch) -> None:
    policy = policies()[COMPANY]
    language = policy.provider.languages[0]
    now = answers.current(policy)
    lines = [line.strip() for line in now[language].splitlines() if line.startswith("    ")]
    sentence = max((line for line in set(lines) if line), key=lines.count)
    before = now[language].replace(f"    {sentence}\n", "    As it was.\n")
    monkeypatch.setattr(differing, "policies", lambda: {COMPANY: policy})
    file = recorded.file_of(policy, language)
    monkeypatch.setattr(recorded, "files", lambda policy: [(language, file, now[language])])
    monkeypatch.setattr(recorded, "text_of", lambda path: before)

    place, *change = differing.differing_sentences()

    assert change == ["- As it was.", f"+ {sentence}", ""]
    assert f"providers/{COMPANY}/recorded/{language}.yml: " in place
    assert 1 < int(place.split(": ")[1].split(" x")[0]) <= lines.count(sentence)
    assert place.endswith(" more")

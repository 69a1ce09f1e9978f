"""A question that Rasa's files lack is named, before a customer asks it and nobody understands."""

from __future__ import annotations

from pathlib import Path

from retention import questions
from settings.installation import ROOT
from startup.understanding import missing_names


def files(folder: Path, left_out: str) -> Path:
    """Rasa's domain and rules without one intent."""
    (folder / "data" / "rules").mkdir(parents=True)
    domain = (ROOT / "domain.yml").read_text("utf-8")
    (folder / "domain.yml").write_text(domain.replace(f"- {left_out}\n", ""), "utf-8")
    for file in (ROOT / "data" / "rules").glob("*.yml"):
        rules = file.read_text("utf-8").replace(f"- intent: {left_out}\n", "- intent: nothing\n")
        (folder / "data" / "rules" / file.name).write_text(rules, "utf-8")
    return folder


def test_what_is_shipped_lacks_no_name() -> None:
    assert missing_names() == []


def test_a_question_that_domain_and_rules_lack_is_named(tmp_path: Path) -> None:
    question = questions()[0]
    assert missing_names(files(tmp_path, question)) == [
        f"domain.yml: intents: {question} is missing; the policies rule on it",
        f"data/rules: no rule for {question}; the policies rule on it",
    ]


def test_a_renamed_question_is_named_beside_a_policy_that_cannot_be_read(tmp_path: Path) -> None:
    folder = tmp_path / "providers" / "acme"
    folder.mkdir(parents=True)
    (folder / "provider.yml").write_text("", "utf-8")
    (folder / "policy.yml").write_text("questions: {ask_refnd: []}\nconversation: {leaving: [ask_refund]}\n", "utf-8")
    assert missing_names(ROOT, folder.parent) == [
        "domain.yml: intents: ask_refnd is missing; the policies rule on it",
        "data/rules: no rule for ask_refnd; the policies rule on it",
    ]


def test_small_talk_without_a_text_is_named(tmp_path: Path) -> None:
    folder = files(tmp_path, "thank")
    (folder / "data" / "rules" / "more.yml").write_text(
        "rules:\n- rule: joke\n  steps:\n  - intent: joke\n  - action: action_say\n", "utf-8"
    )
    lines = missing_names(folder)
    assert lines
    assert all("say-joke: missing" in line for line in lines)


def test_a_front_desk_without_rasas_files_has_nothing_to_name(tmp_path: Path) -> None:
    assert missing_names(tmp_path) == []

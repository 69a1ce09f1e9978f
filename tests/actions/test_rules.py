"""Rasa's files and the actions agree: each intent has one rule, each rule one action that exists."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from channels.commands import COMMANDS
from retention import questions
from retention.reading import load_yaml

ROOT = Path(__file__).resolve().parents[2]
BESIDE_EXAMPLES = {"nlu_fallback", "verified", "something_else"}


@cache  # conversations ask with every turn
def rules() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file in sorted((ROOT / "data/rules").glob("*.yml")):
        for rule in load_yaml(file)["rules"]:
            intent, action = rule["steps"]
            found.setdefault(intent["intent"], []).append(action["action"])
    return found


def domain() -> dict[str, list[object]]:
    content: dict[str, list[object]] = load_yaml(ROOT / "domain.yml")
    return content


def test_each_intent_has_exactly_one_rule_with_one_action() -> None:
    assert {intent: len(actions) for intent, actions in rules().items() if len(actions) != 1} == {}
    intents = {next(iter(intent)) if isinstance(intent, dict) else intent for intent in domain()["intents"]}
    assert set(rules()) == intents


def test_rules_answer_every_intent_that_has_examples_or_is_ruled_on() -> None:
    for language in ("pt", "fr"):
        examples = {file.stem for file in (ROOT / "data/nlu" / language).glob("*.yml")}
        assert set(rules()) == examples | set(questions()) | BESIDE_EXAMPLES


def test_each_action_of_a_rule_is_written_and_declared() -> None:
    named = {action for actions in rules().values() for action in actions}
    written = {
        name
        for file in (ROOT / "actions").glob("action_*.py")
        for name in re.findall(r'return "(action_\w+)"', file.read_text("utf-8"))
    }
    assert named == written == set(domain()["actions"])


def test_commands_are_intents_with_a_rule() -> None:
    assert set(rules()) >= COMMANDS

"""Questions and small talk that the assistant could not recognise or answer: names that Rasa's own files lack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nlu.lint import unsaid
from retention.policy import questions
from retention.reading import load_yaml
from settings.installation import ROOT

DOMAIN, RULES = "domain.yml", "data/rules"


def missing_names(root: Path = ROOT) -> list[str]:
    """One line for each question of the policies that domain.yml or the rules lack, and each missing say-<intent>.

    None where Rasa's files are not there, as beside a front desk that runs by itself.
    """
    if not (root / DOMAIN).exists():
        return []
    return [*_unknown_questions(root), *unsaid(root / RULES)]


def _unknown_questions(root: Path) -> Iterator[str]:
    domain = load_yaml(root / DOMAIN)
    intents = {next(iter(intent)) if isinstance(intent, dict) else intent for intent in domain["intents"]}
    ruled = {
        step.get("intent")
        for file in sorted((root / RULES).glob("*.yml"))
        for rule in load_yaml(file)["rules"]
        for step in rule["steps"]
    }
    for question in questions():
        if question not in intents:
            yield f"{DOMAIN}: intents: {question} is missing; the policies rule on it"
        if question not in ruled:
            yield f"{RULES}: no rule for {question}; the policies rule on it"

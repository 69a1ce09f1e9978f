"""Questions and small talk that the assistant could not recognise or answer: names that Rasa's own files lack."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nlu.lint import unsaid
from retention.errors import PolicyError
from retention.policy import FILE
from retention.provider import PROVIDERS, provider_folders
from retention.reading import load_yaml, read_yaml
from settings.installation import ROOT

DOMAIN, RULES = "domain.yml", "data/rules"


def missing_names(root: Path = ROOT, companies: Path = PROVIDERS) -> list[str]:
    """One line for each question of the policies that domain.yml or the rules lack, and each missing say-<intent>.

    None where Rasa's files are not there, as beside a front desk that runs by itself. companies: their folder; a policy
    with slips is looked at, too.
    """
    if not (root / DOMAIN).exists():
        return []
    return [*_unknown_questions(root, companies), *unsaid(root / RULES)]


def _written(companies: Path) -> Iterator[str]:
    """The questions of all policies as they are written there."""
    for folder in provider_folders(companies):
        try:
            content = read_yaml(folder / FILE)
        except PolicyError:
            continue  # a slip that is said elsewhere
        section = content.get("questions") if isinstance(content, dict) else None
        yield from (question for question in section or () if isinstance(question, str))


def _unknown_questions(root: Path, companies: Path) -> Iterator[str]:
    domain = load_yaml(root / DOMAIN)
    intents = {next(iter(intent)) if isinstance(intent, dict) else intent for intent in domain["intents"]}
    ruled = {
        step.get("intent")
        for file in sorted((root / RULES).glob("*.yml"))
        for rule in load_yaml(file)["rules"]
        for step in rule["steps"]
    }
    for question in dict.fromkeys(_written(companies)):
        if question not in intents:
            yield f"{DOMAIN}: intents: {question} is missing; the policies rule on it"
        if question not in ruled:
            yield f"{RULES}: no rule for {question}; the policies rule on it"

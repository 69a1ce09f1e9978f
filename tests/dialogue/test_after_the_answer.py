"""“I do not understand”, “why?”, “are you sure?” after each answer in each situation, word for word.

`.venv/frontdesk/bin/python -m tests.dialogue.test_after_the_answer` writes the files anew, to be read like any text.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
import yaml

from dialogue.last_answer import explain, say_how_sure, say_why
from dialogue.ruling_words import ruling_object
from dialogue.state import About, DialogueState
from retention import policies, rule, rule_general
from retention.samples import samples
from startup.answers import first_day
from tests.dialogue.turns import said, turn

FOLDER = Path(__file__).parent / "after_the_answer"
ASKED = (("explain", "ask_explain", explain), ("why", "ask_why", say_why), ("sure", "doubt", say_how_sure))
CASES = [(provider, language) for provider, policy in policies().items() for language in policy.provider.languages]


def current(provider: str, language: str) -> dict[str, dict[str, dict[str, str]]]:
    """By question and situation, what is said to each of the three; of the first sample contract in it."""
    policy = policies()[provider]
    questions = [name for name in policy.questions if name in policy.conversation.dated or name == "reduce_payments"]
    found: dict[str, dict[str, dict[str, str]]] = {question: {} for question in questions}
    for question in questions:
        ruling = rule_general(question, provider, first_day(policy))
        found[question]["general"] = asked_about(provider, language, ruling, None)
    for held in samples(policy, first_day(policy)):
        if held.today != held.on or held.contract.customer.partner:
            continue
        for question in questions:
            ruling = rule(question, held.contract, held.on)
            if ruling.situation and ruling.situation not in found[question]:
                found[question][ruling.situation] = asked_about(provider, language, ruling, held.contract)
    return found


def asked_about(provider: str, language: str, ruling: Any, contract: Any) -> dict[str, str]:
    answers = {}
    for name, intent, act in ASKED:
        state = DialogueState(answered=[ruling.question], about=About(ruling_object(ruling)))
        asked = turn(intent, contract=contract, provider=provider, language=language, today=ruling.on, state=state)
        asyncio.run(act(asked))
        answers[name] = said(asked)
    return answers


def file_of(provider: str, language: str) -> Path:
    return FOLDER / f"{provider}.{language}.yml"


@pytest.mark.parametrize(("provider", "language"), CASES)
def test_each_act_in_each_situation_is_answered_word_for_word(provider: str, language: str) -> None:
    assert current(provider, language) == yaml.safe_load(file_of(provider, language).read_text("utf-8"))


@pytest.mark.parametrize(("provider", "language"), CASES)
def test_nothing_is_left_unfilled(provider: str, language: str) -> None:
    for situations in current(provider, language).values():
        for situation, answers in situations.items():
            assert all("{" not in text and text for text in answers.values()), (situation, answers)


if __name__ == "__main__":

    class Readable(yaml.SafeDumper):
        pass

    Readable.add_representer(
        str,
        lambda dumper, text: dumper.represent_scalar(
            "tag:yaml.org,2002:str", text, style="|" if "\n" in text else None
        ),
    )
    for provider, language in CASES:
        written = yaml.dump(
            current(provider, language), Dumper=Readable, allow_unicode=True, sort_keys=False, width=100_000
        )
        file_of(provider, language).write_text(written, "utf-8")

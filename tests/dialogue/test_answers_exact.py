"""The main answers, word for word in both languages (answers.yml)."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from dialogue.card import render
from retention import rule, rule_general
from tests.dialogue.records import contract
from tests.dialogue.turns import TODAY

CASES = yaml.safe_load((Path(__file__).parent / "answers.yml").read_text("utf-8"))


@pytest.mark.parametrize("language", ["pt", "fr"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['provider']}-{case['question']}-{case['on']}")
def test_answer_reads(case: dict[str, Any], language: str) -> None:
    if case["on"] is None:
        ruling = rule_general(case["question"], case["provider"], TODAY)
    else:
        held = contract(case["provider"], **case.get("contract", {}))
        ruling = rule(case["question"], held, date.fromisoformat(case["on"]))
    assert render(ruling, language).text == case[language].rstrip("\n")

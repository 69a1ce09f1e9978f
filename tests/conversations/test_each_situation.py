"""Each act about the own request and the last answer has a conversation in each situation of each company, in each
language: what holds in one situation ("nothing to do", "too late") is said in another by mistake first. All of them can
occur: who has no contract here, or one that is over, asks why, takes back and doubts as well."""

from __future__ import annotations

from typing import Any

import pytest

import languages
from retention.provider import PROVIDERS
from retention.reading import load_yaml

pytest.importorskip("rasa_sdk")
pytestmark = pytest.mark.rasa

from tests.conversations.play import conversations  # noqa: E402

ABOUT_REQUEST = ("ask_request_status", "withdraw_request", "keep_contract", "register_request", "give_contact")
ABOUT_ANSWER = ("ask_explain", "ask_why", "ask_definition", "correct_assistant", "doubt")
STRANGER = None  # nobody's contract is known
COMPANIES = sorted(folder.name for folder in PROVIDERS.iterdir() if (folder / "demo.yml").is_file())


def situation_of(company: str) -> dict[str, str]:
    """The situation of each customer of the company's demo: one at least for each, but for those of a later day."""
    return {each["slug"]: each["situation"] for each in load_yaml(PROVIDERS / company / "demo.yml")["contracts"]}


def acts_in(turn: dict[str, Any]) -> set[str]:
    """What the turn means: what it was taken for first, or each of several things."""
    means = turn.get("means") or []
    likeliest = [next(iter(each)) if isinstance(each, dict) else each for each in turn.get("ranking", [])[:1]]
    return {*([means] if isinstance(means, str) else means), *likeliest}


@pytest.mark.parametrize("language", languages.for_customers())
def test_each_act_is_played_in_each_situation(language: str) -> None:
    own = {company: situation_of(company) for company in COMPANIES}
    played = {
        (case["provider"], own[case["provider"]].get(case["customer"], STRANGER), act)
        for case in conversations(language)
        for turn in case["turns"]
        for act in acts_in(turn)
    }
    cells = {
        (company, situation, act)
        for company in COMPANIES
        for situation in (*own[company].values(), STRANGER)
        for act in (*ABOUT_REQUEST, *ABOUT_ANSWER)
    }
    assert sorted(map(str, cells - played)) == []

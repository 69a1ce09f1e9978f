"""The codes that the lexicons give are codes the dialogue and the companies know."""

from __future__ import annotations

import re
from typing import get_args

import pytest

import languages
import texts
from nlu.lexicon import lexicon
from protocol.understood import Authority, ThirdParty, Way
from retention.codes import LEAVING_REASONS as CODES
from retention.policy import policy_of
from tests.shipped import COMPANIES
from texts import files

LANGUAGES = languages.for_customers()


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_for_leaving(language: str) -> None:
    assert set(lexicon(language).signals["reasons"]) <= set(CODES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_teams(language: str) -> None:
    teams = {team for policy in map(policy_of, COMPANIES) for team in policy.provider.teams}
    assert set(lexicon(language).signals["teams"]) <= teams


def test_proposals_after_a_reason() -> None:
    named = {
        code
        for policy in map(policy_of, COMPANIES)
        for offer in policy.conversation.after_reason
        for code in offer.reasons
    }
    assert named <= set(CODES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_third_parties(language: str) -> None:
    assert set(lexicon(language).signals["third_parties"]) <= set(get_args(ThirdParty))


@pytest.mark.parametrize("language", LANGUAGES)
def test_ways_of_asking(language: str) -> None:
    assert set(lexicon(language).signals["ways"]) <= set(get_args(Way))


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_may_decide_has_an_answer(language: str) -> None:
    assert set(lexicon(language).signals["authority"]) == set(get_args(Authority))
    for company in COMPANIES:
        assert all(texts.has(language, f"authority-{code}", provider=company) for code in get_args(Authority))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_side_that_is_told_from_others_has_a_line(language: str) -> None:
    asked = set(lexicon(language).signals["focuses"]) - {"part"}  # a question of its own
    keys = {key for company in COMPANIES for each in files.keys(language, company).values() for key in each}
    keys |= {message.id.name for each in files.resources(language).values() for message in files.messages_of(each)}
    assert [side for side in asked if not any(re.search(rf"^focus-.*\b{side}\b", key) for key in keys)] == []

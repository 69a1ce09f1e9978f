"""The codes that the lexicons give are codes the dialogue and the companies know."""

from __future__ import annotations

from typing import get_args

import pytest

import languages
from nlu.lexicon import lexicon
from protocol.understood import ThirdParty, Way
from retention.codes import LEAVING_REASONS as CODES
from retention.policy import policy_of
from tests.shipped import COMPANIES

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

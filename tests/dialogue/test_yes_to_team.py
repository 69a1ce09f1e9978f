"""A reserve, or the offered team asked to call, is a yes to a question for that team, and never to a change of the
contract."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from dialogue import order
from dialogue.main_job import answer_message
from dialogue.request_kinds import ONE_AT_A_TIME
from dialogue.state import DialogueState, Offer
from protocol.awaiting import HANDOFF
from protocol.turn import OpenCase, RegisterRequest
from tests.dialogue.records import contract
from tests.dialogue.turns import turn
from tests.shipped import COMPANIES

QUESTIONS = ("settlement_amount", "billing_problem", "other")
RESERVE = {
    "pt": "pode passar pra eles, mas não concordo com nenhuma renovação",
    "fr": "transmettez-leur, mais je n'accepte aucun renouvellement",
}
TO_TEAM = {"pt": "ok então pede pro financeiro me ligar", "fr": "d'accord, demandez à la comptabilité de m'appeler"}
ASKING = {
    "pt": "pode passar pra eles, mas isso não renova o contrato?",
    "fr": "transmettez, mais ça ne renouvelle pas ?",
}


def _effects(provider: str, language: str, text: str, kind: Any, team: str = "finance") -> list[Any]:
    state = DialogueState()
    state.awaiting, state.offer = HANDOFF, Offer(team, "settlement_amount", kind=kind)
    held: Any = contract(provider)
    heard = turn("affirm", text=text, contract=held, provider=provider, language=language, state=state)
    asyncio.run(order.answer(heard, answer_message))
    return [each for each in heard.effects if isinstance(each, (RegisterRequest, OpenCase))]


@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("language", list(RESERVE))
@pytest.mark.parametrize("kind", QUESTIONS)
def test_a_question_goes_to_its_team_with_the_reserve(provider: str, language: str, kind: str) -> None:
    for text in (RESERVE[language], TO_TEAM[language]):
        done = _effects(provider, language, text, kind)
        assert [type(each) for each in done] == [RegisterRequest]
        assert done[0].kind == kind


@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("language", list(RESERVE))
@pytest.mark.parametrize("kind", ONE_AT_A_TIME)
def test_a_reserve_is_no_yes_to_a_change_of_the_contract(provider: str, language: str, kind: str) -> None:
    assert _effects(provider, language, RESERVE[language], kind) == []
    done = _effects(provider, language, TO_TEAM[language], kind)
    assert not [each for each in done if isinstance(each, RegisterRequest)]


@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("language", list(RESERVE))
@pytest.mark.parametrize("kind", QUESTIONS)
def test_a_question_beside_the_yes_registers_nothing(provider: str, language: str, kind: str) -> None:
    assert _effects(provider, language, ASKING[language], kind) == []


@pytest.mark.parametrize("provider", COMPANIES)
@pytest.mark.parametrize("language", list(RESERVE))
def test_another_team_than_the_offered_one_is_a_person(provider: str, language: str) -> None:
    done = _effects(provider, language, TO_TEAM[language], "other", team="support")
    assert not [each for each in done if isinstance(each, RegisterRequest)]

"""A document with an address is linked wherever an answer names it; one without is named only."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from dialogue.last_answer import say_why
from dialogue.policy_questions import answer_questions
from dialogue.turn import Turn
from retention import policy_of
from tests.dialogue.records import contract
from tests.dialogue.turns import cards, said, turn
from tests.shipped import COMPANY

ADDRESS = "https://company.example/terms#notice"


@pytest.fixture(params=[ADDRESS, None])
def address(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str | None:
    """The address of the document of every clause."""
    clauses = policy_of(COMPANY).clauses
    for id_, clause in clauses.items():
        monkeypatch.setitem(clauses, id_, replace(clause, source_url=request.param))
    found: str | None = request.param
    return found


def answered() -> Turn:
    asked = turn(contract=contract(COMPANY), provider=COMPANY)
    asyncio.run(answer_questions(asked, ["cancel_contract"]))
    return asked


def test_an_answer_links_its_sources_once_each(address: str | None) -> None:
    (card,) = cards(answered())
    last_line = answered().messages[0].text.splitlines()[-1]

    assert {clause.url for clause in card.clauses} == {address}
    documents = {clause.source for clause in card.clauses}
    assert last_line.count("https://") == (len(documents) if address else 0)


def test_a_reason_links_the_rule_it_names(address: str | None) -> None:
    before = answered()
    asked = turn("ask_why", contract=contract(COMPANY), provider=COMPANY, state=before.state)
    asyncio.run(say_why(asked))

    rules = [line for line in said(asked).splitlines() if line.startswith("–")]
    assert rules
    assert [line.endswith(f", {ADDRESS})") for line in rules] == [address is not None] * len(rules)

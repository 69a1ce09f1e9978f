"""A yes by which something would be done is none where its words turn it back (nlu/consent.py)."""

from __future__ import annotations

import pytest

from nlu.consent import checked
from nlu.prediction import Prediction

SURELY = Prediction([("affirm", 0.99), ("deny", 0.01)], 0.99)
ACTED_ON = 0.75  # sure_of_question in config.yml


def sure(text: str, language: str) -> bool:
    return checked(SURELY, text, language).confidence >= ACTED_ON


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "pode ser que sim, pode ser que não"),
        ("pt", "sim, mas deixa eu pensar"),
        ("pt", "claro, e eu nasci ontem"),
        ("pt", "ok, me tratem como trouxa"),
        ("fr", "peut-être que oui, peut-être que non"),
        ("fr", "oui oui, prenez-moi pour un imbécile"),
        ("fr", "bien sûr, cause toujours"),
        ("fr", "oui et non, laissez-moi réfléchir"),
    ],
)
def test_an_undecided_or_mocking_yes_is_not_sure(language: str, text: str) -> None:
    assert not sure(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "sim pode mandar bala"),
        ("pt", "👍"),
        ("pt", "sim, já pensei bastante e é isso mesmo"),
        ("fr", "ok vas y faites le"),
        ("fr", "oui s'il vous plaît et vite parce que lundi c'est fini"),
        ("fr", "oui, j'ai bien réfléchi, allez-y"),
        ("fr", "👍"),
    ],
)
def test_a_real_yes_stays_sure(language: str, text: str) -> None:
    assert sure(text, language)


def test_what_is_no_yes_and_what_no_lexicon_is_for_stays_as_it_is() -> None:
    no = Prediction([("deny", 0.99), ("affirm", 0.01)], 0.99)
    assert checked(no, "sim e não", "pt") is no
    assert checked(SURELY, "sim e não", "xx") is SURELY

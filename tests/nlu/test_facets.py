"""Short follow-ups in words nobody learned from: the side that they ask for, and nothing found in other messages."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
import yaml

import languages
from dialogue import certainties
from protocol.understood import Facet

pytest.importorskip("rasa_sdk")
pytestmark = pytest.mark.rasa

from nlu import facets  # noqa: E402
from tests.conversations.play import MODELS, understood_by_model  # noqa: E402

HERE = Path(__file__).parent
FOUND, MISTAKEN = 0.8, 0.03  # shares: at least, and at most


def _messages(language: str) -> list[tuple[str, str]]:
    listed = yaml.safe_load((HERE / f"facets_{language}.yml").read_text(encoding="utf-8"))
    return [(text, facet) for facet, texts in listed.items() for text in texts]


def test_every_facet_has_examples_in_every_language_and_no_other_name() -> None:
    known = {(example.language, example.facet) for example in facets.examples()}
    names = {*get_args(Facet), facets.NONE}
    assert known == {(language, name) for language in languages.for_customers() for name in names}


def test_no_example_stands_under_two_facets() -> None:
    where: dict[tuple[str, str], str] = {}
    for example in facets.examples():
        assert where.setdefault((example.language, example.text.casefold()), example.facet) == example.facet, example


@pytest.mark.filterwarnings("ignore")  # of what Rasa is made of
@pytest.mark.skipif(not list(MODELS.glob("*.tar.gz")), reason="no model is trained")
@pytest.mark.parametrize("language", languages.for_customers())
def test_unseen_follow_ups(language: str) -> None:
    right = asked = mistaken = 0
    messages = _messages(language)
    for text, facet in messages:
        read = understood_by_model(text, {"language": language})["facet"]
        found = read["name"] if read["confidence"] >= certainties.FACET else None
        asked += facet != facets.NONE
        right += found == facet
        mistaken += found not in (facet, None)
    assert right / asked >= FOUND, f"{right} of {asked}"
    assert mistaken / len(messages) <= MISTAKEN, f"{mistaken} of {len(messages)}"

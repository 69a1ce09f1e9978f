"""The languages a company speaks are named from its files, however many they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_parts

import languages
from dialogue.steering import switch_language
from dialogue.turn import Turn
from tests.dialogue.turns import said, turn


def asked_for_another(language: str, spoken: tuple[str, ...]) -> Turn:
    """Somebody asks to go on in a language that the company does not speak."""
    asked = turn("switch_language", language=language)
    asked.provider = replace(asked.provider, languages=spoken)
    asked.understood = with_parts(asked.understood, signals=with_parts(asked.signals, other_language=True))
    switch_language(asked)
    return asked


@pytest.mark.parametrize(
    ("language", "spoken", "expected"),
    [
        ("fr", ("fr",), "Ici, je réponds seulement en français."),
        ("fr", ("pt", "fr"), "Je parle français et portugais. Lequel des deux préférez-vous ?"),
        ("fr", ("fr", "pt", "es"), "Je parle français, portugais et espagnol. Lequel préférez-vous ?"),
        ("pt", ("pt",), "Aqui só respondo em português."),
        ("pt", ("fr", "pt"), "Falo português e francês. Em qual dos dois prefere seguir?"),
        ("pt", ("pt", "fr", "es"), "Falo português, francês e espanhol. Em qual deles prefere seguir?"),
    ],
)
def test_the_languages_are_those_of_the_company(language: str, spoken: tuple[str, ...], expected: str) -> None:
    assert said(asked_for_another(language, spoken)) == expected


def test_a_language_is_named_in_the_readers_own() -> None:
    assert languages.name_in("fr", "pt") == "francês"

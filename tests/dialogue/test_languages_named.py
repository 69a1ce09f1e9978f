"""The languages a company speaks are named from its files, however many they are."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from msgspec.structs import replace as with_parts

import languages
from dialogue.steering import switch_language
from dialogue.turn import Turn
from protocol.turn import SetLanguage
from tests.dialogue.turns import effects, said, turn


def asked_for_another(language: str, spoken: tuple[str, ...]) -> Turn:
    """Somebody asks to go on in a language that the company does not speak."""
    asked = turn("switch_language", language=language)
    asked.provider = replace(asked.provider, languages=spoken)
    asked.understood = with_parts(asked.understood, signals=with_parts(asked.signals, other_language=True))
    asyncio.run(switch_language(asked))
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


@pytest.mark.parametrize(
    ("language", "asks"), [("fr", "quelles langues parlez-vous ?"), ("pt", "quais idiomas você fala?")]
)
@pytest.mark.parametrize("spoken", [("fr", "pt"), ("es", "fr", "pt")])
def test_a_question_for_the_languages_switches_nothing(language: str, asks: str, spoken: tuple[str, ...]) -> None:
    asked = turn("switch_language", text=asks, language=language)
    asked.provider = replace(asked.provider, languages=spoken)
    asyncio.run(switch_language(asked))
    assert (asked.language, effects(asked)) == (language, [])
    (message,) = asked.messages
    chosen = message.buttons[-1].command
    assert [button.title for button in message.buttons] == [
        languages.of(each).name for each in listed(language, spoken)
    ]
    again = turn(chosen.intent, language=language, entities=chosen.entities)
    again.provider = asked.provider
    asyncio.run(switch_language(again))
    assert again.effects == [SetLanguage(chosen.entities["language"])]


def listed(first: str, spoken: tuple[str, ...]) -> list[str]:
    return [first, *(each for each in spoken if each != first)]


def test_a_language_is_named_in_the_readers_own() -> None:
    assert languages.name_in("fr", "pt") == "francês"

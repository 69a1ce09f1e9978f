"""The language of a message, among one, two or three languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.rasa  # what it computes with runs there only
TEXTS = {
    "pt": ["quero cancelar meu contrato", "vocês vão me cobrar ainda?", "não quero mais", "bom dia, tudo bem"],
    "fr": ["je veux résilier mon contrat", "allez-vous encore me facturer ?", "je n'en veux plus", "bonjour à tous"],
    "fi": ["haluan irtisanoa sopimukseni", "laskutatteko minua vielä?", "en halua enää", "hyvää huomenta"],
}


def trained(*languages: str) -> Any:
    from nlu.language import LanguageModel

    pairs = [(text, language) for language in languages for text in TEXTS[language]]
    return LanguageModel().fit([text for text, _ in pairs], [language for _, language in pairs])


@pytest.mark.parametrize("languages", [("pt",), ("pt", "fr"), ("pt", "fr", "fi")])
def test_as_many_languages_as_there_are(languages: tuple[str, ...], tmp_path: Path) -> None:
    from nlu.language import LanguageModel

    trained(*languages).save(tmp_path)
    model = LanguageModel.load(tmp_path)
    for language in languages:
        assert [model.decide(text, None) for text in TEXTS[language]] == [language] * 4
        likely = model.probabilities(TEXTS[language][0])
        assert sum(likely.values()) == pytest.approx(1)
        assert set(likely) == set(languages)


def test_a_conversation_changes_its_language_only_for_what_is_surely_in_another() -> None:
    model = trained("pt", "fr", "fi")
    assert model.decide("12345", "fi") == "fi"
    assert model.decide("menu", "fi") == "fi"


def test_without_labels_common_words_tell() -> None:
    from nlu.language import LanguageModel

    model = LanguageModel().fit(TEXTS["pt"] + TEXTS["fr"])
    assert model.decide("je veux résilier", None) == "fr"
    with pytest.raises(ValueError, match="known language"):
        LanguageModel().fit(["zzz"])

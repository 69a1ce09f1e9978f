"""Small word lists of each language, one YAML file a language."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import yaml

from nlu.examples import LANGUAGES


@lru_cache
def entries(language: str, name: str) -> tuple[str, ...]:
    """One list of one language's file; raises KeyError where there is no such list."""
    content = yaml.safe_load((Path(__file__).parent / f"{language}.yml").read_text(encoding="utf-8"))
    return tuple(map(str, content[name]))


@lru_cache
def short_forms(language: str) -> dict[str, list[str]]:
    """The words each short form of chats stands for."""
    content = yaml.safe_load((Path(__file__).parent / f"{language}.yml").read_text(encoding="utf-8"))
    return {str(short): str(long).split() for short, long in content["abbreviations"].items()}


def language_by_common_words(words: list[str]) -> str | None:
    """The language whose commonest words stand among lower-case words; None where they do not decide."""
    found = [sum(word in entries(language, "common_words") for word in words) for language in LANGUAGES]
    return None if found[0] == found[1] else LANGUAGES[found.index(max(found))]

"""Anger and threats of legal steps, by the words of a small lexicon a language (lexicon/*.yml)."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from nlu.examples import LANGUAGES
from nlu.text import fold


def _pattern(lines: list[str]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(lines) + r")(?!\w)")


_LEXICON = {
    language: {
        tone: _pattern(content[tone])
        for content in [yaml.safe_load((Path(__file__).parent / "lexicon" / f"{language}.yml").read_text("utf-8"))]
        for tone in ("legal_threat", "anger")
    }
    for language in LANGUAGES
}


def tone(text: str, language: str) -> str | None:
    """legal_threat, anger or None; a threat outweighs anger."""
    folded, lexicon = fold(text), _LEXICON[language]
    return next((name for name, pattern in lexicon.items() if pattern.search(folded)), None)

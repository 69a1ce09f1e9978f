"""Anger and threats of legal steps, by the words of a small lexicon a language (lexicon/*.yml)."""

from __future__ import annotations

import re

from nlu.examples import LANGUAGES
from nlu.lexicon import entries
from nlu.text import fold

TONES = ("legal_threat", "anger")
_LEXICON = {
    language: {name: re.compile(rf"(?<!\w)(?:{'|'.join(entries(language, name))})(?!\w)") for name in TONES}
    for language in LANGUAGES
}


def tone(text: str, language: str) -> str | None:
    """legal_threat, anger or None; a threat outweighs anger."""
    folded, lexicon = fold(text), _LEXICON[language]
    return next((name for name, pattern in lexicon.items() if pattern.search(folded)), None)

"""Anger, threats of legal steps, a code that has not come: by a small lexicon of each language (lexicon/*.yml)."""

from __future__ import annotations

import re

from nlu.examples import LANGUAGES
from nlu.lexicon import entries
from nlu.text import fold

TONES = ("legal_threat", "anger")
NOT_ARRIVED = "not_arrived"
_LEXICON = {
    language: {
        name: re.compile(rf"(?<!\w)(?:{'|'.join(entries(language, name))})(?!\w)") for name in (*TONES, NOT_ARRIVED)
    }
    for language in LANGUAGES
}


def tone(text: str, language: str) -> str | None:
    """legal_threat, anger or None; a threat outweighs anger."""
    folded, lexicon = fold(text), _LEXICON[language]
    return next((name for name in TONES if lexicon[name].search(folded)), None)


def not_arrived(text: str, language: str) -> bool:
    """Whether a message says that what was sent (an awaited code) has not come."""
    return bool(_LEXICON[language][NOT_ARRIVED].search(fold(text)))

"""Anger, threats of legal steps, a code that has not come: by the signals in each language's lexicon."""

from __future__ import annotations

import re
from functools import cache

from nlu.lexicon import lexicon, phrases
from nlu.text import fold

TONES = ("legal_threat", "anger")
NOT_ARRIVED = "not_arrived"


@cache
def _pattern(language: str, name: str) -> re.Pattern[str]:
    return phrases(lexicon(language).signal(name))


def tone(text: str, language: str) -> str | None:
    """legal_threat, anger or None; a threat outweighs anger."""
    folded = fold(text)
    return next((name for name in TONES if _pattern(language, name).search(folded)), None)


def not_arrived(text: str, language: str) -> bool:
    """Whether a message says that what was sent (an awaited code) has not come."""
    return bool(_pattern(language, NOT_ARRIVED).search(fold(text)))

"""Danger, grief, threats of legal steps and anger, by the signals in each language's lexicon."""

from __future__ import annotations

import re
from functools import cache

from nlu.lexicon import lexicon, phrases
from nlu.text import fold

TONES = ("danger", "grief", "legal_threat", "complains_elsewhere", "anger")  # the heaviest first


@cache
def _pattern(language: str, name: str) -> re.Pattern[str]:
    return phrases(lexicon(language).signal(name))


def tone(text: str, language: str) -> str | None:
    """The heaviest tone of the message, or None."""
    folded = fold(text)
    return next((name for name in TONES if _pattern(language, name).search(folded)), None)

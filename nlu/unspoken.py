"""A message in a language that customers are not answered in, known by its commonest words (languages.yml)."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

import languages
from nlu.lexicon import lexicon

FEWEST = 2  # different words of that language
LEAST = 0.3  # of the words of the message
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


def found(text: str) -> str | None:
    """The language's code; None where the message may be in one that is spoken here."""
    words = _WORD.findall(unicodedata.normalize("NFC", text.replace("’", "'")).lower())
    different = set(words)
    own = max(len(different & lexicon(code).common_words) for code in languages.for_customers())
    for code, common in _common().items():
        known = different & common
        if len(known) >= FEWEST and len(known) > own and len(known) >= LEAST * len(different):
            return code
    return None


@cache
def _common() -> dict[str, frozenset[str]]:
    return {code: language.unspoken.words for code, language in languages.known().items() if language.unspoken}

"""Folding of text: lower case, no accents, one spelling of apostrophes, hyphens and joined letters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MANY = 50  # numbers or days of a kind looked at in a message: each looks at all before it, and nobody writes more

# What Unicode's decomposition leaves as it is, and invisible signs.
_SPELLINGS = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        **dict.fromkeys("’‘`´ʼ", "'"),
        **dict.fromkeys("‐‑‒", "-"),
        **dict.fromkeys("\ufe0f\u200d\u200b", ""),
    }
)


@lru_cache(maxsize=4096)
def _letter(character: str) -> str:
    parts = unicodedata.normalize("NFKD", character.lower().translate(_SPELLINGS)).lower().translate(_SPELLINGS)
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=32)  # a message is folded by each who looks at it
def fold(text: str) -> str:
    """Lower case without accents; one character may become none or several ("Œuvre d’été" is "oeuvre d'ete")."""
    return "".join(map(_letter, text))


@dataclass(frozen=True)
class Folded:
    """A folded text that knows where in the original each of its characters came from."""

    text: str  # fold(original)
    places: tuple[int, ...]  # of each folded character, its place in the original

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the original, from start up to but without end, of a non-empty part of the folded text."""
        return self.places[start], self.places[end - 1] + 1


@lru_cache(maxsize=8)
def fold_with_places(text: str) -> Folded:
    """The same as `fold`, for those who must say where in the original something was found."""
    parts = list(map(_letter, text))
    folded = "".join(parts)
    if len(folded) == len(text) and all(parts):
        return Folded(folded, tuple(range(len(text))))
    return Folded(folded, tuple(place for place, part in enumerate(parts) for _ in part))

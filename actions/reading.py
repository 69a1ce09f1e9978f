"""Reading a message's plain words, without understanding: reasons for leaving, yes and no."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path

import yaml


def reason_in(text: str) -> str | None:
    """The reason a text speaks of, None if none is plain from its words."""
    folded = fold(text)
    return next((code for code, pattern in _patterns().items() if pattern.search(folded)), None)


def fold(text: str) -> str:
    """Small letters without accents."""
    parts = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "reasons.yml").read_text("utf-8"))
    return {code: re.compile("|".join(rf"\b(?:{word})" for word in listed)) for code, listed in words.items()}

"""What is known of each language's words beside the training messages, read from `nlu/lexicon/<language>.yml`.

Every pattern and word is written folded (lower case, no accents), as it is compared with folded text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import cache
from pathlib import Path

from languages import for_customers
from nlu.lexicon.form import Lexicon
from nlu.lexicon.reading import LexiconError, read

__all__ = [
    "FOLDER",
    "Lexicon",
    "LexiconError",
    "language_by_common_words",
    "lexicon",
    "one_of",
    "phrases",
    "problems",
    "united",
]
FOLDER = Path(__file__).parent


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language. Raises LexiconError, naming the file and the place in it."""
    return read(FOLDER / f"{language}.yml")


def problems() -> list[str]:
    """One line for each slip in the lexicon of a customers' language, and for one that is missing."""
    found = []
    for language in for_customers():
        try:
            lexicon(language)
        except LexiconError as error:
            found += str(error).splitlines()
    return found


def phrases(patterns: Iterable[str]) -> re.Pattern[str]:
    """Finds any of the patterns as whole words in folded text; without patterns, nothing."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns) or '(?!)'})(?!\w)")


def one_of(words: Iterable[str]) -> str:
    """A pattern of any of the words, the longest first, so that no word hides a longer one."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda w: (-len(w), w))) or "(?!)"


def united(name: str) -> tuple[str, ...]:
    """A list of `Lexicon` in all languages, each entry once: for what stands in messages whatever their language."""
    return tuple(dict.fromkeys(entry for language in for_customers() for entry in getattr(lexicon(language), name)))


def language_by_common_words(words: Collection[str]) -> str | None:
    """The language whose commonest words stand most often among lower-case words; None where they do not decide."""
    found = {language: sum(word in lexicon(language).common_words for word in words) for language in for_customers()}
    best = max(found.values(), default=0)
    first = [language for language, count in found.items() if count == best]
    return first[0] if len(first) == 1 and best else None

"""“That is not what I asked, I want to know whether I can go”: the question that a correction carries, alone."""

from __future__ import annotations

import re
from functools import cache

from nlu.lexicon import lexicon
from nlu.signal_lists import signal_lists
from nlu.text import fold_with_places

LEAST = 2  # words that can be a question


def alone(text: str, language: str) -> str | None:
    """The message with blanks in the place of the correction, as long as before, and put as a question.

    None where it corrects nothing, or asks nothing behind that.
    """
    places = fold_with_places(text)
    found = _correction(language).match(places.text)
    rest = places.text[found.end() :] if found else ""
    if found is None or len(rest.split()) < LEAST:
        return None
    words = signal_lists(language)
    asks = "?" in rest or words.begins("question_starts", rest) or words.has("question_words", rest)
    if found["wants"] is None and not asks:
        return None
    wish = words.pattern("wants_to_leave").search(places.text, found.start("wants")) if found["wants"] else None
    if wish is not None and wish.start() < found.end("wants"):  # "I only want this to stop" asks for no answer
        begins = places.places[found.start("wants")]
        return f"{' ' * begins}{text[begins:]}"
    begins = places.places[found.end()]
    return f"{' ' * begins}{text[begins:]}{'' if '?' in rest else '?'}"


@cache
def _correction(language: str) -> re.Pattern[str]:
    """What is said not to have been asked, and "I want to know whether" behind it."""
    lists = lexicon(language).signals
    corrects, wants = (f"(?:{'|'.join(lists.get(name, ())) or '(?!)'})" for name in ("corrections", "wants_to_know"))
    return re.compile(rf"\W*{corrects}(?!\w)(?:\W+(?P<wants>{wants})(?!\w)|\W*(?=[,.;:!\n])|(?=\W+\w))\W*")

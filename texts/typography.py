"""What no line may part: put in where a text leaves for a reader, so that no text has to hold it.

The browser's chat does the same by itself (`frontdesk/widget/src/words.js`).
"""

from __future__ import annotations

from typing import TypeVar

NO_BREAK = "\u00a0"
MARKS = "?!:;»"  # written with a space before them, where a language does
Text = TypeVar("Text", bound=str)


def held(text: Text) -> Text:
    """The text with no-break spaces before its marks and inside its angle quotes; markup stays markup."""
    for mark in MARKS:
        text = text.replace(f" {mark}", f"{NO_BREAK}{mark}")  # type: ignore[assignment]
    return text.replace("« ", f"«{NO_BREAK}")  # type: ignore[return-value]


def held_if_text(value: object) -> object:
    """For templates: a text as `held` makes it, anything else as it is."""
    return held(value) if isinstance(value, str) else value

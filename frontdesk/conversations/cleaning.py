"""What a customer typed, made safe to store and show: nothing invisible, no tricks with the direction of writing."""

from __future__ import annotations

import re
import unicodedata

# kept among the invisible ones: emoji are joined with U+200D
_JOINER = "\u200d"
_REMOVED = {"Cc", "Cf", "Cs", "Co", "Cn"}


MARKS = 4  # marks on one letter; more only serve to cover the lines around it


def _fewer_marks(text: str) -> str:
    kept, marks = [], 0
    for char in text:
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks <= MARKS:
            kept.append(char)
    return "".join(kept)


def clean(text: str) -> str:
    """The text in normal form (NFC), with ordinary line ends and without characters nobody can see."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    text = "".join(char for char in text if char in ("\n", _JOINER) or unicodedata.category(char) not in _REMOVED)
    text = _fewer_marks(text)
    text = re.sub(r" *\n[ \n]*\n *", "\n\n", text)
    return text.strip(f" \n{_JOINER}\u00a0\u2028\u2029")

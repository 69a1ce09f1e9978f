"""What a customer typed, as words: the one place where tags, controls and typed commands are taken away."""

from __future__ import annotations

import re
from typing import Literal

# Rasa obeys a text that begins with "/" as a command; invisible characters must not hide the slash.
_COMMAND_FORM = re.compile(r"^(?:[\s/\u200b-\u200f\u2028-\u202f\u2060\ufeff]|[^\S\n])+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MARKUP = re.compile(r"<[^<>]*>")  # tags say nothing


def words_of(text: str) -> str:
    """The text as it may be understood; empty where it holds no letter and no digit, so that nothing can be."""
    plain = _COMMAND_FORM.sub("", _MARKUP.sub(" ", _CONTROLS.sub(" ", text))).strip()
    return plain if any(sign.isalnum() for sign in plain) else ""


# Signs that people answer with instead of a word; colours of the skin do not count.
_SIGNS: dict[str, Literal["affirm", "deny"]] = {"👍": "affirm", "👌": "affirm", "✅": "affirm", "👎": "deny"}
_BESIDE_SIGNS = re.compile("[\\s\\ufe0f\\u200d\U0001f3fb-\U0001f3ff.!]")


def sign_of(text: str) -> Literal["affirm", "deny"] | None:
    """Yes or no, where the message is nothing but such a sign, once or repeated."""
    meant = {_SIGNS.get(sign) for sign in _BESIDE_SIGNS.sub("", text)}
    return meant.pop() if len(meant) == 1 else None

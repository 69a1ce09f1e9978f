"""What a customer typed, as words: the one place where tags, controls and typed commands are taken away."""

from __future__ import annotations

import re
from typing import Literal

# Rasa obeys a text that begins with "/" as a command; invisible characters must not hide the slash.
_COMMAND_FORM = re.compile(r"^(?:[\s/\u200b-\u200f\u2028-\u202f\u2060\ufeff]|[^\S\n])+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MARKUP = re.compile(r"<[^<>]*>")  # tags say nothing
# Written in a row they say no more than once or three times, and reading them all took seconds.
_BLANKS = re.compile(r"[^\S\n]+")
_REPEATED = re.compile(r"([^\w ])\1{3,}")
LONGEST_READ = 2000  # characters; a long story is read from its beginning and its end, the team reads all of it
_END_READ = 600


def words_of(text: str) -> str:
    """The text as it may be understood; empty where it holds no letter and no digit, so that nothing can be."""
    plain = _COMMAND_FORM.sub("", _MARKUP.sub(" ", _CONTROLS.sub(" ", text))).strip()
    plain = _REPEATED.sub(r"\1\1\1", _BLANKS.sub(" ", plain))
    return _shortened(plain) if any(sign.isalnum() for sign in plain) else ""


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_READ:
        return text
    beginning, end = text[: LONGEST_READ - _END_READ], text[-_END_READ:]
    return f"{beginning.rpartition(' ')[0] or beginning}\n{end.partition(' ')[2] or end}"


# Signs that people answer with instead of a word; colours of the skin do not count.
_SIGNS: dict[str, Literal["affirm", "deny"]] = {"👍": "affirm", "👌": "affirm", "✅": "affirm", "👎": "deny"}
_BESIDE_SIGNS = re.compile("[\\s\\ufe0f\\u200d\U0001f3fb-\U0001f3ff.!]")


def sign_of(text: str) -> Literal["affirm", "deny"] | None:
    """Yes or no, where the message is nothing but such a sign, once or repeated."""
    meant = {_SIGNS.get(sign) for sign in _BESIDE_SIGNS.sub("", text)}
    return meant.pop() if len(meant) == 1 else None

"""Slips of the thumb, for noised copies of training messages."""

from __future__ import annotations

import random
from collections.abc import Sequence

EVERY = 15  # characters a slip, as in hurried chat messages
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def slipped(tokens: Sequence[str], chance: random.Random) -> list[str]:
    """The tokens with about one slip in EVERY characters: letters swapped, lost, doubled or replaced, words joined."""
    out = list(tokens)
    for _ in range(max(1, round(sum(map(len, tokens)) / EVERY))):
        at = chance.randrange(len(out)) if out else 0
        if not out or len(out[at]) < 3 or not out[at].isalpha():
            continue
        word, i = out[at], chance.randrange(len(out[at]) - 1)
        kind = chance.randrange(5)
        if kind == 0:
            out[at] = word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        elif kind == 1:
            out[at] = word[:i] + word[i + 1 :]
        elif kind == 2:
            out[at] = word[:i] + word[i] + word[i:]
        elif kind == 3:
            out[at] = word[:i] + chance.choice(_LETTERS) + word[i + 1 :]
        elif at + 1 < len(out) and out[at + 1].isalpha():
            out[at : at + 2] = [word + out[at + 1]]
    return out

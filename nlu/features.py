"""Words, word pairs, stems and character pieces of a message, and what was said before it, as weighted, normalised
counts (TF-IDF)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse

from nlu.arrays import Numbers, Places
from nlu.so_far import NEW, SoFar

LONG = 8  # words from which a reply counts as long
FIRST = 25  # so many of a reply's words are looked at together with what was said before


class Heard(NamedTuple):
    """A message in words, and what was said before it."""

    tokens: Sequence[str]
    so_far: SoFar = NEW


def word_grams(heard: Heard) -> list[str]:
    """Single words and neighbouring pairs, with the message's two ends marked."""
    marked = ["<", *heard.tokens, ">"]
    return [*heard.tokens, *(f"{a} {b}" for a, b in pairwise(marked))]


def stem_grams(heard: Heard) -> list[str]:
    """Beginnings of words (an ending changes less than a beginning), alone and with the next and the one after."""
    stems = [t[:5] for t in heard.tokens if t[0].isalnum()]
    near = [f"{a} {b}" for a, b in pairwise(stems)]
    return [*stems, *near, *(f"{a} _ {b}" for a, b in zip(stems, stems[2:]))]  # noqa: B905


def char_grams(heard: Heard, longest: int = 5) -> list[str]:
    """Pieces of 1 to `longest` characters within words, their blanks included."""
    pieces = []
    for token in heard.tokens:
        padded = f" {token} "
        for n in range(1, longest + 1):
            if n > len(padded):
                break
            pieces += [padded[i : i + n] for i in range(len(padded) - n + 1)]
    return pieces


def state_marks(heard: Heard) -> list[str]:
    """What was said before, whatever the words are."""
    return heard.so_far.marks()


def reply_grams(heard: Heard) -> list[str]:
    """The words, pairs and length of a reply together with what it may reply to; nothing in a new conversation."""
    tokens = heard.tokens[:FIRST]
    pieces = [*tokens, *(f"{a} {b}" for a, b in pairwise(["<", *tokens, ">"])), f"{min(len(heard.tokens), LONG)} words"]
    return [f"{setting}: {piece}" for setting in heard.so_far.setting() for piece in pieces]


BLOCKS = {
    "word": word_grams,
    "stem": stem_grams,
    "char": char_grams,
    "state": state_marks,
    "reply": reply_grams,
}


class Features:
    """Turns messages into rows of a sparse matrix; learned from the training messages once, then fixed."""

    def __init__(self, weights: dict[str, float], rarest: int = 1) -> None:
        """`rarest`: in how many messages a piece must stand to be looked at."""
        self.weights, self.rarest = weights, rarest
        self.places: dict[str, dict[str, int]] = {}
        self.rarity: Numbers = np.zeros(0, dtype=np.float32)

    def fit(self, messages: Iterable[Heard]) -> Features:
        """Learn which pieces there are and how rare each is."""
        seen: dict[str, Counter[str]] = {block: Counter() for block in self.weights}
        total = 0
        for heard in messages:
            total += 1
            for block, counter in seen.items():
                counter.update(set(BLOCKS[block](heard)))
        start, rarity = 0, []
        for block, counter in seen.items():
            kept = sorted(piece for piece, n in counter.items() if n >= self.rarest)
            self.places[block] = {piece: start + i for i, piece in enumerate(kept)}
            rarity += [np.log((1 + total) / (1 + counter[piece])) + 1 for piece in kept]
            start += len(kept)
        self.rarity = np.asarray(rarity, dtype=np.float32)
        return self

    def row(self, heard: Heard) -> tuple[Places, Numbers]:
        """The places and values of one message's known pieces; each block has length 1 times its weight."""
        places, values = [], []
        for block, weight in self.weights.items():
            known = self.places[block]
            counts = Counter(known[piece] for piece in BLOCKS[block](heard) if piece in known)
            if not counts:
                continue
            at = np.fromiter(counts.keys(), dtype=np.int32, count=len(counts))
            value = (1 + np.log(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))) * self.rarity[at]
            places.append(at)
            values.append(value * (weight / np.linalg.norm(value)))
        if not places:
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        return np.concatenate(places), np.concatenate(values).astype(np.float32)

    def matrix(self, messages: Iterable[Heard]) -> sparse.csr_matrix:
        """One row a message."""
        rows = [self.row(heard) for heard in messages]
        ends = np.cumsum([0, *(len(at) for at, _ in rows)])
        return sparse.csr_matrix(
            (np.concatenate([v for _, v in rows]), np.concatenate([at for at, _ in rows]), ends),
            shape=(len(rows), len(self.rarity)),
        )

    def state(self) -> dict[str, Any]:
        """What `from_state` needs, without the rarities (kept with the arrays)."""
        return {"weights": self.weights, "rarest": self.rarest, "pieces": {b: list(p) for b, p in self.places.items()}}

    @classmethod
    def from_state(cls, state: dict[str, Any], rarity: Numbers) -> Features:
        """The features as they were when saved."""
        made = cls(state["weights"], state["rarest"])
        start = 0
        for block, pieces in state["pieces"].items():
            made.places[block] = {piece: start + i for i, piece in enumerate(pieces)}
            start += len(pieces)
        made.rarity = rarity
        return made

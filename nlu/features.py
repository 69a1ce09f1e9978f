"""Words, word pairs, stems and character pieces of a message as weighted, normalised counts (TF-IDF)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from scipy import sparse

from nlu.arrays import Numbers, Places


def word_grams(tokens: Sequence[str]) -> list[str]:
    """Single words and neighbouring pairs, with the message's two ends marked."""
    marked = ["<", *tokens, ">"]
    return [*tokens, *(f"{a} {b}" for a, b in pairwise(marked))]


def stem_grams(tokens: Sequence[str]) -> list[str]:
    """Beginnings of words (an ending changes less than a beginning), alone and with the next and the one after."""
    stems = [t[:5] for t in tokens if t[0].isalnum()]
    near = [f"{a} {b}" for a, b in pairwise(stems)]
    return [*stems, *near, *(f"{a} _ {b}" for a, b in zip(stems, stems[2:]))]  # noqa: B905


def char_grams(tokens: Sequence[str], longest: int = 5) -> list[str]:
    """Pieces of 1 to `longest` characters within words, their blanks included."""
    pieces = []
    for token in tokens:
        padded = f" {token} "
        for n in range(1, longest + 1):
            if n > len(padded):
                break
            pieces += [padded[i : i + n] for i in range(len(padded) - n + 1)]
    return pieces


BLOCKS = {"word": word_grams, "stem": stem_grams, "char": char_grams}


class Features:
    """Turns messages into rows of a sparse matrix; learned from the training messages once, then fixed."""

    def __init__(self, weights: dict[str, float], rarest: int = 1) -> None:
        """`rarest`: in how many messages a piece must stand to be looked at."""
        self.weights, self.rarest = weights, rarest
        self.places: dict[str, dict[str, int]] = {}
        self.rarity: Numbers = np.zeros(0, dtype=np.float32)

    def fit(self, messages: Iterable[Sequence[str]]) -> Features:
        """Learn which pieces there are and how rare each is."""
        seen: dict[str, Counter[str]] = {block: Counter() for block in self.weights}
        total = 0
        for tokens in messages:
            total += 1
            for block, counter in seen.items():
                counter.update(set(BLOCKS[block](tokens)))
        start, rarity = 0, []
        for block, counter in seen.items():
            kept = sorted(piece for piece, n in counter.items() if n >= self.rarest)
            self.places[block] = {piece: start + i for i, piece in enumerate(kept)}
            rarity += [np.log((1 + total) / (1 + counter[piece])) + 1 for piece in kept]
            start += len(kept)
        self.rarity = np.asarray(rarity, dtype=np.float32)
        return self

    def row(self, tokens: Sequence[str]) -> tuple[Places, Numbers]:
        """The places and values of one message's known pieces; each block has length 1 times its weight."""
        places, values = [], []
        for block, weight in self.weights.items():
            known = self.places[block]
            counts = Counter(known[piece] for piece in BLOCKS[block](tokens) if piece in known)
            if not counts:
                continue
            at = np.fromiter(counts.keys(), dtype=np.int32, count=len(counts))
            value = (1 + np.log(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))) * self.rarity[at]
            places.append(at)
            values.append(value * (weight / np.linalg.norm(value)))
        if not places:
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        return np.concatenate(places), np.concatenate(values).astype(np.float32)

    def matrix(self, messages: Iterable[Sequence[str]]) -> sparse.csr_matrix:
        """One row a message."""
        rows = [self.row(tokens) for tokens in messages]
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

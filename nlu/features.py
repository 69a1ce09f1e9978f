"""Words, word pairs, stems and character pieces of a message, and what was said before it, as weighted, normalised
counts (TF-IDF)."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse

from nlu.arrays import Numbers, Places
from nlu.so_far import NEW, SoFar

LONG = 8  # words from which a reply counts as long
LONGEST_PIECE = 5  # characters
KEPT = 20_000  # tokens whose pieces are kept, some megabytes
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


def char_grams(heard: Heard) -> list[str]:
    """Pieces of 1 to 5 characters within words, their blanks included."""
    return [piece for token in heard.tokens for piece in _pieces(token)]


def _pieces(token: str) -> tuple[str, ...]:
    padded = f" {token} "
    longest = min(LONGEST_PIECE, len(padded))
    return tuple(padded[i : i + n] for n in range(1, longest + 1) for i in range(len(padded) - n + 1))


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


def _counts(pieces: Iterable[Iterable[str]]) -> tuple[sparse.csr_matrix, list[str]]:
    """How often each piece stands in each message, and the pieces in the order of their columns."""
    known: dict[str, int] = {}
    places, ends = array("i"), [0]
    for of_message in pieces:
        places.extend([known.setdefault(piece, len(known)) for piece in of_message])
        ends.append(len(places))
    ones = np.ones(len(places), dtype=np.float32)
    counts = sparse.csr_matrix((ones, np.asarray(places), ends), shape=(len(ends) - 1, len(known)))
    counts.sum_duplicates()
    return counts, list(known)


def _block_counts(block: str, messages: Sequence[Heard]) -> tuple[sparse.csr_matrix, list[str]]:
    """`_counts` of a block. Pieces of characters are counted once for each word, in a third of the time."""
    if BLOCKS[block] is not char_grams:
        return _counts(map(BLOCKS[block], messages))
    of_messages, tokens = _counts(heard.tokens for heard in messages)
    of_tokens, pieces = _counts(map(_pieces, tokens))
    return of_messages @ of_tokens, pieces


def _learned(
    blocks: Sequence[str], messages: Sequence[Heard], rarest: int
) -> dict[str, tuple[sparse.csr_matrix, list[str], Numbers]]:
    """Of each block the rows of the messages, of length 1, the pieces that are not too rare, and how rare each is."""
    found = {}
    for block in blocks:
        counts, pieces = _block_counts(block, messages)
        seen = np.bincount(counts.indices, minlength=len(pieces))
        kept = np.flatnonzero(seen >= rarest)
        rarity = (np.log((1 + len(messages)) / (1 + seen[kept])) + 1).astype(np.float32)
        part = counts[:, kept]
        part.data = (1 + np.log(part.data)) * rarity[part.indices]
        lengths = np.sqrt(np.asarray(part.multiply(part).sum(axis=1)).ravel())
        part.data *= np.repeat(1 / np.maximum(lengths, 1e-9), np.diff(part.indptr)).astype(np.float32)
        found[block] = part, [pieces[piece] for piece in kept], rarity
    return found


class Features:
    """Turns messages into rows of a sparse matrix; learned from the training messages once, then fixed."""

    def __init__(self, weights: dict[str, float], rarest: int = 1) -> None:
        """`rarest`: in how many messages a piece must stand to be looked at."""
        self.weights, self.rarest = weights, rarest
        self.places: dict[str, dict[str, int]] = {}
        self.rarity: Numbers = np.zeros(0, dtype=np.float32)
        self._of_tokens: dict[str, list[int]] = {}

    def learn(self, messages: Sequence[Heard], processes: int = 1) -> sparse.csr_matrix:
        """Learn which pieces there are and how rare each is; gives the row of each message, as `row` would."""
        from joblib import Parallel, delayed  # training only: a server does without its memory

        blocks, learned = list(self.weights), {}
        shares = [blocks[share::processes] for share in range(processes)]
        for found in Parallel(processes)(delayed(_learned)(share, messages, self.rarest) for share in shares):
            learned.update(found)
        start = 0
        for block in blocks:
            _, pieces, _ = learned[block]
            self.places[block] = {piece: start + i for i, piece in enumerate(pieces)}
            start += len(pieces)
        self._of_tokens.clear()
        self.rarity = np.concatenate([learned[block][2] for block in blocks])
        parts = [learned[block][0] * np.float32(weight) for block, weight in self.weights.items()]
        return sparse.hstack(parts, format="csr", dtype=np.float32)

    def row(self, heard: Heard) -> tuple[Places, Numbers]:
        """The places and values of one message's known pieces; each block has length 1 times its weight."""
        at: list[int] = []
        often: list[int] = []
        blocks: list[tuple[float, int]] = []  # weight and number of distinct pieces
        for block, weight in self.weights.items():
            counts = Counter(self._found(block, heard))
            if counts:
                at += counts
                often += counts.values()
                blocks.append((weight, len(counts)))
        if not blocks:
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        places = np.array(at, dtype=np.int32)
        values = (1 + np.log(np.array(often, dtype=np.float32))) * self.rarity[places]
        weights, lengths = zip(*blocks)  # noqa: B905 - pairs
        begins = np.cumsum((0, *lengths[:-1]))
        scale = np.array(weights, dtype=np.float32) / np.sqrt(np.add.reduceat(values * values, begins))
        return places, values * np.repeat(scale, lengths)

    def _found(self, block: str, heard: Heard) -> list[int]:
        """The places of the known pieces of a block, as often as they stand in the message."""
        if BLOCKS[block] is char_grams:
            return [place for token in heard.tokens for place in self._of_token(token)]
        return [place for place in map(self.places[block].get, BLOCKS[block](heard)) if place is not None]

    def _of_token(self, token: str) -> list[int]:
        """The places of the pieces of a token, kept for the next message with it."""
        if token not in self._of_tokens:
            if len(self._of_tokens) >= KEPT:
                self._of_tokens.clear()
            known = self.places["char"]
            self._of_tokens[token] = [known[piece] for piece in _pieces(token) if piece in known]
        return self._of_tokens[token]

    def state(self) -> dict[str, object]:
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

"""A small neural network over sparse rows, in numpy: one hidden layer, trained with many inputs left out at random."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from nlu.arrays import Numbers, Places

LARGEST = 127  # of eight bits with a sign


@dataclass(frozen=True)
class Shape:
    """How a network is built and trained; the defaults are the measured best (docs/nlu.md)."""

    hidden: int = 128
    passes: int = 8
    batch: int = 128
    step: float = 0.16
    inputs_out: float = 0.5  # share of a message's pieces left out each time: no single piece may decide
    hidden_out: float = 0.3
    doubt: float = 0.05  # share of the wanted probability spread over all intents


@dataclass(frozen=True)
class Layers:
    """Weights of a trained network: inputs x hidden and hidden x classes, each with its constants.

    `first` has eight bits a weight, times the `scale` of its input: half the memory of float16 and half the time of a
    message; one of 2,200 is read otherwise.
    """

    first: Numbers
    scale: Numbers
    first_constant: Numbers
    second: Numbers
    second_constant: Numbers

    def scores(self, places: Places, values: Numbers) -> Numbers:
        """Scores of every class for one sparse row."""
        weights = self.first[places].astype(np.float32)
        hidden = np.maximum((values * self.scale[places]) @ weights + self.first_constant, 0)
        return np.asarray(hidden @ self.second + self.second_constant)


class _Steps:
    """Adagrad: the more a weight has moved, the smaller its steps."""

    def __init__(self, weights: Numbers, size: tuple[int, ...]) -> None:
        self.weights, self.moved = weights, np.full(size, 1e-3, dtype=np.float32)

    def go(self, step: float | np.float32, slope: Numbers) -> None:
        self.moved += slope * slope
        self.weights -= step * slope / np.sqrt(self.moved)


def train(
    rows: sparse.csr_matrix, wanted: Numbers, shape: Shape, seed: int, kinds: Sequence[str] | None = None
) -> Layers:
    """Learn from rows and the probabilities wanted for each (rows x classes).

    kinds: of each row, such as its language; a batch has rows of one kind only, which share more of their pieces.
    """
    chance, (total, classes) = np.random.default_rng(seed), wanted.shape
    first = chance.standard_normal((rows.shape[1], shape.hidden), dtype=np.float32) * np.float32(0.05)
    moved = np.full(rows.shape[1], 1e-3, dtype=np.float32)  # of `first`, one figure an input
    start = (chance.standard_normal((shape.hidden, classes)) / np.sqrt(shape.hidden)).astype(np.float32)
    constant = _Steps(np.zeros(shape.hidden, dtype=np.float32), (shape.hidden,))
    second, second_constant = (
        _Steps(weights, weights.shape) for weights in (start, np.zeros(classes, dtype=np.float32))
    )
    batches = _Thinned(rows, shape.inputs_out, chance)
    of_kind = np.array(kinds or [""] * total)
    alike = [np.flatnonzero(of_kind == kind) for kind in np.unique(of_kind)]
    for done in range(shape.passes):
        step = np.float32(shape.step * (1.05 - done / shape.passes))
        for chosen in _shuffled(alike, shape.batch, chance):
            part, used = batches.take(chosen)
            weights = first.take(used, axis=0)
            before = part @ weights + constant.weights
            kept = (chance.random(before.shape, dtype=np.float32) > shape.hidden_out) / np.float32(1 - shape.hidden_out)
            hidden = np.maximum(before, 0) * kept
            error = softmax(hidden @ second.weights + second_constant.weights)
            error -= (1 - shape.doubt) * wanted[chosen] + shape.doubt / classes
            error /= len(chosen)
            back = (error @ second.weights.T) * kept * (before > 0)
            slope = _turned(part) @ back
            moved[used] += np.einsum("ij,ij->i", slope, slope) / shape.hidden
            slope *= (step / np.sqrt(moved[used]))[:, None]
            weights -= slope
            first[used] = weights
            constant.go(step, back.sum(axis=0))
            second.go(step, hidden.T @ error)
            second_constant.go(step, error.sum(axis=0))
    scale = np.maximum(np.abs(first).max(axis=1), 1e-9) / np.float32(LARGEST)
    return Layers(
        np.rint(first / scale[:, None]).astype(np.int8),
        scale,
        constant.weights,
        second.weights,
        second_constant.weights,
    )


def _shuffled(alike: Sequence[Places], size: int, chance: np.random.Generator) -> Iterator[Places]:
    """All rows in batches of one kind each, both in an order of chance."""
    orders = [chance.permutation(places) for places in alike]
    batches = [order[begin : begin + size] for order in orders for begin in range(0, len(order), size)]
    for batch in chance.permutation(len(batches)):
        yield batches[batch]


class _Thinned:
    """Batches of rows with a share of their values left out, over the columns still used only.

    Works on the arrays of the matrix: taking rows and distinct columns with scipy and numpy's own functions costs more
    than the network itself.
    """

    def __init__(self, rows: sparse.csr_matrix, out: float, chance: np.random.Generator) -> None:
        self._rows, self._out, self._chance = rows, out, chance
        self._seen = np.zeros(rows.shape[1], dtype=bool)
        self._place = np.zeros(rows.shape[1], dtype=np.int32)  # of a column among those used

    def take(self, chosen: Places) -> tuple[sparse.csr_matrix, Places]:
        """The chosen rows, and which columns theirs are."""
        begins = self._rows.indptr[chosen]
        lengths = self._rows.indptr[chosen + 1] - begins
        ends = np.append(0, np.cumsum(lengths)).astype(np.int32)
        kept = np.flatnonzero(self._chance.random(ends[-1], dtype=np.float32) > self._out).astype(np.int32)
        at = kept + np.repeat(begins - ends[:-1], lengths).take(kept)
        columns = self._rows.indices.take(at)
        self._seen[columns] = True
        used = np.flatnonzero(self._seen)
        self._seen[used] = False
        self._place[used] = np.arange(len(used), dtype=np.int32)
        values = self._rows.data.take(at) / np.float32(1 - self._out)
        kept_ends = np.searchsorted(kept, ends).astype(np.int32)
        return sparse.csr_matrix((values, self._place[columns], kept_ends), shape=(len(chosen), len(used))), used


def _turned(rows: sparse.csr_matrix) -> sparse.csr_matrix:
    """The same with rows for columns, which scipy multiplies in half the time of its own transposed matrix."""
    columns = rows.tocsc()
    return sparse.csr_matrix((columns.data, columns.indices, columns.indptr), shape=rows.shape[::-1])


def softmax(values: Numbers, temperature: float = 1.0) -> Numbers:
    """Probabilities along the last axis."""
    shifted = np.exp((values - values.max(axis=-1, keepdims=True)) / temperature)
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True))


def mean_probabilities(scores: Sequence[Numbers] | Numbers, temperature: float) -> Numbers:
    """The mean of several networks' probabilities."""
    return np.asarray(np.mean([softmax(each, temperature) for each in scores], axis=0))

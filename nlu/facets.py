"""The facet of a short follow-up: which side of what was said last it asks for, until when, how, who, what then.

Learned from data/facets/<language>.yml, whatever the topic at hand is; the dialogue knows the topic. Most messages have
none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from scipy import sparse

from languages import for_customers
from nlu import network
from nlu.arrays import Numbers, Places
from nlu.examples import LOADER, ROOT
from nlu.network import Layers, Shape

LONGEST = 12  # words of a follow-up: a longer message names its own topic, and is not looked at
NONE = "none"  # the facet of a message that asks no side of anything
SHAPE = Shape(hidden=64, passes=15, batch=64, doubt=0.02)
SEED = 0

Row = tuple[Places, Numbers]


@dataclass(frozen=True)
class Example:
    """A short message and the facet it asks for."""

    text: str
    facet: str
    language: str


@dataclass(frozen=True)
class Facets:
    """The names of the facets, and the network over the rows of the intent model that tells them."""

    names: tuple[str, ...]
    layers: Layers

    def read(self, row: Row) -> tuple[str, float]:
        """The likeliest facet of a message and how likely it is."""
        likely = network.softmax(self.layers.scores(*row))
        best = int(likely.argmax())
        return self.names[best], float(likely[best])


def examples(folder: Path = ROOT / "data" / "facets") -> list[Example]:
    """All examples, in the order of languages and files; none where there are no files."""
    files = [(language, folder / f"{language}.yml") for language in for_customers()]
    return [
        Example(text, facet, language)
        for language, path in files
        if path.exists()
        for facet, listed in yaml.load(path.read_text(encoding="utf-8"), LOADER).items()  # noqa: S506 - a safe one
        for text in listed
    ]


def learn(
    taught: Sequence[Example], others: Iterable[tuple[str, str]], row: Callable[[str, str], Row], width: int
) -> Facets | None:
    """A network on the examples. others: messages of no facet with their languages. row: of a message, as the intent
    model sees it; width: its columns. None without examples.
    """
    taught = [*taught, *(Example(text, NONE, language) for text, language in others)] if taught else []
    names = tuple(sorted({example.facet for example in taught}))
    if len(names) < 2:
        return None
    rows = [row(example.text, example.language) for example in taught]
    ends = np.cumsum([0, *(len(places) for places, _ in rows)])
    places, values = (np.concatenate([each[part] for each in rows]) for part in (0, 1))
    matrix = sparse.csr_matrix((values.astype(np.float32), places, ends), shape=(len(rows), width))
    wanted = np.zeros((len(taught), len(names)), dtype=np.float32)
    wanted[np.arange(len(taught)), [names.index(example.facet) for example in taught]] = 1
    return Facets(names, network.train(matrix, wanted, SHAPE, SEED, [example.language for example in taught]))

"""Running a model's graph one node after the other.

Rasa hands it to dask, which plans it anew for several processors at every run; for nodes as quick as ours the planning
took longer than most of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from graphlib import TopologicalSorter

from rasa.engine.graph import GraphSchema
from rasa.engine.runner.dask import DaskGraphRunner

Order = tuple[tuple[str, tuple[str, ...]], ...]


def _run(
    self: DaskGraphRunner, inputs: dict[str, object] | None = None, targets: Sequence[str] | None = None
) -> dict[str, object]:
    """As Rasa has it: what each target gives. inputs: by the names under which nodes ask for them."""
    wanted = tuple(targets or self._graph_schema.target_names)
    found = {name: (name, value) for name, value in (inputs or {}).items()}
    for name, needs in _order(_Schema(self._graph_schema), wanted):
        found[name] = self._instantiated_nodes[name](*(found.get(need, need) for need in needs))
    return dict(found[name] for name in wanted)


class _Schema:
    """A schema by identity: it holds a list, and so has no hash of its own."""

    def __init__(self, schema: GraphSchema) -> None:
        self.schema = schema

    def __hash__(self) -> int:
        return id(self.schema)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Schema) and self.schema is other.schema


@lru_cache(maxsize=16)  # two graphs a model: understanding and choosing the action
def _order(of: _Schema, wanted: tuple[str, ...]) -> Order:
    """The nodes that the targets need, each after those it needs, with their names."""
    nodes = of.schema.minimal_graph_schema(list(wanted)).nodes
    needs = {name: tuple(node.needs.values()) for name, node in nodes.items()}
    return tuple((name, needs[name]) for name in TopologicalSorter(needs).static_order() if name in needs)


def run_graphs_in_order() -> None:
    """For all models of this process."""
    DaskGraphRunner.run = _run

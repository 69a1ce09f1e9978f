"""`Any` stands only where docs/decisions.md says so, with the reason."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LEFT_OUT = {"tests", "node_modules", "var", "models", "results"}
HEADING = "## Where `Any` is left\n"


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module of the project but its tests, by its path."""
    for file in sorted(ROOT.rglob("*.py")):
        path = file.relative_to(ROOT)
        if not LEFT_OUT & set(path.parts) and not path.parts[0].startswith("."):
            yield path.as_posix(), ast.parse(file.read_text("utf-8"))


def speaks_of_any(tree: ast.AST) -> bool:
    """Also in an annotation that is written as a text."""
    names = (getattr(node, "id", None) or getattr(node, "attr", None) for node in ast.walk(tree))
    quoted = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return "Any" in names or any(re.fullmatch(r"[\w.\[\], |]*\bAny\b[\w.\[\], |]*", text) for text in quoted)


def names_for_any(tree: ast.Module) -> Iterator[str]:
    """Names of a module that other modules use for a type with `Any` in it, which does not stand in their own text."""
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and speaks_of_any(node.value):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (target.id for target in targets if isinstance(target, ast.Name))


def test_any_stands_where_the_decisions_say_so() -> None:
    decisions = (ROOT / "docs" / "decisions.md").read_text("utf-8")
    section = decisions.partition(HEADING)[2].partition("\n## ")[0]
    listed = set(re.findall(r"`([\w/]+\.py)`", section))
    found = {path: tree for path, tree in modules() if speaks_of_any(tree)}
    assert set(found) == listed
    spoken = {(path, name) for path, tree in found.items() for name in names_for_any(tree)}
    assert {(path, name) for path, name in spoken if f"`{name}`" not in section} == set()


def test_no_module_calls_any_by_another_name() -> None:
    renamed = [
        f"{path}: {name.asname}"
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
        if name.name == "Any" and name.asname
    ]
    assert renamed == []

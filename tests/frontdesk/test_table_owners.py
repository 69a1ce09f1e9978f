"""Each table is written by one module; rows are typed records, never the database's own."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path

from frontdesk.tables import metadata

FRONTDESK = Path(__file__).resolve().parents[2] / "frontdesk"
TABLES = set(metadata.tables)
WRITES = ("insert", "update", "delete")
# Erasing and purging go through all tables in one place, so that `privacy/coverage.py` can show that none is left out:
# this package also deletes rows of others' tables, and hides a contract's number wherever somebody wrote it.
ERASING = "privacy"
COPYING = "copies"  # and this one moves all rows as they are to another database


def modules() -> dict[str, ast.Module]:
    """The front desk's modules by their path, without migrations and packages of other languages."""
    files = [
        file for file in FRONTDESK.rglob("*.py") if "migrations" not in file.parts and "node_modules" not in file.parts
    ]
    return {file.relative_to(FRONTDESK).as_posix(): ast.parse(file.read_text()) for file in sorted(files)}


def written(tree: ast.Module) -> set[tuple[str, str]]:
    """(statement, table) of every insert, update and delete; the table is `*` where a variable stands for it."""
    aliases = {
        name.asname or name.name: name.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "frontdesk.tables"
        for name in node.names
    }
    found = set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id in WRITES and node.args:
            table = node.args[0]
            found.add((node.func.id, aliases.get(table.id, "*") if isinstance(table, ast.Name) else "*"))
        elif (
            isinstance(node.func, ast.Attribute) and node.func.attr in WRITES and isinstance(node.func.value, ast.Name)
        ):
            table_name = aliases.get(node.func.value.id)
            if table_name in TABLES:
                found.add((node.func.attr, table_name))
    return found


def test_each_table_is_written_by_one_module() -> None:
    writers: dict[str, set[str]] = defaultdict(set)
    for path, tree in modules().items():
        erases = path.startswith(f"{ERASING}/")
        for statement, table in written(tree):
            if table == "*":
                assert erases or path.startswith(f"{COPYING}/"), f"{path}: which table does this {statement} write?"
            elif not (erases and statement == "delete"):
                writers[table].add(path)
    assert {table: paths for table, paths in writers.items() if len(paths) > 1} == {}
    assert set(writers) == TABLES


def test_no_signature_speaks_of_rows() -> None:
    spoken = []
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            every = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
            hints = [argument.annotation for argument in every] + [node.returns]
            texts = [ast.unparse(hint) for hint in hints if hint is not None]
            spoken += [f"{path}: {node.name}" for text in texts if "Row[" in text or text == "Any"]
    assert spoken == []

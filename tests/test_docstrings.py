"""Every public function says what it means, its units and its errors."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from settings.installation import ROOT

CODE = ("retention", "contracts", "frontdesk", "texts", "logs", "protocol", "settings", "startup", "nlu", "dialogue",
        "actions", "channels", "cli", "bench", "scripts")  # fmt: skip
# Where a library gives the names and says what they mean: Rasa's actions, Alembic's steps, asyncio's protocols.
DICTATED = {
    "actions/action_*.py": {"name", "reply"},
    "frontdesk/migrations/versions/*.py": {"upgrade", "downgrade"},
    "frontdesk/web/impatient.py": {
        "connection_made", "connection_lost", "pause_writing", "resume_writing", "on_headers_complete",
        "on_message_complete", "on_response_complete", "on_task_complete", "handle_websocket_upgrade", "data_received",
        "on_message_begin", "on_url", "on_header", "on_body",
    },
}  # fmt: skip

Function = ast.FunctionDef | ast.AsyncFunctionDef


def public(node: ast.Module | ast.ClassDef) -> Iterator[Function]:
    """Public functions of a module, and public methods of its public classes."""
    for each in node.body:
        if isinstance(each, Function) and not each.name.startswith("_"):
            yield each
        elif isinstance(each, ast.ClassDef) and not each.name.startswith("_"):
            yield from public(each)


def says_elsewhere(function: Function) -> bool:
    """An overload or a setter, said where the function itself is, or an address with its `summary`."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and any(keyword.arg == "summary" for keyword in decorator.keywords):
            return True
    names = [ast.unparse(decorator) for decorator in function.decorator_list]
    return any(name == "overload" or name.endswith(".setter") for name in names)


def silent(path: Path) -> list[str]:
    place = path.relative_to(ROOT)
    dictated = {name for pattern, names in DICTATED.items() if place.match(pattern) for name in names}
    return [
        f"{place}:{function.lineno} {function.name}"
        for function in public(ast.parse(path.read_text("utf-8")))
        if function.name not in dictated and not says_elsewhere(function) and not ast.get_docstring(function)
    ]


def test_every_public_function_has_a_docstring() -> None:
    found = [path for folder in CODE for path in (ROOT / folder).rglob("*.py") if "node_modules" not in path.parts]
    assert len(found) > len(CODE)
    assert [line for path in sorted([*found, *ROOT.glob("*.py")]) for line in silent(path)] == []


def test_only_public_functions_are_looked_at() -> None:
    names = [
        function.name for function in public(ast.parse("def a(): ...\nclass B:\n    def c(self): ...\ndef _d(): ..."))
    ]
    assert names == ["a", "c"]

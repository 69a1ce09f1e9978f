"""The floors that ARCHITECTURE.md draws are those that the linter holds; what it cannot look at is looked at here."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import pytest

    pytest.skip("tomllib is younger than Rasa's Python", allow_module_level=True)

ROOT = Path(__file__).resolve().parents[1]
LINTER: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
Floors = list[set[str]]


def drawn() -> list[Floors]:
    """The pictures of floors: from the top, who stands beside whom."""
    papers = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    after = papers[papers.index("The floors, from the top:") :]
    pictures = re.findall(r"```text\n(.*?)```", after, re.DOTALL)[:2]
    return [[names(re.split("  +", line)[0]) for line in picture.splitlines()] for picture in pictures]


def held() -> list[Floors]:
    """The same two, as the linter holds them."""
    layered = [contract for contract in LINTER["contracts"] if contract["type"] == "layers"]
    whole = next(contract for contract in layered if "containers" not in contract)
    inside = next(contract for contract in layered if contract.get("containers") == ["frontdesk"])
    return [[names(line) for line in contract["layers"]] for contract in (whole, inside)]


def names(line: str) -> set[str]:
    return {name.strip() for name in line.split("|")}


def test_the_floors_are_drawn_as_they_are_held() -> None:
    assert drawn() == held()


def test_languages_stand_on_the_lowest_floor() -> None:
    """languages.py is a single module: the linter takes packages alone."""
    ours = {*LINTER["root_packages"], "tests"}
    tree = ast.parse((ROOT / "languages.py").read_text("utf-8"))
    imported = {
        (name or "").partition(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names] if isinstance(node, ast.Import)
            else [node.module] if isinstance(node, ast.ImportFrom) else []
        )
    }  # fmt: skip
    assert imported & ours == set()

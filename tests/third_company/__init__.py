"""A copy of the product with a company that is data alone, to run real commands in."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
(DATA,) = (file.parent for file in Path(__file__).parent.glob("*/provider.yml"))
COMPANY = DATA.name
# What is made, installed or downloaded, and what a copy runs without.
LEFT_OUT = {".git", ".venv", "var", "models", "node_modules", ".rasa", "results", "tests", "bench"}


def copy_of_product(folder: Path, *, only: bool = False) -> Path:
    """The product in ``folder`` with the invented company beside those it ships; only: without those."""
    copy = folder / "product"
    shutil.copytree(ROOT, copy, symlinks=True, ignore=_left_out)
    if only:
        for shipped in (copy / "providers").iterdir():
            shutil.rmtree(shipped)
    shutil.copytree(DATA, copy / "providers" / COMPANY)
    return copy


def run(copy: Path, *command: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """A Python command in a copy, with this environment's libraries."""
    environment = {**os.environ, "PYTHONPATH": str(copy), "VAR_FOLDER": str(copy / "var")}
    return subprocess.run(
        [sys.executable, *command],
        cwd=copy,
        env=environment,
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def _left_out(folder: str, names: list[str]) -> set[str]:
    """Not what is compiled: nothing of it would be compiled anew."""
    caches = {name for name in names if name.startswith(".") and name.endswith("_cache")}
    return caches | (LEFT_OUT & set(names) if Path(folder) == ROOT else set())

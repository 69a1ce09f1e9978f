"""Where this installation is and where it keeps its files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from settings import variables
from settings.reader import Reader

ROOT = Path(__file__).resolve().parent.parent


def var_folder(environment: Mapping[str, str]) -> Path:
    """The folder of databases, mail, logs and secrets: VAR_FOLDER, else `var` beside the code."""
    return Reader(environment)(variables.VAR_FOLDER) or ROOT / "var"

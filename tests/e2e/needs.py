"""What a test needs of the machine: skipped with the reason where it is missing, failed where all must be there."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NoReturn

import pytest


def missing(what: str) -> NoReturn:
    """Skip; with REQUIRE_EVERYTHING=1 fail, since a skipped proof would look like a passed one."""
    if os.environ.get("REQUIRE_EVERYTHING") == "1":
        pytest.fail(f"{what} is needed (REQUIRE_EVERYTHING=1)")
    pytest.skip(f"{what} is not installed")


def chromium() -> str:
    return shutil.which("chromium") or missing("chromium")


def postgresql() -> Path:
    """The folder of PostgreSQL's programs, of the newest version there is."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: int(file.parts[-3]))
    if not found:
        missing("PostgreSQL (Debian package postgresql)")
    return found[-1].parent


def redis() -> str:
    return shutil.which("redis-server") or missing("redis-server")

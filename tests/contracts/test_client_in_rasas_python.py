"""The action server uses the client on another Python and other libraries: its tests hold there too."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHON = ROOT / ".venv/rasa/bin/python"
TESTS = ("tests/contracts/test_client.py", "tests/contracts/test_client_against_misbehaviour.py")


@pytest.mark.slow
@pytest.mark.skipif(not PYTHON.exists() and not os.environ.get("REQUIRE_EVERYTHING"), reason="no Rasa environment")
def test_the_client_there() -> None:
    done = subprocess.run(
        [PYTHON, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]

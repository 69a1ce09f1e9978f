"""The product's own tests beside a further company, and in a checkout with that company alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.third_company import ROOT, copy_of_product

pytestmark = pytest.mark.slow
# Those that look at every company there is; the others name whom they are about.
LOOKED_AT = (
    "contracts/test_demo.py", "contracts/test_service.py", "policy", "startup/test_recorded_answers.py",
    "texts/test_check.py", "test_names.py",
)  # fmt: skip
SETTINGS = {"PROPERTY_EXAMPLES": "2"}


@pytest.mark.parametrize("only", [False, True], ids=["beside the others", "alone"])
def test_they_are_as_green_as_before(tmp_path: Path, *, only: bool) -> None:
    copy = copy_of_product(tmp_path, only=only)
    shutil.copytree(ROOT / "tests", copy / "tests", ignore=shutil.ignore_patterns("__pycache__"))
    recorded = _python(copy, "-m", "cli", "policy", "record")
    assert recorded.returncode == 0, recorded.stdout + recorded.stderr
    places = [f"tests/{place}" for place in LOOKED_AT]
    done = _python(copy, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-m", "not slow and not rasa", *places)
    assert done.returncode == 0, done.stdout[-4000:]


def _python(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **SETTINGS, "PYTHONPATH": str(copy), "VAR_FOLDER": str(copy / "var")}
    return subprocess.run(
        [sys.executable, *arguments], cwd=copy, env=environment, capture_output=True, text=True, check=False,
        timeout=400,
    )  # fmt: skip

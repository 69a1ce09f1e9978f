"""Tests about the companies that come with the product are skipped in a checkout without them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.shipped import ABOUT_THEM, MISSING


class NotHere(pytest.Module):
    """A file of tests that is not even imported."""

    def collect(self) -> list[pytest.Item | pytest.Collector]:
        pytest.skip(f"about the companies that come with the product: {MISSING} of them not in providers/")


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    if MISSING and any(module_path.is_relative_to(place) for place in ABOUT_THEM):
        return NotHere.from_parent(parent, path=module_path)
    return None

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frontdesk.world import World, make_world, running


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A running front desk."""
    with running(make_world(tmp_path)) as made:
        yield made

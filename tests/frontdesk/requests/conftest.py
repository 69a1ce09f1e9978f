from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frontdesk.fakes import MONDAY
from tests.frontdesk.world import World, make_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """The services; no app runs."""
    made = make_world(tmp_path, at=MONDAY)
    yield made
    made.db.close()

from pathlib import Path

import pytest

from tests.frontdesk.cases.world import World


@pytest.fixture
def world(tmp_path: Path):
    made = World(tmp_path)
    yield made
    made.db.close()

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.frontdesk.house import House, make_house, running


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A running front desk."""
    with running(make_house(tmp_path)) as made:
        yield made

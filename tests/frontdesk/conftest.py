from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from frontdesk import engines
from frontdesk.desk import passwords
from tests import authorities
from tests.frontdesk.world import World, close_databases, make_world, running


@pytest.fixture(scope="session", autouse=True)
def _cheap() -> Iterator[None]:
    """What costs more than the tests themselves and is not their subject.

    Passwords are hashed by the same library with the smallest effort, from the first hash on: checking one costs what
    making it did. No test here cuts the power, so the disk need not be waited for.
    """
    with pytest.MonkeyPatch.context() as patch, authorities.read_once():
        patch.setattr(engines, "ON_DISK", "OFF")
        patch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        yield


@pytest.fixture(autouse=True)
def _closed() -> Iterator[None]:
    yield
    close_databases()


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A running front desk."""
    with running(make_world(tmp_path)) as made:
        yield made

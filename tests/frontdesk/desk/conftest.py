import pytest
from argon2 import PasswordHasher

from frontdesk.desk import passwords
from tests.frontdesk.cases.conftest import world
from tests.frontdesk.desk.agent_browser import AgentBrowser

__all__ = ["world"]


@pytest.fixture(autouse=True)
def cheap_hashing(monkeypatch):
    """The same library with the smallest effort; what is tested is not how long it takes."""
    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def ana(world):
    return world.agent()


@pytest.fixture
def desk(world, ana):
    """Ana, signed in."""
    visitor = AgentBrowser(world)
    assert visitor.sign_in(ana).status_code == 303
    return visitor

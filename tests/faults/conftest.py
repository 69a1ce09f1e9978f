from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from tests import authorities
from tests.e2e import grown as servers
from tests.e2e import http, visitor
from tests.e2e.desk_client import DeskClient
from tests.faults.desk import HASTY, LIMITS, Desk, Surroundings, surroundings


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/faults/" in item.path.as_posix():
            item.add_marker(pytest.mark.slow)


@dataclass
class Place:
    """Front desks among their neighbours; an agent signed in at the last of them. server: PostgreSQL's, if any."""

    around: Surroundings
    desks: tuple[Desk, ...]
    agent: DeskClient
    server: servers.PostgreSQL | None = None


@pytest.fixture(scope="session", autouse=True)
def _authorities() -> Iterator[None]:
    with authorities.read_once():
        yield


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A frame that does not come within this is missing; a front desk may need its own limits for it."""
    monkeypatch.setattr(visitor, "PATIENCE", 20.0)


@pytest.fixture(scope="package")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """One front desk with SQLite."""
    folder = tmp_path_factory.mktemp("small")
    with surroundings(folder) as around:
        desk = Desk(folder, around.environment).start()
        yield Place(around, (desk,), DeskClient(desk).sign_in())  # type: ignore[arg-type]
        desk.kill()
    http.close_all()


@pytest.fixture(scope="module")
def hasty(small: Place, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """One that soon loses patience with browsers."""
    folder = tmp_path_factory.mktemp("hasty")
    environment = {**small.around.environment, "DATABASE_URL": f"sqlite:///{folder}/hasty.db"}
    desk = Desk(folder, {**environment, "TIME_LIMITS": f"{LIMITS},{HASTY}"}).start()
    yield Place(replace(small.around, database=environment["DATABASE_URL"]), (desk,), small.agent)
    desk.kill()


@pytest.fixture(scope="package")
def grown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """Two front desks with PostgreSQL and Redis."""
    with (
        servers.postgresql_server() as server,
        servers.redis() as redis,
        surroundings(tmp_path_factory.mktemp("grown"), server.url, redis) as around,
    ):
        desks = tuple(Desk(tmp_path_factory.mktemp(f"desk{number}"), around.environment).start() for number in (1, 2))
        yield Place(around, desks, DeskClient(desks[-1]).sign_in(), server)  # type: ignore[arg-type]
        for desk in desks:
            desk.kill()
    http.close_all()

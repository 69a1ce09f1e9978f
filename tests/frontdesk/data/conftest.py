"""Both kinds of database, empty: SQLite in a file, PostgreSQL in a server of the tests' own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from frontdesk.db import Database
from tests.e2e import grown
from tests.e2e.visitor import new_id
from tests.frontdesk.world import PATIENT


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server's database."""
    with grown.postgresql() as url:
        yield url


@pytest.fixture
def empty_postgresql(server: str) -> str:
    """The address of a new database."""
    name = f"made_{new_id().lower().replace('-', '')}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    return server.rpartition("/")[0] + f"/{name}"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'frontdesk.db'}"
    found: str = request.getfixturevalue("empty_postgresql")
    return found


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    made = Database(url, seconds=PATIENT)
    yield made
    made.close()

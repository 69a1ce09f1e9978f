"""The database's shape is that of `frontdesk.tables`, whoever starts first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from frontdesk.db import Database
from frontdesk.migrations import config, upgrade
from frontdesk.tables import metadata


def test_migrations_lead_to_the_tables(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    upgrade(database.engine)
    upgrade(database.engine)
    with database.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    database.close()


def test_several_may_migrate_at_once(tmp_path: Path) -> None:
    databases = [Database(f"sqlite:///{tmp_path / 'x.db'}") for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda database: upgrade(database.engine), databases))
    for database in databases:
        database.close()


def test_every_migration_can_be_taken_back(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    upgrade(database.engine)
    with database.engine.begin() as connection:
        command.downgrade(config(connection), "base")
        left = set(inspect(connection).get_table_names())
    assert left == {"alembic_version"}
    upgrade(database.engine)
    database.close()

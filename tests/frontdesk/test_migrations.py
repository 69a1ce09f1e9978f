"""The database's shape is that of `frontdesk.tables`, whoever starts first."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

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


def test_going_back_lets_nobody_do_more_or_in_more_easily(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    upgrade(database.engine)
    accounts = {
        "all": {},
        "one company": {"companies": '["a"]'},
        "second factor": {"totp_secret": "x"},
        "first password": {"password_temporary": "1"},
        "locked before": {"companies": '["a"]', "disabled_at": "2026-01-01 00:00:00.000000"},
    }
    with database.engine.begin() as connection:
        for name, values in accounts.items():
            row = {
                "email": name, "name": name, "password_hash": "x", "role": "lead", "teams": "[]", "language": "en",
                "created_at": "2026-01-01 00:00:00.000000", "password_temporary": "0", **values,
            }  # fmt: skip
            names = ", ".join(row)
            connection.execute(text(f"INSERT INTO agents ({names}) VALUES (:{', :'.join(row)})"), row)
        command.downgrade(config(connection), "0007")
    upgrade(database.engine)
    with database.engine.connect() as connection:
        found = {row.name: row.disabled_at for row in connection.execute(text("SELECT name, disabled_at FROM agents"))}
    database.close()
    assert [name for name, locked in found.items() if locked is None] == ["all"]
    assert found["locked before"].startswith("2026-01-01 00:00:00")

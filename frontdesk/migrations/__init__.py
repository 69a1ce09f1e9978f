"""Brings a database to the newest shape of `frontdesk.tables`; several processes may start at once."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

LOCK = 7_301_982_244  # any number that is only ours, for PostgreSQL's advisory lock


def config(connection: Connection) -> Config:
    """Alembic's settings on an open connection."""
    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent))
    settings.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    settings.attributes["connection"] = connection
    return settings


def upgrade(engine: Engine) -> None:
    """All of it or nothing, one process at a time."""
    with engine.begin() as connection:
        lock(connection)
        command.upgrade(config(connection), "head")


def lock(connection: Connection) -> None:
    """Keep other processes out until the transaction ends."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA busy_timeout=60000")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")

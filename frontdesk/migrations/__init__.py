"""Brings a database to the newest shape of `frontdesk.tables`; several processes may start at once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from frontdesk.engines import waiting
from settings import limits

FOLDER = Path(__file__).parent
LOCK = 7_301_982_244  # any number that is only ours, for PostgreSQL's advisory lock


def config(connection: Connection) -> Config:
    """Alembic's settings on an open connection."""
    settings = Config()
    settings.set_main_option("script_location", str(FOLDER))
    settings.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    settings.attributes["connection"] = connection
    return settings


class NewerDatabase(Exception):
    """The database was brought up to date by a newer version; what this one would write may not fit."""

    def __init__(self, found: str, newest: str) -> None:
        super().__init__(f"the database is of a newer version ({found}) than this code ({newest}): update the code")


@cache
def _scripts() -> ScriptDirectory:
    """The migrations of this code, read once."""
    return ScriptDirectory(str(FOLDER))


def check_known(connection: Connection) -> None:
    """Raises NewerDatabase for a database with a migration that this code does not have."""
    known = {script.revision for script in _scripts().walk_revisions()}
    for found in _made(connection):
        if found not in known:
            raise NewerDatabase(found, _scripts().get_current_head() or "none")


def _made(connection: Connection) -> tuple[str, ...]:
    """The last migrations that the database has had."""
    return MigrationContext.configure(connection).get_current_heads()


def upgrade(engine: Engine) -> None:
    """All of it or nothing, one process at a time. Raises NewerDatabase."""
    with waiting(limits.DATABASE_MIGRATION), engine.begin() as connection:
        lock(connection)
        check_known(connection)
        if set(_made(connection)) != set(_scripts().get_heads()):
            command.upgrade(config(connection), "head")


def lock(connection: Connection) -> None:
    """Keep other processes out until the transaction ends."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA busy_timeout=60000")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        for limit in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
            connection.exec_driver_sql(f"SET LOCAL {limit} = '{limits.DATABASE_MIGRATION:.0f}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")

"""Brings a database to the newest shape of `frontdesk.tables`; several processes may start at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, func, select
from sqlalchemy.sql import column, table

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


class NoRoom(Exception):
    """A value does not fit into the older shape; nothing was changed."""

    def __init__(self, table: str, column: str, longest: int) -> None:
        super().__init__(f"{table}.{column} holds more than the {longest} characters it had then; nothing was changed")


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


def known() -> tuple[str, ...]:
    """All migrations of this code, the first one first."""
    return tuple(script.revision for script in _scripts().walk_revisions())[::-1]


def upgrade(engine: Engine, to: str = "head") -> None:
    """All of it or nothing, one process at a time. Raises NewerDatabase."""
    with alone(engine) as connection:
        check_known(connection)
        if to != "head" or set(_made(connection)) != set(_scripts().get_heads()):
            command.upgrade(config(connection), to)


def downgrade(engine: Engine, to: str) -> None:
    """Take the migrations after `to` (one of `known`, or base) back; what only they can hold is lost.

    All of it or nothing. Raises NewerDatabase and NoRoom.
    """
    with alone(engine) as connection:
        check_known(connection)
        command.downgrade(config(connection), to)


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """A transaction that no other process migrates in.

    SQLite rebuilds a table by dropping it, and that would delete the rows that refer to it: they are only checked at
    the end.
    """
    sqlite = engine.dialect.name == "sqlite"
    with waiting(limits.DATABASE_MIGRATION), engine.connect() as connection:
        try:
            if sqlite:
                connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
            lock(connection)
            yield connection
            if sqlite and (broken := connection.exec_driver_sql("PRAGMA foreign_key_check").first()):
                raise RuntimeError(f"a row of {broken[0]} refers to one of {broken[2]} that is not there")
            connection.commit()
        finally:
            connection.rollback()
            if sqlite:
                connection.exec_driver_sql("PRAGMA foreign_keys=ON")


def check_fits(connection: Connection, of: str, name: str, longest: int) -> None:
    """For a migration that makes a column shorter. Raises NoRoom."""
    long = select(func.count()).select_from(table(of)).where(func.length(column(name)) > longest)
    if connection.execute(long).scalar_one():
        raise NoRoom(of, name, longest)


def lock(connection: Connection) -> None:
    """Keep other processes out until the transaction ends."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA busy_timeout=60000")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        for limit in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
            connection.exec_driver_sql(f"SET LOCAL {limit} = '{limits.DATABASE_MIGRATION:.0f}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({LOCK})")

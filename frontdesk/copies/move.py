"""From SQLite to PostgreSQL: all tables in one transaction, compared before it ends."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, StaticPool, create_engine, exc, text

from frontdesk import migrations
from frontdesk.copies import CopyFailed, rows, sqlite
from frontdesk.db import Database
from frontdesk.engines import waiting
from settings import limits


def move(source: Path, to: Database) -> dict[str, int]:
    """How many rows went, by table. `to` holds nothing yet; the source stays as it is.

    Raises CopyFailed: the source is used, the target is not empty, a row does not fit, or the rows differ afterwards.
    """
    if to.sqlite:
        raise CopyFailed("DATABASE_URL: set it to the PostgreSQL database that the rows go to")
    if not source.is_file():
        raise CopyFailed(f"there is no database at {source}")
    try:
        to.read_now(_check_empty)
        with sqlite.alone(source):
            pass  # before its tables are brought up to date, which a newer version must not do beside an older one
        _upgrade(Database(f"sqlite:///{source}"))
        migrations.upgrade(to.engine)
        with sqlite.alone(source) as held:
            engine = create_engine("sqlite://", creator=lambda: held, poolclass=StaticPool, hide_parameters=True)
            with waiting(limits.DATABASE_MIGRATION), engine.connect() as old, to.engine.begin() as new:
                migrations.lock(new)
                _check_empty(new)
                given = rows.copy_all(old, new)
                rows.set_sequences(new)
                if (stored := rows.sum_all(new)) != given:
                    different = ", ".join(name for name in given if stored[name] != given[name])
                    raise CopyFailed(f"{different}: what was stored is not what was read; nothing was moved")
    except migrations.NewerDatabase as newer:
        raise CopyFailed(str(newer)) from None
    except exc.SQLAlchemyError as error:
        raise CopyFailed(f"the database failed ({type(error).__name__}); nothing was moved") from None
    return {name: each.rows for name, each in given.items()}


def _upgrade(database: Database) -> None:
    try:
        migrations.upgrade(database.engine)
    finally:
        database.close()


def _check_empty(db: Connection) -> None:
    if full := rows.filled(db):
        raise CopyFailed(f"DATABASE_URL: that database is not empty: {', '.join(full)}")


def others(db: Connection) -> int:
    """How many other connections a PostgreSQL database has."""
    query = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
        "AND backend_type = 'client backend'"
    )
    return int(db.execute(text(query)).scalar_one())

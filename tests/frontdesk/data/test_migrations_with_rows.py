"""Every migration goes up and down on tables with rows in them, and loses none that the other shape has room for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import Connection, String, insert, text

from frontdesk.db import Database
from frontdesk.migrations import NoRoom, alone, downgrade, known, upgrade
from frontdesk.tables import conversations
from tests.frontdesk.data.generated import START, Rows, fill, rows_of, tables_of

STEPS = list(zip(known(), known()[1:], strict=False))
# rows that mean nothing without what the older shape lacks: a reply of one company would be everybody's there
GONE: dict[tuple[str, str], Callable[[dict[str, object]], bool]] = {
    ("0004", "saved_replies"): lambda row: row["provider"] is not None or row["replaces"] is not None
}


def now(database: Database) -> Rows:
    return database.read_now(lambda connection: rows_of(connection, tables_of(connection)))


def fill_newer(database: Database, older: str, newer: str) -> None:
    """Rows of the newer shape for which the older one is long enough."""
    upgrade(database.engine, older)
    room = database.read_now(tables_of)
    upgrade(database.engine, newer)
    database.write_now(lambda connection: fill(connection, tables_of(connection), room))


def in_both(rows: Rows, other: Rows) -> Rows:
    """The rows as far as the other shape has tables and columns for them."""
    kept: Rows = {}
    for table, found in rows.items():
        if table in other:
            columns = set(found[0]) & set(other[table][0]) if found and other[table] else set()
            kept[table] = [{name: row[name] for name in columns} for row in found]
    return kept


@pytest.mark.parametrize(("older", "newer"), STEPS)
def test_a_step_up_and_back_keeps_all_rows(database: Database, older: str, newer: str) -> None:
    upgrade(database.engine, older)
    database.write_now(lambda connection: fill(connection, tables_of(connection)))
    before = now(database)
    upgrade(database.engine, newer)
    after = now(database)
    assert in_both(after, before) == in_both(before, after)
    downgrade(database.engine, older)
    again = now(database)
    assert {table: len(rows) for table, rows in again.items()} == {table: len(rows) for table, rows in before.items()}
    # a column that was dropped on the way up is empty again; all others are as they were
    common = in_both(before, after)
    assert {
        table: [{name: row[name] for name in common[table][0]} for row in again[table]] for table in common
    } == common


@pytest.mark.parametrize(("older", "newer"), STEPS)
def test_a_step_back_keeps_what_there_is_room_for(database: Database, older: str, newer: str) -> None:
    fill_newer(database, older, newer)
    before = now(database)
    for (step, table), is_gone in GONE.items():
        if step == newer:
            before[table] = [row for row in before[table] if not is_gone(row)]
    downgrade(database.engine, older)
    after = now(database)
    assert in_both(after, before) == in_both(before, after)
    assert all(after[table] for table in before if table in after)
    upgrade(database.engine)  # and on again, to the newest


def test_all_the_way_up_and_down(database: Database) -> None:
    upgrade(database.engine, known()[0])
    database.write_now(lambda connection: fill(connection, tables_of(connection)))
    before = now(database)
    upgrade(database.engine)
    downgrade(database.engine, known()[0])
    assert {table: len(rows) for table, rows in now(database).items()} == {
        table: len(rows) for table, rows in before.items()
    }
    downgrade(database.engine, "base")
    assert now(database) == {}


def test_rows_that_refer_to_a_rebuilt_table_stay(database: Database) -> None:
    """As batch mode does it on SQLite, in which new migrations are written."""
    upgrade(database.engine)
    database.write_now(lambda connection: fill(connection, tables_of(connection)))
    before = now(database)
    with alone(database.engine) as connection:
        operations = Operations(MigrationContext.configure(connection))
        with operations.batch_alter_table("conversations") as batch:
            batch.alter_column("contact", type_=String(500))
    assert now(database) == before


def test_a_value_that_is_too_long_for_the_older_shape_stops_the_way_back(database: Database) -> None:
    upgrade(database.engine)
    values = {"provider": "p", "created_at": START, "updated_at": START}
    database.write_now(lambda db: db.execute(insert(conversations).values(id="cv_x", language="xx-YYYY", **values)))
    before = now(database)
    if database.sqlite:  # which has room for texts of any length
        downgrade(database.engine, "0001")
        return
    with pytest.raises(NoRoom, match=r"conversations\.language holds more than the 2 characters"):
        downgrade(database.engine, "0001")
    assert now(database) == before


def test_foreign_keys_hold_after_a_migration(database: Database) -> None:
    upgrade(database.engine)

    def orphan(connection: Connection) -> None:
        connection.execute(text("INSERT INTO recovery_codes (agent_id, code_hash) VALUES (99, 'c')"))

    with pytest.raises(Exception, match=r"(?i)foreign key"):
        database.write_now(orphan)

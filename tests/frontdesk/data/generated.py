"""Rows for every table there is, made from the tables themselves: whatever a migration adds is in them."""

from __future__ import annotations

import itertools
from datetime import date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    MetaData,
    String,
    Table,
    insert,
    select,
)

ROWS = 3  # of each table; in the last one everything that may be is left out
START = datetime(2026, 2, 3, 4, 5, 6, 789_012, tzinfo=timezone.utc)
WORDS = "Não, «ça va»\n💬 {n} Ω"
Rows = dict[str, list[dict[str, Any]]]


def tables_of(connection: Connection) -> MetaData:
    """The tables as the database has them now."""
    found = MetaData()
    found.reflect(connection)
    found.remove(found.tables["alembic_version"])
    return found


def fill(connection: Connection, tables: MetaData, room: MetaData | None = None) -> None:
    """`ROWS` rows in each table; each refers to the row of the same place in others.

    room: of another time; texts are no longer than there.
    """
    for table in room.tables.values() if room else ():
        for column in table.columns:
            if table.name in tables.tables and column.name in tables.tables[table.name].columns:
                tables.tables[table.name].columns[column.name].type = column.type
    numbers = itertools.count(1)
    for table in tables.sorted_tables:
        for place in range(ROWS):
            connection.execute(insert(table).values(_row(connection, table, place, numbers)))


def _row(connection: Connection, table: Table, place: int, numbers: itertools.count[int]) -> dict[str, Any]:
    row = {}
    for column in table.columns:
        if column.nullable and place == ROWS - 1:
            continue
        if column.foreign_keys:
            (other,) = (key.column for key in column.foreign_keys)
            row[column.name] = connection.execute(select(other).order_by(other).offset(place)).scalars().first()
        elif not (column.primary_key and isinstance(column.type, Integer) and len(table.primary_key.columns) == 1):
            row[column.name] = _value(column, next(numbers))
    return row


def _value(column: Column[Any], number: int) -> Any:
    match column.type:
        case JSON():
            return {"n": number, "words": WORDS, "list": [1, None, True, 2.5], "none": None}
        case Boolean():
            return bool(number % 2)
        case Integer():
            return number
        case DateTime():
            moment = START + timedelta(minutes=number)
            return moment if column.type.timezone else moment.replace(tzinfo=None)
        case Date():
            return date(2027, 1, 1) + timedelta(days=number)
        case String():
            text = WORDS.replace("{n}", f"{number:06}")
            longest = column.type.length or len(text)
            return text if longest >= len(text) else f"{number:0{longest}}"[-longest:]
    raise AssertionError(f"no value for {column.table.name}.{column.name}: {column.type!r}")


def rows_of(connection: Connection, tables: MetaData) -> Rows:
    """All rows of all tables, in the order of their keys."""
    return {
        table.name: [dict(row) for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()]
        for table in tables.sorted_tables
    }

"""All rows from one database to another: exactly as they are, and compared afterwards."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import batched

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Executable,
    Integer,
    Label,
    Table,
    Text,
    bindparam,
    cast,
    exc,
    func,
    insert,
    select,
    text,
)

from frontdesk.copies import CopyFailed
from frontdesk.tables import metadata

STEP = 500  # rows in one statement
SIZE = 2**256


@dataclass
class Sum:
    """Of a table's rows in any order: how many, and a hash that no other rows have."""

    rows: int = 0
    hash: int = 0

    def add(self, row: Sequence[object]) -> None:
        """Count one more row."""
        plain = json.dumps([_plain(value) for value in row], ensure_ascii=False)
        self.rows += 1
        self.hash = (self.hash + int.from_bytes(hashlib.sha256(plain.encode()).digest())) % SIZE


def filled(db: Connection) -> list[str]:
    """The tables with something in them, of those that are there."""
    there = set(_names(db))
    return [
        table.name
        for table in metadata.sorted_tables
        if table.name in there and db.execute(select(func.count()).select_from(table)).scalar_one()
    ]


def copy_all(source: Connection, to: Connection) -> dict[str, Sum]:
    """Every table, in the order in which they refer to one another; what was copied. Raises CopyFailed."""
    sums = {}
    for table in metadata.sorted_tables:
        sums[table.name] = summed = Sum()
        statement = insert(table).values({column.name: _given(column) for column in table.columns})
        try:
            for rows in batched(_counted(source.execute(_all(table)), summed), STEP):
                to.execute(statement, [dict(zip(table.columns.keys(), row, strict=True)) for row in rows])
        except (exc.DBAPIError, ValueError) as error:  # its words may hold what a customer wrote
            kind = type(getattr(error, "orig", None) or error).__name__
            raise CopyFailed(f"{table.name}: a row does not fit into the other database ({kind})") from None
    return sums


def sum_all(db: Connection) -> dict[str, Sum]:
    """Of every table as it is stored."""
    sums = {}
    for table in metadata.sorted_tables:
        sums[table.name] = summed = Sum()
        for _ in _counted(db.execute(_all(table).execution_options(yield_per=STEP)), summed):
            pass
    return sums


def set_sequences(db: Connection) -> None:
    """PostgreSQL: the next number of each table comes after all that are there."""
    for table in metadata.sorted_tables:
        keys = list(table.primary_key.columns)
        if len(keys) == 1 and isinstance(keys[0].type, Integer):
            highest = db.execute(select(func.max(keys[0]))).scalar()
            if highest is not None:
                named = {"table": table.name, "column": keys[0].name, "highest": highest}
                db.execute(text("SELECT setval(pg_get_serial_sequence(:table, :column), :highest)"), named)


def _names(db: Connection) -> list[str]:
    names: list[str] = db.dialect.get_table_names(db)  # type: ignore[no-untyped-call,unused-ignore]
    return names


def _all(table: Table) -> Executable:
    return select(*(_taken(column) for column in table.columns))


def _taken(column: Column[object]) -> Label[str] | Column[object]:
    """JSON as its text: read as a value, nothing and a written null would be the same."""
    return cast(column, Text).label(column.name) if isinstance(column.type, JSON) else column


def _given(column: Column[object]) -> ColumnElement[object]:
    if isinstance(column.type, JSON):
        return cast(bindparam(column.name, type_=Text), column.type)
    return bindparam(column.name, type_=column.type)


def _counted(rows: Iterable[Sequence[object]], summed: Sum) -> Iterator[Sequence[object]]:
    for row in rows:
        summed.add(row)
        yield row


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (str, int)) else str(value)

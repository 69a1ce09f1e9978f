"""Contract records in an SQLite file; every operation is one short transaction on a connection of its own."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

TABLE = """
CREATE TABLE IF NOT EXISTS contracts (
    number TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    loaded INTEGER NOT NULL  -- 1: from the demo or the file, made anew at each start; 0: put by a caller, kept
)
"""
SAVE = "INSERT OR REPLACE INTO contracts (number, record, loaded) VALUES (?, ?, ?)"
BUSY_SECONDS = 1.0


class Store:
    """Takes and gives checked records only; who calls checks. Every method may raise sqlite3.Error."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def prepare(self) -> None:
        """Makes the file and its table where they are missing."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._transaction() as db:
            db.execute(TABLE)

    def get(self, number: str) -> dict[str, object] | None:
        """The record of a number, None without one. Raises sqlite3.Error."""
        with self._transaction() as db:
            row = db.execute("SELECT record FROM contracts WHERE number = ?", (number,)).fetchone()
        if row is None:
            return None
        record: dict[str, object] = json.loads(row[0])
        return record

    def put(self, record: Mapping[str, object]) -> bool:
        """Stores the record under its number; True if there was none."""
        with self._transaction() as db:
            db.execute("BEGIN IMMEDIATE")
            known = db.execute("SELECT 1 FROM contracts WHERE number = ?", (record["number"],)).fetchone()
            db.execute(SAVE, (record["number"], json.dumps(record), 0))
        return known is None

    def load(self, records: Iterable[Mapping[str, object]]) -> None:
        """Puts these in the place of all that was loaded before, and of what was put under their numbers."""
        with self._transaction() as db:
            db.execute("DELETE FROM contracts WHERE loaded = 1")
            db.executemany(SAVE, [(record["number"], json.dumps(record), 1) for record in records])

    def check(self) -> None:
        """Raises sqlite3.Error when records cannot be read."""
        with self._transaction() as db:
            db.execute("SELECT 1 FROM contracts LIMIT 1").fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path, timeout=BUSY_SECONDS)) as db, db:
            yield db

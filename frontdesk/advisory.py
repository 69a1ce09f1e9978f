"""Locks that belong to no row: a transaction that counts over many rows has them for itself until it ends."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection


def lock(db: Connection, name: str) -> None:
    """Wait for all others that want the same name. SQLite has one writer anyway; take several in the same order."""
    if db.dialect.name != "sqlite":
        number = int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], signed=True)
        db.exec_driver_sql(f"SELECT pg_advisory_xact_lock({number})")

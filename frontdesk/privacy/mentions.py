"""A contract's number where somebody wrote it without proving it to be theirs: the words stay, the number goes."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from sqlalchemy import JSON, Column, Connection, String, Table, Text, cast, or_, select, update

from frontdesk.privacy.coverage import PERSONAL
from frontdesk.tables import messages

HIDDEN = "••••••"


def hide_mentions(db: Connection, number: str) -> Counter[str]:
    """Replace the number, however it is spaced, in all texts of customers' tables; how many rows by table."""
    letters, _, digits = number.partition("-")
    written = re.compile(rf"(?<![A-Za-z0-9]){letters}[\W_]{{0,3}}{digits}(?!\d)", re.IGNORECASE)
    alone = re.compile(rf"(?<![\w.,]){digits}(?![\w]|[.,]\d)")
    counts: Counter[str] = Counter()
    for table in PERSONAL:
        columns = [column for column in table.columns if _holds_words(column)]
        like = or_(*(cast(column, Text).like(f"%{digits}%") for column in columns))
        for row in db.execute(select(table).where(like)).all():
            changed = {}
            for column in columns:
                before = row._mapping[column]
                # the digits alone are only meant in what people write; elsewhere they may be any number
                after = _without(before, (written, alone) if column is messages.c.text else (written,))
                if after != before:
                    changed[column.name] = after
            if changed:
                db.execute(update(table).where(*_same(table, row)).values(**changed))
                counts[table.name] += 1
    return counts


def _holds_words(column: Column[Any]) -> bool:
    return isinstance(column.type, (String, JSON)) and not column.primary_key and not column.unique


def _same(table: Table, row: Any) -> list[Any]:
    return [column == row._mapping[column] for column in table.primary_key.columns]


def _without(value: Any, patterns: tuple[re.Pattern[str], ...]) -> Any:
    match value:
        case str():
            for pattern in patterns:
                value = pattern.sub(HIDDEN, value)
            return value
        case dict():
            return {_without(key, patterns): _without(each, patterns) for key, each in value.items()}
        case list():
            return [_without(each, patterns) for each in value]
        case _:
            return value

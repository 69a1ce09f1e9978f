"""A contract's number where somebody wrote it without proving it to be theirs: the words stay, the number goes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    RowMapping,
    String,
    Table,
    Text,
    cast,
    or_,
    select,
    update,
)

from frontdesk.privacy.coverage import PERSONAL
from frontdesk.tables import messages
from retention.provider import providers

HIDDEN = "••••••"


def hide_mentions(db: Connection, number: str) -> Counter[str]:
    """Replace the number, however it is spaced, in all texts of customers' tables; how many rows by table."""
    form = next(company.number for company in providers().values() if company.number.matches(number))
    patterns = [re.compile(form.loose_of(number), re.IGNORECASE)]
    if form.digits_only:
        patterns.append(re.compile(rf"(?<![.,]){form.loose_of(number, bare=True)}(?![.,]\d)"))
    significant = form.significant_of(number, bare=form.digits_only)
    coarse = f"%{'%'.join(significant)}%"
    counts: Counter[str] = Counter()
    for table in PERSONAL:
        columns = [column for column in table.columns if _holds_words(column)]
        like = or_(*(cast(column, Text).ilike(coarse) for column in columns))
        for row in db.execute(select(table).where(like)).mappings().all():
            changed = {}
            for column in columns:
                before = row[column]
                # the digits alone are only meant in what people write; elsewhere they may be any number
                after = _without(before, patterns if column is messages.c.text else patterns[:1])
                if after != before:
                    changed[column.name] = after
            if changed:
                db.execute(update(table).where(*_same(table, row)).values(**changed))
                counts[table.name] += 1
    return counts


def numbers_in(db: Connection) -> set[str]:
    """All that may be a contract's number, in any text of customers' tables: as it is stored."""
    found: set[str] = set()
    for table in PERSONAL:
        columns = [column for column in table.columns if _holds_words(column)]
        for row in db.execute(select(*(cast(column, Text).label(column.name) for column in columns))):
            for column, text in zip(columns, row, strict=True):
                found.update(_numbers(text or "", bare=column is messages.c.text))
    return found


def _numbers(text: str, *, bare: bool) -> Iterator[str]:
    for company in providers().values():
        form = company.number
        sources = [form.loose, form.loose_bare] if bare and form.digits_only else [form.loose]
        for source in sources:
            for written in re.findall(source, text, re.IGNORECASE):
                if number := form.read(written):
                    yield number


def _holds_words(column: Column[object]) -> bool:
    return isinstance(column.type, (String, JSON)) and not column.primary_key and not column.unique


def _same(table: Table, row: RowMapping) -> list[ColumnElement[bool]]:
    return [column == row[column] for column in table.primary_key.columns]


def _without(value: object, patterns: Sequence[re.Pattern[str]]) -> object:
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

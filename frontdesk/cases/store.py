"""The cases: the only module that writes their table."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from frontdesk.cases.number import free_number
from frontdesk.records import Case, one, record_of
from frontdesk.tables import cases, conversations

Value = str | int | date | datetime | Mapping[str, object] | None

OPEN = select(cases).where(cases.c.conversation_id == bindparam("conversation"), cases.c.state != "closed").limit(1)


def open_of(db: Connection, conversation_id: str) -> Case | None:
    """The conversation's case that is not closed; there is at most one."""
    return one(db, Case, OPEN, conversation=conversation_id)


def by_number(db: Connection, number: str) -> Case | None:
    """The case of exactly this number."""
    return one(db, Case, select(cases).where(cases.c.number == number))


def get(db: Connection, case_id: int, *, lock: bool = False) -> Case:
    """The case; with `lock` ours until the transaction ends. Raises LookupError."""
    query = select(cases).where(cases.c.id == case_id)
    found = one(db, Case, query.with_for_update() if lock else query)
    if found is None:
        raise LookupError(case_id)
    return found


def create(db: Connection, at: datetime, **values: Value) -> Case:
    """A new case under a number that is free."""
    while True:
        try:
            with db.begin_nested():
                row = insert(cases).values(number=free_number(db), opened_at=at, updated_at=at, **values)
                return record_of(Case, db.execute(row.returning(cases)).mappings().one())
        except IntegrityError as error:
            if "number" not in str(error.orig):
                raise  # another process took the number between our look and our write: only then draw again


def change(db: Connection, case_id: int, at: datetime, **values: Value) -> None:
    """Change a case, which then has another version."""
    query = update(cases).where(cases.c.id == case_id)
    db.execute(query.values(**values, version=cases.c.version + 1, updated_at=at))


def complete(db: Connection, case: Case, at: datetime, **values: Value) -> None:
    """As `change`, with the contract that was proven in the conversation meanwhile, if one was."""
    proven = select(conversations.c.contract).where(conversations.c.id == case.conversation_id).scalar_subquery()
    contract: ColumnElement[str | None] = func.coalesce(proven, cases.c.contract)
    query = update(cases).where(cases.c.id == case.id)
    db.execute(query.values(**values, contract=contract, version=cases.c.version + 1, updated_at=at))


def resume(db: Connection, conversation_id: str, at: datetime) -> int | None:
    """The conversation's case that waited for the customer goes on; its id, None when none did."""
    query = update(cases).where(cases.c.conversation_id == conversation_id, cases.c.state == "waiting")
    found: int | None = db.execute(
        query.values(state="claimed", version=cases.c.version + 1, updated_at=at).returning(cases.c.id)
    ).scalar_one_or_none()
    return found

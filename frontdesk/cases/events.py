"""The record of a case: every change with who and when, and its announcement to other systems, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from frontdesk.outbox.enqueue import DELIVERED, enqueue
from frontdesk.tables import case_events, cases

ASSISTANT = "assistant"
CUSTOMER = "customer"


def record(
    db: Connection,
    case_id: int,
    kind: str,
    actor: str,
    at: datetime,
    *,
    agent_id: int | None = None,
    data: Mapping[str, Any] | None = None,
) -> int:
    """Write down a change that was just made to the case and queue its deliveries; the event's id.

    actor: an agent's name, `assistant` or `customer`.
    """
    event_id: int = db.execute(
        insert(case_events)
        .values(case_id=case_id, at=at, agent_id=agent_id, actor=actor, kind=kind, data=dict(data or {}))
        .returning(case_events.c.id)
    ).scalar_one()
    if kind in DELIVERED:
        enqueue(db, db.execute(select(cases).where(cases.c.id == case_id)).one(), event_id, kind, at)
    return event_id


def history(db: Connection, case_id: int) -> Sequence[Row[Any]]:
    """All changes of a case in their order."""
    return db.execute(select(case_events).where(case_events.c.case_id == case_id).order_by(case_events.c.id)).all()

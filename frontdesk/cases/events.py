"""The record of a case: every change with who and when, and its announcement to other systems, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, insert, select

from frontdesk.cases import store
from frontdesk.outbox.enqueue import DELIVERED, enqueue
from frontdesk.records import CaseEvent, CaseEventKind, every
from frontdesk.tables import case_events

ASSISTANT = "assistant"
CUSTOMER = "customer"


def record(
    db: Connection,
    case_id: int,
    kind: CaseEventKind,
    actor: str,
    at: datetime,
    *,
    agent_id: int | None = None,
    data: Mapping[str, object] | None = None,
) -> int:
    """Write down a change that was just made to the case and queue its deliveries; the event's id.

    actor: an agent's name, `assistant` or `customer`.
    """
    event_id: int = db.execute(
        insert(case_events)
        .values(case_id=case_id, at=at, agent_id=agent_id, actor=actor, kind=kind, data=data or {})
        .returning(case_events.c.id)
    ).scalar_one()
    if kind in DELIVERED:
        enqueue(db, store.get(db, case_id), event_id, kind, at)
    return event_id


def history(db: Connection, case_id: int) -> list[CaseEvent]:
    """All changes of a case in their order."""
    query = select(case_events).where(case_events.c.case_id == case_id)
    return every(db, CaseEvent, query.order_by(case_events.c.id))

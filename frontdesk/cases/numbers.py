"""What a company's conversations and cases add up to over some days, for the lead who looks after them.

Counted from what is kept: what was erased or purged is in no number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import fmean, median

from sqlalchemy import ColumnElement, Connection, and_, exists, func, select

from frontdesk.tables import cases, conversations, messages, requests

NOT_UNDERSTOOD = "nlu_fallback"  # what a message is taken for that is not surely understood


@dataclass(frozen=True)
class Number:
    """group: `work`, `wait`, `rating`, `outcome`, `reason` (of a case) or `leaving`; code: what is counted in it.

    value: a count; minutes for a wait; 1 to 5 for the mean rating. None where there is nothing to count.
    """

    group: str
    code: str
    value: float | None


def numbers(db: Connection, company: str, since: datetime, until: datetime) -> list[Number]:
    """All of one company's conversations begun, and cases opened, from `since` up to `until`."""
    begun = _within(conversations.c.created_at, since, until) & (conversations.c.provider == company)
    begun &= conversations.c.asked_seq > 0
    opened = _within(cases.c.opened_at, since, until) & (cases.c.provider == company)
    said = select(func.count()).select_from(messages.join(conversations)).where(begun, messages.c.sender == "customer")
    lost = messages.c.understood["intent"].as_string() == NOT_UNDERSTOOD
    asked = _within(requests.c.registered_at, since, until) & (requests.c.provider == company)
    with_case = exists().where(cases.c.conversation_id == conversations.c.id)
    work = {
        "conversations": _count(db, begun),
        "messages": int(db.execute(said).scalar_one()),
        "not_understood": int(db.execute(said.where(lost)).scalar_one()),
        "by_assistant": _count(db, begun & ~with_case),
        "handed_over": _count(db, begun & with_case),
        "requests": int(db.execute(select(func.count()).select_from(requests).where(asked)).scalar_one()),
        "cases": int(db.execute(select(func.count()).select_from(cases).where(opened)).scalar_one()),
    }
    times = db.execute(select(cases.c.opened_at, cases.c.claimed_at, cases.c.closed_at).where(opened)).all()
    ratings = db.execute(select(conversations.c.rating).where(begun, conversations.c.rating.is_not(None))).scalars()
    rated = list(ratings)
    return [
        *(Number("work", code, count) for code, count in work.items()),
        Number("wait", "claimed", _minutes(row.claimed_at - row.opened_at for row in times if row.claimed_at)),
        Number("wait", "closed", _minutes(row.closed_at - row.opened_at for row in times if row.closed_at)),
        Number("rating", "count", len(rated)),
        Number("rating", "mean", round(fmean(rated), 1) if rated else None),
        *_by(db, "outcome", cases.c.outcome, opened),
        *_by(db, "reason", cases.c.reason, opened),
        *_by(db, "leaving", conversations.c.reason_code, begun),
    ]


def _within(moment: ColumnElement[datetime], since: datetime, until: datetime) -> ColumnElement[bool]:
    return and_(moment >= since, moment < until)


def _count(db: Connection, which: ColumnElement[bool]) -> int:
    return int(db.execute(select(func.count()).select_from(conversations).where(which)).scalar_one())


def _by(db: Connection, group: str, column: ColumnElement[str], which: ColumnElement[bool]) -> list[Number]:
    """The commonest first."""
    query = select(column, func.count()).where(which, column.is_not(None)).group_by(column)
    return [Number(group, code, count) for code, count in db.execute(query.order_by(func.count().desc(), column))]


def _minutes(waits: Iterable[timedelta]) -> float | None:
    """The median."""
    found = [wait.total_seconds() / 60 for wait in waits]
    return round(median(found), 1) if found else None

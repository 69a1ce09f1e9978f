"""Where a case stands in its team's queue, and how long customers waited lately; nothing is guessed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import Connection, and_, func, or_, select

from frontdesk.cases.hours import hours_of
from frontdesk.records import Case
from frontdesk.tables import cases

RECENT = timedelta(days=30)
LAST_CLAIMS = 20
ENOUGH = 5  # fewer claims than this say nothing about the next wait
STEPS = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240)  # minutes a wait is rounded up to; longer: not said


def position(db: Connection, case: Case) -> int:
    """1 for the next to be served; high priority goes first, then the longest wait."""
    earlier = or_(cases.c.opened_at < case.opened_at, and_(cases.c.opened_at == case.opened_at, cases.c.id < case.id))
    first = and_(cases.c.priority == case.priority, earlier)
    if case.priority == "normal":
        first = or_(cases.c.priority == "high", first)
    ahead = db.execute(
        select(func.count())
        .select_from(cases)
        .where(
            cases.c.state == "open", cases.c.team == case.team, cases.c.provider == case.provider,
            cases.c.id != case.id, first,
        )
    ).scalar_one()  # fmt: skip
    return int(ahead) + 1


def usual_minutes(db: Connection, provider: str, team: str, now: datetime) -> int | None:
    """The median wait of the team's last claims, rounded up to a round number; None with too little history."""
    rows = db.execute(
        select(cases.c.opened_at, cases.c.claimed_at)
        .where(
            cases.c.provider == provider, cases.c.team == team,
            cases.c.claimed_at.is_not(None), cases.c.claimed_at > now - RECENT,
        )
        .order_by(cases.c.claimed_at.desc())
        .limit(LAST_CLAIMS)
    ).all()  # fmt: skip
    hours = hours_of(db, provider, team)
    # a customer who came outside hours waited for the morning, which says nothing about a wait within them
    return rounded_median(row.claimed_at - row.opened_at for row in rows if hours.is_open(row.opened_at))


def rounded_median(waits: Iterable[timedelta]) -> int | None:
    """Minutes; None for fewer than `ENOUGH` waits, or a wait too long to be given in minutes."""
    minutes = [wait.total_seconds() / 60 for wait in waits]
    if len(minutes) < ENOUGH:
        return None
    usual = median(minutes)
    return next((step for step in STEPS if usual <= step), None)

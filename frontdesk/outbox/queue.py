"""What is to be delivered to other systems: the only module that writes the outbox table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, and_, func, insert, or_, select, update

from frontdesk.records import Delivery, every, one
from frontdesk.tables import cases, outbox
from settings import limits

LEASE = timedelta(seconds=limits.OUTBOX_LEASE)
ATTEMPTS = 10  # with the delays below: about two days
FIRST_DELAY, LONGEST_DELAY = 10.0, 12 * 3600.0  # seconds
LISTED = 200  # rows on the desk's page


@dataclass(frozen=True)
class Listed(Delivery):
    """A delivery with its case."""

    number: str
    provider: str


def add(
    db: Connection, key: str, channel: str, case_id: int, event: str, payload: Mapping[str, object], at: datetime
) -> None:
    """Queue one delivery. key: of its own, by which a receiver knows a second attempt for what it is."""
    db.execute(
        insert(outbox).values(
            key=key, channel=channel, case_id=case_id, event=event, payload=payload, next_at=at, created_at=at
        )
    )


def lease(db: Connection, channel: str, now: datetime) -> Delivery | None:
    """The next row that is due, ours until the lease ends; a row that used up its attempts becomes a dead letter."""
    due = (
        select(outbox.c.id)
        .where(
            outbox.c.channel == channel,
            outbox.c.delivered_at.is_(None),
            outbox.c.dead_at.is_(None),
            or_(outbox.c.next_at <= now, *_of_a_wrong_clock(now)),
        )
        .order_by(outbox.c.next_at, outbox.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row_id = db.execute(due).scalar_one_or_none()
    if row_id is None:
        return None
    # counted before the try: a row that kills the process each time dies too
    counted = update(outbox).where(outbox.c.id == row_id)
    counted = counted.values(next_at=now + LEASE, attempts=outbox.c.attempts + 1)
    return one(db, Delivery, counted.returning(outbox))


def _of_a_wrong_clock(now: datetime) -> Iterator[ColumnElement[bool]]:
    """What lies further ahead than it can after so many attempts; without one it was due when it was queued."""
    yield outbox.c.attempts == 0
    for attempts in range(1, ATTEMPTS + 1):
        ahead = timedelta(seconds=max(limits.OUTBOX_LEASE, delay(attempts, 1.0)) + limits.CLOCKS_APART)
        yield and_(outbox.c.attempts == attempts, outbox.c.next_at > now + ahead)


def delivered(db: Connection, row_id: int, now: datetime) -> None:
    """Done; never taken again."""
    db.execute(update(outbox).where(outbox.c.id == row_id).values(delivered_at=now, last_error=None))


def failed(db: Connection, row: Delivery, error: str, now: datetime, jitter: float) -> None:
    """Later again, or a dead letter after the last attempt. jitter: 0 to 1."""
    again = now + timedelta(seconds=delay(row.attempts, jitter))
    query = update(outbox).where(outbox.c.id == row.id, outbox.c.delivered_at.is_(None))
    query = query.values(last_error=error[:200], next_at=again)
    db.execute(query.values(dead_at=now) if row.attempts >= ATTEMPTS else query)


def delay(attempts: int, jitter: float) -> float:
    """Seconds until the next try: four times longer each time, half of it by chance so that retries spread out."""
    longest = min(LONGEST_DELAY, FIRST_DELAY * 4 ** (attempts - 1))
    return float(longest * (0.5 + jitter / 2))


def retry(db: Connection, row_id: int, now: datetime, companies: Sequence[str] | None = None) -> bool:
    """Give a dead letter its attempts again, same key; whether there was one. companies: whose, None for all."""
    query = update(outbox).where(_dead(row_id, companies))
    return db.execute(query.values(dead_at=None, attempts=0, next_at=now)).rowcount == 1


def give_up(
    db: Connection, row_id: int, by: str, reason: str, now: datetime, companies: Sequence[str] | None = None
) -> bool:
    """Decide that a dead letter stays undelivered; whether there was one. companies: whose, None for all."""
    query = update(outbox).where(_dead(row_id, companies))
    return db.execute(query.values(given_up_at=now, given_up_by=by, given_up_reason=reason)).rowcount == 1


def dead_letters(db: Connection, companies: Sequence[str] | None = None) -> list[Listed]:
    """What failed for good and is not decided on, the latest first. companies: whose, None for all."""
    return _listed(db, companies, outbox.c.dead_at.is_not(None), outbox.c.given_up_at.is_(None))


def given_up(db: Connection, companies: Sequence[str] | None = None) -> list[Listed]:
    """What somebody decided to leave undelivered, the latest first. companies: whose, None for all."""
    return _listed(db, companies, outbox.c.given_up_at.is_not(None))


def waiting_since(db: Connection) -> datetime | None:
    """When the oldest delivery was queued that neither arrived nor was given up; None when there is none."""
    waiting = (outbox.c.dead_at.is_(None), outbox.c.delivered_at.is_(None))
    oldest: datetime | None = db.execute(select(func.min(outbox.c.created_at)).where(*waiting)).scalar_one()
    return oldest


def pending(db: Connection, companies: Sequence[str] | None = None) -> list[Listed]:
    """What is still to be delivered. companies: whose, None for all."""
    return _listed(db, companies, outbox.c.dead_at.is_(None), outbox.c.delivered_at.is_(None))


def _dead(row_id: int, companies: Sequence[str] | None) -> ColumnElement[bool]:
    found = and_(outbox.c.id == row_id, outbox.c.dead_at.is_not(None), outbox.c.given_up_at.is_(None))
    if companies is None:
        return found
    return and_(found, outbox.c.case_id.in_(select(cases.c.id).where(cases.c.provider.in_(companies))))


def _listed(db: Connection, companies: Sequence[str] | None, *conditions: ColumnElement[bool]) -> list[Listed]:
    query = select(outbox, cases.c.number, cases.c.provider).join(cases).where(*conditions)
    if companies is not None:
        query = query.where(cases.c.provider.in_(companies))
    return every(db, Listed, query.order_by(outbox.c.id.desc()).limit(LISTED))

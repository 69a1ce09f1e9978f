"""Deletes what has been kept long enough (settings.periods), in steps small enough to hold nobody up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Table, and_, delete, exists, func, select

from frontdesk.conversations import store
from frontdesk.db import Database
from frontdesk.identity import guessing
from frontdesk.identity.host_token import CLOCK_SKEW
from frontdesk.keyed import Keyed
from frontdesk.privacy.erase import erase_cases, erase_conversations
from frontdesk.requests import history
from frontdesk.requests import store as requests
from frontdesk.tables import (
    agent_sessions,
    attempts,
    cases,
    conversations,
    messages,
    outbox,
    privacy_log,
    sessions,
    used_tokens,
    verifications,
)
from settings.periods import Periods

STEP = 200  # rows that one transaction begins with


def due(db: Connection, periods: Periods, now: datetime) -> Counter[str]:
    """How much would be purged now, by kind; changes nothing."""
    counts: Counter[str] = Counter()
    for kind, (table, condition) in {**_whole(periods, now), **_rows(periods, now)}.items():
        counts[kind] = int(db.execute(select(func.count()).select_from(table).where(condition)).scalar_one())
    return counts


async def purge(db: Database, keyed: Keyed, periods: Periods, now: datetime) -> tuple[Counter[str], frozenset[str]]:
    """Do it; how much by kind, and the Message-ID parts of letters that go with it."""
    counts: Counter[str] = Counter()
    letters: set[str] = set()
    steps: dict[str, Callable[..., tuple[int, frozenset[str]]]] = {
        "cases": _cases, "conversations": _conversations, "conversations emptied": _empty,
    }  # fmt: skip
    for kind, step in steps.items():
        while (done := await db.write(step, keyed, periods, now))[0]:
            counts[kind] += done[0]
            letters |= done[1]
    for kind in _rows(periods, now):
        counts[kind] += await db.write(_delete_rows, kind, periods, now)
    return counts, frozenset(letters)


def _whole(periods: Periods, now: datetime) -> dict[str, tuple[Table, ColumnElement[bool]]]:
    """What is more than a row. Old cases go first, so that conversations then only keep those still needed."""
    closed_before, quiet_before = now - timedelta(days=periods.cases), now - timedelta(days=periods.conversations)
    old_case = and_(cases.c.state == "closed", cases.c.closed_at < closed_before)
    quiet = conversations.c.updated_at < quiet_before
    of_it = cases.c.conversation_id == conversations.c.id
    running = exists().where(of_it, cases.c.state != "closed")
    kept = exists().where(of_it, ~old_case)
    return {
        "cases": (cases, old_case),
        "conversations": (conversations, and_(quiet, ~kept)),
        "conversations emptied": (
            conversations,
            and_(quiet, kept, ~running, conversations.c.closed_reason.is_distinct_from("purged")),
        ),
    }


def _rows(periods: Periods, now: datetime) -> dict[str, tuple[Table, ColumnElement[bool]]]:
    delivered, dead = (now - timedelta(days=days) for days in (periods.delivered, periods.dead_letters))
    return {
        "sessions": (sessions, sessions.c.expires_at < now),
        "team's sessions": (agent_sessions, agent_sessions.c.expires_at < now),
        "used tokens": (used_tokens, used_tokens.c.expires_at < now - CLOCK_SKEW),
        "checks by e-mail": (verifications, verifications.c.created_at < now - timedelta(hours=1)),
        "tried codes": (attempts, attempts.c.at < now - guessing.KEPT),
        "delivered": (outbox, outbox.c.delivered_at < delivered),
        "dead letters": (outbox, outbox.c.dead_at < dead),
        "privacy log": (privacy_log, privacy_log.c.at < now - timedelta(days=periods.privacy_log)),
    }


def _ids(db: Connection, kind: str, periods: Periods, now: datetime) -> list[str]:
    """Of conversations."""
    table, condition = _whole(periods, now)[kind]
    return list(db.execute(select(table.c.id).where(condition).limit(STEP)).scalars())


def _cases(db: Connection, _keyed: Keyed, periods: Periods, now: datetime) -> tuple[int, frozenset[str]]:
    _, condition = _whole(periods, now)["cases"]
    ids = db.execute(select(cases.c.id).where(condition).limit(STEP)).scalars().all()
    erased = erase_cases(db, cases.c.id.in_(ids))
    return erased.counts["cases"], erased.letters


def _conversations(db: Connection, keyed: Keyed, periods: Periods, now: datetime) -> tuple[int, frozenset[str]]:
    erased = erase_conversations(db, keyed, _ids(db, "conversations", periods, now), now)
    return erased.counts["conversations"], erased.letters


def _empty(db: Connection, _keyed: Keyed, periods: Periods, now: datetime) -> tuple[int, frozenset[str]]:
    """What was written goes, the case with its facts and decisions stays for its own time."""
    ids = _ids(db, "conversations emptied", periods, now)
    for table in (messages, verifications, sessions):
        db.execute(delete(table).where(table.c.conversation_id.in_(ids)))
    requests.forget_words(db, ids, now)
    history.forget_words(db, ids)
    store.empty(db, ids, now)
    return len(ids), frozenset()


def _delete_rows(db: Connection, kind: str, periods: Periods, now: datetime) -> int:
    table, condition = _rows(periods, now)[kind]
    return int(db.execute(delete(table).where(condition)).rowcount)

"""Numbers for a monitoring system, in the text form that Prometheus reads (version 0.0.4).

All are read from the tables, so any front desk process says the same; nothing of a person is in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, case, func, select

from frontdesk.health.ready import Report
from frontdesk.tables import cases, conversations, messages, outbox

MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"
LATELY = timedelta(minutes=5)
OPEN = ("open", "claimed", "waiting")
HELP = {
    "retention_up": "1 where a part of the assistant is well (/health/ready)",
    "retention_messages_lately": "messages of the last five minutes, by who wrote them",
    "retention_conversations_lately": "conversations begun in the last five minutes",
    "retention_conversations_unanswered": "conversations whose last message waits for the assistant",
    "retention_conversations_failing": "conversations whose last turns failed",
    "retention_cases": "cases that are not closed, by team and state",
    "retention_oldest_open_case_seconds": "how long the case that waits longest for somebody to take it has waited",
    "retention_deliveries": "deliveries to other systems that did not arrive, on their way or failed for good",
    "retention_oldest_delivery_seconds": "how long the oldest delivery has been on its way",
}
Sample = tuple[str, Mapping[str, str], float]  # name, labels, value


def text(report: Report, samples: list[Sample]) -> str:
    """All of it."""
    parts: list[Sample] = [("retention_up", {"part": name}, float(why is None)) for name, why in report.parts.items()]
    lines: list[str] = []
    for name, what in HELP.items():
        lines += [f"# HELP {name} {what}", f"# TYPE {name} gauge"]
        lines += [f"{each}{_labels(labels)} {value:.12g}" for each, labels, value in parts + samples if each == name]
    return "\n".join(lines) + "\n"


def _labels(labels: Mapping[str, str]) -> str:
    quoted = (f'{name}="{_escaped(value)}"' for name, value in labels.items())
    return f"{{{','.join(quoted)}}}" if labels else ""


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def samples(db: Connection, now: datetime) -> list[Sample]:
    """What the tables hold."""
    return [*_conversations(db, now), *_cases(db, now), *_deliveries(db, now)]


def _conversations(db: Connection, now: datetime) -> Iterator[Sample]:
    lately, of = now - LATELY, conversations.c
    sent = (
        select(of.provider, messages.c.sender, func.count())
        .select_from(messages.join(conversations))
        .where(of.updated_at > lately, messages.c.at > lately)
        .group_by(of.provider, messages.c.sender)
    )
    for company, sender, count in db.execute(sent):
        yield "retention_messages_lately", {"company": company, "from": sender}, count
    waits = case((and_(of.asked_seq > of.answered_seq, of.owner != "human"), 1), else_=0)
    failing = case((and_(of.bot_failures > 0, of.owner != "human"), 1), else_=0)
    begun = case((of.created_at > lately, 1), else_=0)
    running = (
        select(of.provider, func.sum(begun), func.sum(waits), func.sum(failing))
        .where(of.closed_at.is_(None), of.updated_at > now - timedelta(days=1))
        .group_by(of.provider)
    )
    for company, new, unanswered, failed in db.execute(running):
        yield "retention_conversations_lately", {"company": company}, new
        yield "retention_conversations_unanswered", {"company": company}, unanswered
        yield "retention_conversations_failing", {"company": company}, failed


def _cases(db: Connection, now: datetime) -> Iterator[Sample]:
    by = (cases.c.provider, cases.c.team, cases.c.state)
    for company, team, state, count in db.execute(
        select(*by, func.count()).where(cases.c.state.in_(OPEN)).group_by(*by)
    ):
        yield "retention_cases", {"company": company, "team": team, "state": state}, count
    oldest = select(cases.c.provider, func.min(cases.c.opened_at)).where(cases.c.state == "open")
    for company, since in db.execute(oldest.group_by(cases.c.provider)):
        yield "retention_oldest_open_case_seconds", {"company": company}, _seconds(now, since)


def _deliveries(db: Connection, now: datetime) -> Iterator[Sample]:
    failed = outbox.c.dead_at.is_not(None)
    query = (
        select(outbox.c.channel, failed, func.count(), func.min(outbox.c.created_at))
        .where(outbox.c.delivered_at.is_(None), outbox.c.given_up_at.is_(None))
        .group_by(outbox.c.channel, failed)
    )
    for channel, dead, count, since in db.execute(query):
        yield "retention_deliveries", {"channel": channel, "state": "failed" if dead else "on_its_way"}, count
        if not dead:
            yield "retention_oldest_delivery_seconds", {"channel": channel}, _seconds(now, since)


def _seconds(now: datetime, since: datetime) -> float:
    return max(0.0, round((now - since).total_seconds()))

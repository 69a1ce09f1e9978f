"""Which other systems are notified of cases, and the rows for that: written in the transaction of the change itself."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from sqlalchemy import Connection

from frontdesk.clock import utc_text
from frontdesk.outbox import queue, team_mail
from frontdesk.records import Case, MailedEvent, Request, WebhookEvent
from frontdesk.requests import store
from frontdesk.stored_json import JsonObject
from settings import Delivery

MAILED = frozenset(get_args(MailedEvent))
DELIVERED = MAILED | frozenset(get_args(WebhookEvent))


def channels(db: Connection, delivery: Delivery, company: str, team: str, event: str) -> tuple[str, ...]:
    """Where an event of a company's team's case goes."""
    webhook = ("webhook",) if company in delivery.webhooks else ()
    mail = ("email",) if event in MAILED and team_mail.address_of(db, delivery, company, team) else ()
    return webhook + mail


def enqueue(db: Connection, case: Case, event_id: int, event: str, at: datetime) -> None:
    """Queue one event of a case for every channel that is configured; nothing personal goes along.

    Who is notified is what the database was made with (`Database(url, delivery)`).
    """
    delivery: Delivery | None = db.get_execution_options().get("delivery")
    if delivery is None:
        return
    for channel in channels(db, delivery, case.provider, case.team, event):
        key = f"{case.number}.{event_id}.{channel}"
        payload = {
            "id": key,
            "event": f"case.{event}",
            "sequence": event_id,
            "at": utc_text(at),
            "case": {
                "number": case.number,
                "state": case.state,
                "team": case.team,
                "reason": case.reason,
                "question": case.question,
                "priority": case.priority,
                "provider": case.provider,
                "language": case.language,
                "contract": case.contract,
                "outcome": case.outcome,
                "contact_by": case.contact_by.isoformat() if case.contact_by else None,
                "opened_at": utc_text(case.opened_at),
            },
            "requests": [_of_request(request) for request in store.of_case(db, case.id)],
            "conversation": case.conversation_id,
            "link": f"{delivery.desk_url}/desk/cases/{case.number}",
        }
        queue.add(db, key, channel, case.id, event, payload, at)


def _of_request(request: Request) -> JsonObject:
    return {
        "number": request.number,
        "kind": request.kind,
        "state": request.state,
        "count": request.count,
        "registered_at": utc_text(request.registered_at),
        "deadline_on": request.deadline_on.isoformat() if request.deadline_on else None,
    }

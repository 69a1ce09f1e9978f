"""The receipt of a request to the address of the contract's record, as a letter of its own."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

import texts
from frontdesk.mail.sender import Letter, MailFailed, MailSender
from frontdesk.outbox import queue
from frontdesk.outbox.webhook import DeliveryFailed
from frontdesk.records import Case, Request
from frontdesk.requests import store
from frontdesk.stored_json import Payload, customer_in
from retention.provider import provider_of
from settings import Delivery

CHANNEL = "receipt"


def address_of(db: Connection, request: Request) -> str | None:
    """Where the receipt goes; None where letters reach nobody, or the record names no address."""
    delivery: Delivery | None = db.get_execution_options().get("delivery")
    address = customer_in(request.snapshot).get("email")
    return str(address) if address and delivery is not None and delivery.to_customers else None


def enqueue(db: Connection, case: Case, request: Request, event: str, sha256: str, at: datetime) -> None:
    """Queue the letter in the transaction of the request itself; the row holds its number, nothing of its content."""
    key = f"{case.number}.{sha256[:16]}.{CHANNEL}"
    payload: Payload = {
        "id": key,
        "event": f"request.{event}",
        "request": request.number,
        "case": {"number": case.number, "provider": case.provider, "team": case.team},
    }
    queue.add(db, key, CHANNEL, case.id, event, payload, at)


def letter_for(db: Connection, payload: Payload) -> Letter:
    """The letter that a queued row stands for. Raises DeliveryFailed where there is nothing to send any more."""
    request = store.by_number(db, payload["request"])
    to = address_of(db, request) if request else None
    if request is None or to is None or request.receipt is None:
        raise DeliveryFailed("no_address")
    company = provider_of(request.provider)
    values = {"number": request.number, "company": company.name, "receipt": request.receipt.strip()}
    subject = texts.say(request.language, "receipt-mail-subject", provider=company.id, **values)
    text = texts.say(request.language, "receipt-mail", provider=company.id, **values)
    return Letter(to, subject, text, key=payload["id"])


async def send(mailer: MailSender, letter: Letter) -> None:
    """Hand it over. Raises DeliveryFailed."""
    try:
        await mailer.send(letter)
    except MailFailed as error:
        raise DeliveryFailed(error.reason) from error

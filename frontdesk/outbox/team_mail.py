"""Mail to a team: that there is something to do and where, nothing of what the customer said."""

from __future__ import annotations

from sqlalchemy import Connection

import texts
from frontdesk import teams
from frontdesk.mail.sender import Letter, MailFailed, MailSender
from frontdesk.outbox.webhook import DeliveryFailed
from frontdesk.stored_json import Payload
from settings import Delivery


def address_of(db: Connection, delivery: Delivery, company: str, team: str) -> str | None:
    """Where a team's mail goes: what a lead saved on the desk, else the settings or the company's file."""
    return teams.team_of(db, company, team).mail or delivery.mail.get((company, team))


def compose(payload: Payload, language: str) -> tuple[str, str]:
    """Subject and body, made of ids and codes."""
    case = payload["case"]
    event = payload["event"].removeprefix("case.")
    values = {
        "case": case["number"],
        "event": texts.say(language, f"team-mail-{event.replace('_', '-')}"),
        "reason": case["reason"],
        "priority": case["priority"],
        "link": payload["link"],
        "key": payload["id"],
    }
    return texts.say(language, "team-mail-subject", **values), texts.say(language, "team-mail-body", **values)


async def send(mailer: MailSender, to: str, language: str, payload: Payload) -> None:
    """One letter with the row's key as its id, the same in each attempt. Raises DeliveryFailed."""
    subject, text = compose(payload, language)
    try:
        await mailer.send(Letter(to, subject, text, key=payload["id"]))
    except MailFailed as error:
        raise DeliveryFailed(error.reason) from error

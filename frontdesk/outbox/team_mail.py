"""Mail to a team: that there is something to do and where, nothing of what the customer said."""

from __future__ import annotations

from typing import Any

import texts
from frontdesk.mail.sender import Letter, MailFailed, MailSender
from frontdesk.outbox.webhook import DeliveryFailed
from retention.provider import provider_of


def compose(payload: dict[str, Any]) -> tuple[str, str]:
    """Subject and body, made of ids and codes."""
    case = payload["case"]
    language = provider_of(case["provider"]).teams[case["team"]].mail_language
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


async def send(mailer: MailSender, to: str, payload: dict[str, Any]) -> None:
    """One letter with the row's key as its id, the same in each attempt. Raises DeliveryFailed."""
    subject, text = compose(payload)
    try:
        await mailer.send(Letter(to, subject, text, key=payload["id"]))
    except MailFailed as error:
        raise DeliveryFailed(error.reason) from error

"""A deadline of an answer or a receipt for the customer's own calendar (RFC 5545)."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from datetime import datetime

from frontdesk.records import Conversation, Message
from retention.provider import provider_of
from texts.typography import held

LINE = 75  # octets of a line, as the format asks for


def reminder(conversation: Conversation, message: Message, now: datetime) -> str | None:
    """The calendar file of the message's next deadline, as one whole day with an alarm three mornings before.

    None where the message has no deadline that is worth a reminder.
    """
    found = _of_request(message.request) if message.request is not None else _of_card(message.card or {})
    if found is None:
        return None
    name, deadline, about = found
    day, whose = str(deadline["on"]), conversation.contract or conversation.id
    uid = uuid.uuid5(uuid.NAMESPACE_URL, f"{conversation.provider}/{whose}/{name}/{day}")
    company = provider_of(conversation.provider).name
    summary = _escaped(" · ".join(part for part in (str(deadline["label"]), company, conversation.contract) if part))
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:retention", "BEGIN:VEVENT", f"UID:{uid}",
        f"DTSTAMP:{now:%Y%m%dT%H%M%SZ}", f"DTSTART;VALUE=DATE:{day.replace('-', '')}",
        f"SUMMARY:{summary}", f"DESCRIPTION:{_escaped(about)}",
        "BEGIN:VALARM", "ACTION:DISPLAY", f"DESCRIPTION:{summary}", "TRIGGER:-P2DT15H", "END:VALARM",
        "END:VEVENT", "END:VCALENDAR",
    ]  # fmt: skip
    return "".join(f"{piece}\r\n" for line in lines for piece in _folded(held(line)))


Found = tuple[str, Mapping[str, object], str]  # what tells it from others, the deadline, words to go with it


def _of_request(request: Mapping[str, object]) -> Found | None:
    deadline = request.get("deadline")
    if not isinstance(deadline, Mapping):
        return None
    return str(request["number"]), deadline, f"{request['heading']}\n{deadline['advice']}"


def _of_card(card: Mapping[str, object]) -> Found | None:
    """Of two days that clauses name it is the earlier, which is the safe one; what has passed needs no reminder."""
    ruling, deadlines = card.get("ruling"), card.get("deadlines")
    if card.get("what_if") or not isinstance(ruling, Mapping) or not isinstance(deadlines, list):
        return None
    ahead = [each for each in deadlines if each.get("remind") and each["on"] >= ruling["on"]]
    if not ahead:
        return None
    first = min(ahead, key=lambda each: str(each["on"]))
    return str(first["name"]), first, f"{card['verdict']}\n{card.get('next') or ''}".strip()


def _escaped(text: str) -> str:
    for mark in "\\;,":
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """The line in pieces of at most `LINE` octets, no letter cut in two; each but the first begins with a blank."""
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > LINE:
            yield piece
            piece = " "
        piece += letter
    yield piece

"""A conversation of the fake front desk."""

from __future__ import annotations

import asyncio
import secrets
from datetime import UTC, datetime
from typing import Any

from frontdesk.conversations.opening import choices
from retention.provider import provider_of
from tests.shipped import COMPANY
from texts import say

Frame = dict[str, Any]


def now() -> str:
    """The time as frames give it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Conversation:
    """Its numbered log, the state shown, and the lines that listen."""

    def __init__(self, language: str) -> None:
        self.id = f"cv_{secrets.token_hex(4)}"
        self.language = language
        self.log: list[Frame] = []
        self.state: Frame = dict.fromkeys(("agent", "case", "queue", "hours")) | {
            "owner": "bot",
            "requests": [],
            "read": 0,
            "company": provider_of(COMPANY).name,
            "contract": None,
            "ask_contact": False,
            "ask_rating": False,
        }
        self.consent = False
        self.listeners: set[asyncio.Queue[Frame]] = set()

    def append(self, sender: str, text: str, **more: Any) -> Frame:
        """Adds a message to the log and gives it to every line."""
        message = {
            "type": "message",
            "seq": len(self.log) + 1,
            "at": now(),
            "from": sender,
            "text": text,
            "kind": "chat",
            **more,
        }
        self.log.append(message)
        self.send(message)
        return message

    def send(self, frame: Frame) -> None:
        for listener in self.listeners:
            listener.put_nowait(frame)

    def find(self, client_id: str) -> Frame | None:
        """The message that the customer's side gave this id."""
        return next((message for message in self.log if message.get("id") == client_id), None)


def greeted(language: str) -> Conversation:
    """A new conversation with the greeting of the real front desk."""
    conversation = Conversation(language)
    offered = choices(COMPANY, language)
    buttons = [{"id": f"b{number}", "title": title} for number, (_, title) in enumerate(offered, 1)]
    hello = say(language, "greeting", provider=COMPANY, called="none")
    conversation.append("bot", hello, kind="greeting", buttons=buttons)
    return conversation

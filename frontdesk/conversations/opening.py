"""Beginning a conversation: who it is with, what it says first, and which one a customer who comes back goes on in."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from frontdesk.conversations import log
from frontdesk.conversations.refused import Refused
from frontdesk.tables import conversations
from texts import say

REMEMBERED = timedelta(days=30)  # a customer who proves who they are within this time finds their conversation
MAIN_QUESTIONS = ("cancel_contract", "reduce_payments", "ask_lose_access", "ask_will_be_charged")


def begin(
    db: Connection,
    provider: str,
    language: str,
    at: datetime,
    *,
    address: str | None = None,
    contract: str | None = None,
    person: str | None = None,
    consent_at: datetime | None = None,
    consent_version: str | None = None,
) -> str:
    """A new conversation with its greeting; its id. `contract` and `person` only where they are proven."""
    conversation_id = f"cv_{secrets.token_hex(12)}"
    db.execute(
        insert(conversations).values(
            id=conversation_id,
            provider=provider,
            language=language,
            address=address,
            contract=contract,
            person=person,
            signed_in=contract is not None,
            consent_at=consent_at,
            consent_version=consent_version,
            created_at=at,
            updated_at=at,
            bot_state={},
        )
    )
    greet(db, conversation_id, language, at)
    return conversation_id


def greet(db: Connection, conversation_id: str, language: str, at: datetime) -> None:
    """Say hello as what it is, with the main questions as buttons: there even when Rasa is not."""
    log.append(
        db, conversation_id, "bot", say(language, "greeting"), at, kind="greeting", buttons=question_buttons(language)
    )


def question_buttons(language: str) -> list[dict[str, Any]]:
    """The main questions as buttons."""
    return [
        {"id": f"b{number}", "title": say(language, f"main-{question}"), "command": command(question)}
        for number, question in enumerate(MAIN_QUESTIONS, 1)
    ]


def command(intent: str, **entities: Any) -> dict[str, Any]:
    """A command to the dialogue."""
    return {"intent": intent, "entities": entities}


def running(db: Connection, provider: str, contract: str, person: str, at: datetime) -> Row[Any] | None:
    """The last conversation of this person that is still open and not older than what is remembered."""
    return db.execute(
        select(conversations)
        .where(
            conversations.c.provider == provider,
            conversations.c.contract == contract,
            conversations.c.person == person,
            conversations.c.closed_at.is_(None),
            conversations.c.updated_at > at - REMEMBERED,
        )
        .order_by(conversations.c.updated_at.desc())
        .limit(1)
    ).one_or_none()


def check_address(db: Connection, address: str, limit: int, at: datetime) -> None:
    """Raises Refused when an address has begun too many conversations in the last hour."""
    begun = db.execute(
        select(func.count(), func.min(conversations.c.created_at)).where(
            conversations.c.address == address, conversations.c.created_at > at - timedelta(hours=1)
        )
    ).one()
    if begun[0] >= limit:
        oldest: datetime = begun[1]
        wait = oldest + timedelta(hours=1) - at
        raise Refused("too_many_conversations", retry_after=max(1, int(wait.total_seconds()) + 1))

"""Beginning a conversation: who it is with, what it says first, and which one a customer who comes back goes on in."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from frontdesk.allowances import Allowances
from frontdesk.conversations import log, store
from frontdesk.conversations.refused import Refused
from frontdesk.records import Conversation, one
from frontdesk.stored_json import JsonObject, StoredButton
from frontdesk.tables import conversations
from retention.policy import policy_of
from settings.allowances import Rate
from texts import say

REMEMBERED = timedelta(days=30)  # a customer who proves who they are within this time finds their conversation


def begin(
    db: Connection,
    provider: str,
    language: str,
    at: datetime,
    *,
    address: str | None = None,
    contract: str | None = None,
    person: str | None = None,
    called: str | None = None,
    consent_at: datetime | None = None,
    consent_version: str | None = None,
) -> str:
    """A new conversation with its greeting; its id. `contract`, `person` and `called` only where they are proven."""
    conversation_id = f"cv_{secrets.token_hex(12)}"
    store.create(
        db,
        conversation_id,
        provider,
        language,
        at,
        address=address,
        contract=contract,
        person=person,
        called=called,
        consent_at=consent_at,
        consent_version=consent_version,
    )
    greet(db, conversation_id, provider, language, at, called)
    return conversation_id


def greet(db: Connection, conversation_id: str, provider: str, language: str, at: datetime, called: str | None) -> None:
    """Say hello as what it is, with the main questions as buttons: there even when Rasa is not."""
    buttons: list[StoredButton] = [
        {"id": f"b{number}", "title": title, "command": command(intent)}
        for number, (intent, title) in enumerate(choices(provider, language), 1)
    ]
    text = say(language, "greeting", provider=provider, called=called or "none")
    log.append(db, conversation_id, "bot", text, at, kind="greeting", buttons=buttons)


def main_questions(provider: str, language: str) -> list[tuple[str, str]]:
    """The questions a company's policy offers to who has not asked yet, each with its button's title."""
    asked = policy_of(provider).conversation.main_questions
    return [(question, say(language, f"main-{question}", provider=provider)) for question in asked]


def choices(provider: str, language: str) -> list[tuple[str, str]]:
    """What is offered to who has not asked yet: the main questions and the way to a person, each with its title."""
    return [*main_questions(provider, language), ("request_human", say(language, "button-team", provider=provider))]


def command(intent: str, **entities: str) -> JsonObject:
    """A command to the dialogue."""
    return {"intent": intent, "entities": entities}


def running(db: Connection, provider: str, contract: str, person: str, at: datetime) -> Conversation | None:
    """The last conversation of this person that is still open and not older than what is remembered."""
    return one(
        db,
        Conversation,
        select(conversations)
        .where(
            conversations.c.provider == provider,
            conversations.c.contract == contract,
            conversations.c.person == person,
            conversations.c.closed_at.is_(None),
            conversations.c.updated_at > at - REMEMBERED,
        )
        .order_by(conversations.c.updated_at.desc())
        .limit(1),
    )


def may_begin(may: Allowances, rate: Rate, address: str) -> None:
    """Use up one new conversation of an address. Raises Refused: too_many_conversations."""
    if wait := may.take((rate, address)):
        raise Refused("too_many_conversations", retry_after=wait)

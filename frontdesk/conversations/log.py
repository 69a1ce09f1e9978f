"""The append-only message log of a conversation: numbered from 1 without gaps, written before anything acts on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, Row, insert, select, update

from frontdesk.tables import conversations, messages

Sender = Literal["customer", "bot", "agent", "system"]


def append(
    db: Connection,
    conversation_id: str,
    sender: Sender,
    text: str,
    at: datetime,
    *,
    kind: str = "chat",
    name: str | None = None,
    agent_id: int | None = None,
    card: dict[str, Any] | None = None,
    buttons: list[dict[str, Any]] | None = None,
    command: dict[str, Any] | None = None,
    client_id: str | None = None,
) -> Row[Any]:
    """Store a message and give it the next number; the same `client_id` again returns the stored one.

    Raises LookupError where there is no such conversation.
    """
    # the update takes the row's lock first, so two writers never get the same number
    taken = db.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(last_seq=conversations.c.last_seq + 1, updated_at=at)
        .returning(conversations.c.last_seq)
    ).scalar_one_or_none()
    if taken is None:
        raise LookupError(conversation_id)
    if client_id is not None:
        stored = db.execute(
            select(messages).where(messages.c.conversation_id == conversation_id, messages.c.client_id == client_id)
        ).one_or_none()
        if stored is not None:
            db.execute(update(conversations).where(conversations.c.id == conversation_id).values(last_seq=taken - 1))
            return stored
    if sender == "customer":
        db.execute(update(conversations).where(conversations.c.id == conversation_id).values(asked_seq=taken))
    return db.execute(
        insert(messages)
        .values(
            conversation_id=conversation_id,
            seq=taken,
            at=at,
            sender=sender,
            text=text,
            kind=kind,
            name=name,
            agent_id=agent_id,
            card=card,
            buttons=buttons,
            command=command,
            client_id=client_id,
        )
        .returning(messages)
    ).one()


def after(db: Connection, conversation_id: str, seq: int) -> Sequence[Row[Any]]:
    """The messages after number `seq`, in order."""
    return db.execute(
        select(messages)
        .where(messages.c.conversation_id == conversation_id, messages.c.seq > seq)
        .order_by(messages.c.seq)
    ).all()

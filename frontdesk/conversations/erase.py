"""Erasing a conversation with all that hangs on it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from frontdesk.tables import case_events, cases, conversations, messages, outbox, sessions, verifications


def erase(db: Connection, conversation: Row[Any], at: datetime) -> None:
    """Delete the conversation, its messages, checks, sessions and cases; nothing of it is kept."""
    of_conversation = select(cases.c.id).where(cases.c.conversation_id == conversation.id)
    db.execute(delete(outbox).where(outbox.c.case_id.in_(of_conversation)))
    db.execute(delete(case_events).where(case_events.c.case_id.in_(of_conversation)))
    for table in (cases, messages, verifications, sessions):
        db.execute(delete(table).where(table.c.conversation_id == conversation.id))
    db.execute(delete(conversations).where(conversations.c.id == conversation.id))

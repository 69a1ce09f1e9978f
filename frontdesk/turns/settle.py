"""Stores a finished turn, all of it in one transaction: messages, effects, dialogue state, "answered up to here"."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, update

from frontdesk.conversations import log
from frontdesk.tables import conversations, messages
from frontdesk.turns import effects
from frontdesk.turns.bot import BotMessage, Reply
from frontdesk.turns.effects import Followup
from frontdesk.turns.turn import Turn


def settle(
    db: Connection,
    turn: Turn,
    reply: Reply,
    snapshot: dict[str, Any] | None,
    at: datetime,
    *,
    failed: bool,
) -> Followup:
    """Store what came of a turn, unless somebody else answered it or the conversation changed hands meanwhile."""
    before = turn.conversation
    failures = conversations.c.bot_failures
    ours = db.execute(
        update(conversations)
        .where(
            conversations.c.id == before.id,
            conversations.c.version == before.version,
            conversations.c.owner != "human",
            conversations.c.answered_seq == before.answered_seq,
            conversations.c.closed_at.is_(None),
        )
        .values(
            answered_seq=turn.message.seq,
            leased_until=None,
            turn=before.turn + 1,
            bot_state=reply.state,
            bot_failures=failures + 1 if failed else 0,
            bot_failed_at=func.coalesce(conversations.c.bot_failed_at, at) if failed else None,
        )
    ).rowcount
    if not ours:
        # a reply to what no longer is: dropped; whoever has the lease goes on from the conversation as it is
        db.execute(
            update(conversations)
            .where(conversations.c.id == before.id, conversations.c.leased_until == before.leased_until)
            .values(leased_until=None)
        )
        return Followup()
    if reply.understood is not None:
        db.execute(
            update(messages)
            .where(messages.c.conversation_id == before.id, messages.c.seq == turn.message.seq)
            .values(understood=reply.understood)
        )
    effects.before_messages(db, turn, reply, snapshot, at)
    for message in reply.messages:
        say(db, before.id, message, at)
    return effects.after_messages(db, turn, reply, at)


def say(db: Connection, conversation_id: str, message: BotMessage, at: datetime) -> None:
    """Append a message of the bot; its buttons get ids that mean something only here."""
    buttons = [
        {"id": f"b{number}", "title": button.title, "command": button.command.model_dump()}
        for number, button in enumerate(message.buttons, 1)
    ]
    log.append(
        db,
        conversation_id,
        "bot",
        message.text,
        at,
        kind=message.kind,
        card=message.card,
        buttons=buttons or None,
    )

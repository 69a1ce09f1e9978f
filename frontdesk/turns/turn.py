"""One turn: the customer's message that is next to be answered by the bot, and how a worker gets hold of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, or_, select, update

from frontdesk.tables import conversations, messages
from frontdesk.turns.bot import BotMessage, Reply
from settings import limits

LEASE = timedelta(seconds=limits.TURN_LEASE)
RECENT = timedelta(days=1)


@dataclass(frozen=True)
class Turn:
    """A customer's message to be answered, and the conversation as it was when the turn was taken."""

    conversation: Row[Any]
    message: Row[Any]

    @property
    def effect(self) -> str | None:
        """What a button of the front desk's own does, without Rasa."""
        effect: str | None = (self.message.command or {}).get("effect")
        return effect

    def request(self) -> dict[str, Any]:
        """The turn as Rasa is asked it."""
        conversation = self.conversation
        typed = self.message.command is None
        return {
            "conversation": conversation.id,
            "turn": conversation.turn + 1,
            "text": self.message.text if typed else None,
            "command": None if typed else {key: self.message.command[key] for key in ("intent", "entities")},
            "context": {
                "provider": conversation.provider,
                "contract": conversation.contract,
                "language": conversation.language,
                "state": conversation.bot_state,
                "case_open": conversation.owner != "bot",
            },
        }


def take(db: Connection, conversation_id: str, now: datetime) -> Turn | None:
    """The next turn of a conversation, leased; None when there is none or another worker has it."""
    conversation = db.execute(
        update(conversations)
        .where(
            conversations.c.id == conversation_id,
            conversations.c.owner != "human",
            conversations.c.closed_at.is_(None),
            conversations.c.asked_seq > conversations.c.answered_seq,
            or_(conversations.c.leased_until.is_(None), conversations.c.leased_until <= now),
        )
        .values(leased_until=now + LEASE)
        .returning(conversations)
    ).one_or_none()
    if conversation is None:
        return None
    waiting = db.execute(
        select(messages)
        .where(
            messages.c.conversation_id == conversation_id,
            messages.c.sender == "customer",
            messages.c.seq > conversation.answered_seq,
        )
        .order_by(messages.c.seq)
    ).all()
    for message in waiting:
        if message.kind != "code" or message.command is not None:
            return Turn(conversation, message)
    # only codes that were wrong: those were answered when they came
    db.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id)
        .values(answered_seq=conversation.asked_seq, leased_until=None)
    )
    return None


def unanswered(db: Connection, now: datetime) -> list[str]:
    """Conversations with a customer's message nobody has answered, and that nobody is answering now."""
    return list(
        db.execute(
            select(conversations.c.id).where(
                conversations.c.owner.in_(("bot", "waiting")),
                conversations.c.updated_at > now - RECENT,
                conversations.c.asked_seq > conversations.c.answered_seq,
                conversations.c.closed_at.is_(None),
                or_(conversations.c.leased_until.is_(None), conversations.c.leased_until <= now),
            )
        ).scalars()
    )


def as_reply(turn: Turn, *said: BotMessage, effects: list[Any] | None = None) -> Reply:
    """A reply of the front desk's own: the dialogue's state stays as it was."""
    return Reply.model_construct(
        language=turn.conversation.language,
        messages=list(said),
        effects=effects or [],
        state=turn.conversation.bot_state,
        understood=None,
    )

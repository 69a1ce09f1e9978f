"""Who speaks in a conversation: the bot, nobody yet (waiting for a person), or a person.

The owner changes only by compare-and-swap on the version read before, so of two who act at once exactly one wins,
and a bot turn that began before a change is seen to be stale.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from sqlalchemy import Connection, case, literal, or_, update

from frontdesk.tables import conversations

Owner = Literal["bot", "waiting", "human"]


def change_owner(
    db: Connection, conversation_id: str, version: int, owner: Owner, at: datetime, agent_id: int | None = None
) -> bool:
    """Give the conversation to `owner` if it is still at `version`; whether it was. `agent_id` goes with `human`."""
    done = db.execute(
        update(conversations)
        .where(conversations.c.id == conversation_id, conversations.c.version == version)
        .values(
            owner=owner,
            agent_id=agent_id,
            version=version + 1,
            updated_at=at,
            # what was written to a person is the person's to answer, also after the bot has got it back
            answered_seq=case(
                (or_(conversations.c.owner == "human", literal(owner) == "human"), conversations.c.asked_seq),
                else_=conversations.c.answered_seq,
            ),
        )
    )
    return done.rowcount == 1

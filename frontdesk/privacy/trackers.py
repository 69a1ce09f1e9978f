"""What Rasa remembers: asked to forget until it confirms; by itself it forgets within the hour (endpoints.yml)."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select

from frontdesk.db import Database
from frontdesk.privacy.erase import REMEMBERED_BY_RASA
from frontdesk.tables import rasa_forgets
from frontdesk.turns.bot import Bot


async def forget_erased(db: Database, bot: Bot, now: datetime) -> int:
    """Have Rasa drop the trackers of erased conversations; how many it has not yet confirmed."""
    await db.write(_drop_old, now)
    for conversation_id in (waiting := await db.read(_waiting)):
        if not await bot.forget(conversation_id):
            break
        await db.write(_forgotten, conversation_id)
    return len(await db.read(_waiting)) if waiting else 0


def _waiting(db: Connection) -> list[str]:
    return list(db.execute(select(rasa_forgets.c.conversation_id).order_by(rasa_forgets.c.asked_at)).scalars())


def _forgotten(db: Connection, conversation_id: str) -> None:
    db.execute(delete(rasa_forgets).where(rasa_forgets.c.conversation_id == conversation_id))


def _drop_old(db: Connection, now: datetime) -> None:
    db.execute(delete(rasa_forgets).where(rasa_forgets.c.asked_at < now - REMEMBERED_BY_RASA))

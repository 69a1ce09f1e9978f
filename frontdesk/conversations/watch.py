"""Finds in the tables what other front desks did, whatever became of their hints: one query for all connections."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, select

from frontdesk.background import Repeated
from frontdesk.db import Database
from frontdesk.hub import CONVERSATION, Hub
from frontdesk.tables import conversations
from settings import limits

AT_ONCE = 500  # conversations that one query asks for
State = tuple[object, ...]


class Watch(Repeated):
    """Gives a hint in this process for each conversation that somebody looks at and that changed since the last look.

    One that is looked at for the first time gets a hint, too: it may have changed after whoever looks read it.
    """

    def __init__(self, db: Database, hub: Hub) -> None:
        super().__init__("watch", self.look, limits.TABLE_LOOK)
        self._db, self._hub = db, hub
        self._known: dict[str, State] = {}

    async def look(self) -> bool:
        """One look at the tables."""
        wanted = self._hub.watched()
        found = await self._db.read(_states, wanted) if wanted else {}
        before, self._known = self._known, found
        for conversation_id in wanted:
            if conversation_id not in before or before[conversation_id] != found.get(conversation_id):
                self._hub.deliver(CONVERSATION + conversation_id, {"type": "changed"})
        return False


def _states(db: Connection, wanted: Collection[str]) -> dict[str, State]:
    """What there is to see of conversations, as far as it is numbered; erased ones are missing."""
    columns = conversations.c
    ids = sorted(wanted)
    found: dict[str, State] = {}
    for start in range(0, len(ids), AT_ONCE):
        query = select(
            columns.id, columns.version, columns.last_seq, columns.customer_seen_seq, columns.agent_seen_seq,
            columns.closed_at, columns.language,
        ).where(columns.id.in_(ids[start : start + AT_ONCE]))  # fmt: skip
        found |= {row.id: tuple(row) for row in db.execute(query)}
    return found

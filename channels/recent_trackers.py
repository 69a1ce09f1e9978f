"""Rasa's trackers in memory, bounded in number and age: what must last is kept by the front desk."""

from __future__ import annotations

import json
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SerializedTrackerAsText, TrackerStore
from rasa.shared.core.conversation import Dialogue
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

SESSIONS = 2  # of a conversation: a turn of the one before may be asked again, older ones never are


class RecentTrackers(TrackerStore, SerializedTrackerAsText):
    """Keeps the last sessions of each conversation; forgets the longest unused, and all after max_age_minutes."""

    def __init__(
        self,
        domain: Domain,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        max_trackers: int = 2000,
        max_age_minutes: float = 60,
        clock: Callable[[], float] = time.monotonic,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker, **kwargs)
        self._kept: OrderedDict[str, tuple[float, tuple[Event, ...]]] = OrderedDict()
        self._most = max_trackers
        self._max_age = max_age_minutes * 60
        self._clock = clock

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the session, in the place of the oldest where there are too many."""
        await self.stream_events(tracker)
        self._kept[tracker.sender_id] = (self._clock(), tuple(tracker.events))
        self._kept.move_to_end(tracker.sender_id)
        for left in self._sessions(tracker.sender_id.rpartition(".")[0])[:-SESSIONS]:
            del self._kept[left]
        while len(self._kept) > self._most:
            self._kept.popitem(last=False)
        self._drop_old()

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The session as it was kept, None for one that is gone."""
        self._drop_old()
        kept = self._kept.get(sender_id)
        return self._tracker(sender_id, kept[1]) if kept else None

    async def keys(self) -> Iterable[str]:
        """The sessions that are kept."""
        return list(self._kept)

    def forget(self, conversation: str) -> int:
        """Drops all sessions of a conversation; how many there were."""
        sessions = self._sessions(conversation)
        for sender in sessions:
            del self._kept[sender]
        return len(sessions)

    def remembered(self, conversation: str) -> list[object]:
        """All sessions of a conversation as they are kept, for an export."""
        self._drop_old()
        return [
            json.loads(self.serialise_tracker(self._tracker(sender, self._kept[sender][1])))
            for sender in self._sessions(conversation)
        ]

    def _tracker(self, sender_id: str, events: tuple[Event, ...]) -> DialogueStateTracker:
        """Events are never changed, so they need no copy; writing and reading them as JSON took a third of a turn."""
        tracker = self.init_tracker(sender_id)
        tracker.recreate_from_dialogue(Dialogue(sender_id, list(events)))
        return tracker

    def _sessions(self, conversation: str) -> list[str]:
        return [sender for sender in self._kept if sender.rpartition(".")[0] == conversation]

    def _drop_old(self) -> None:
        """Oldest first: they stand in the order of their last use."""
        oldest_allowed = self._clock() - self._max_age
        while self._kept and next(iter(self._kept.values()))[0] < oldest_allowed:
            self._kept.popitem(last=False)


def forget(store: object, conversation: str) -> int:
    """Drops a conversation's trackers from a store, which Rasa may have wrapped."""
    kept = _unwrapped(store)
    return kept.forget(conversation) if kept is not None else 0


def remembered(store: object, conversation: str) -> list[object]:
    """A conversation's trackers in such a store."""
    kept = _unwrapped(store)
    return kept.remembered(conversation) if kept is not None else []


def _unwrapped(store: object) -> RecentTrackers | None:
    while store is not None and not isinstance(store, RecentTrackers):
        store = getattr(store, "_tracker_store", None)
    return store

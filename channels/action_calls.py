"""What Rasa sends with each call of an action: the tracker without its events, which no action reads.

All that an action needs is in the message; the events hold each message of the session over again.
"""

from __future__ import annotations

from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity

_call_of = RemoteAction._action_call_format


class _WithoutEvents:
    """A tracker as far as the call looks at it."""

    def __init__(self, tracker: DialogueStateTracker) -> None:
        self.sender_id = tracker.sender_id
        self._tracker = tracker

    def current_state(self, _verbosity: EventVerbosity) -> dict[str, object]:
        """As the tracker's own, which gives None for no events; the SDK wants a list."""
        return {**self._tracker.current_state(EventVerbosity.NONE), "events": []}


def _call(self: RemoteAction, tracker: DialogueStateTracker, domain: Domain) -> dict[str, object]:
    call: dict[str, object] = _call_of(self, _WithoutEvents(tracker), domain)
    return call


def send_no_events() -> None:
    """For all actions of this process."""
    RemoteAction._action_call_format = _call

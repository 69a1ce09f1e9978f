"""The hand-over from the assistant to a person: one object from the dialogue to the case."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

import msgspec

from protocol.wire import Code

Priority = Literal["normal", "high"]


class Snapshot(msgspec.Struct, frozen=True):
    """The contract record as it was read, from where (`source`) and when (`at`, with its time zone)."""

    record: dict[str, object]
    source: str
    at: Annotated[datetime, msgspec.Meta(tz=True)]


class TeamReason(msgspec.Struct, frozen=True):
    """The team a ruling hands over to, and why."""

    team: Code
    reason: Code


class RulingObject(msgspec.Struct, frozen=True):
    """A ruling as JSON carries it (retention.Ruling.as_dict): days and amounts as texts."""

    question: Code
    provider: Code
    on: date
    situation: str | None
    certainty: Code
    facts: dict[str, str | int | bool]
    clauses: tuple[str, ...]
    handoff: TeamReason | None


class Handover(msgspec.Struct, frozen=True):
    """A person is to take over.

    team: of the provider. reason: the code of the ruling's hand-over, or of what made one necessary. question: what
    it is about. ruling: as the customer saw it, and snapshot: the record it was ruled on, from the same read.
    contact_by: the day by which a clause promises contact.
    """

    team: Code
    reason: Code
    priority: Priority = "normal"
    question: Code | None = None
    ruling: RulingObject | None = None
    contact_by: date | None = None
    snapshot: Snapshot | None = None

"""What is asked for when a conversation goes to a person, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

PRIORITIES = ("normal", "high")


@dataclass(frozen=True)
class CaseRequest:
    """A hand-over to a team.

    reason: the code of the ruling's hand-off, or of what made the front desk ask for a person.
    ruling: the ruling object as the customer saw it, or None. contact_by: the day by which a clause promises contact.
    snapshot: {"record", "source", "at"} of the contract, None where it is not proven or could not be read.
    said: what the customer was told or offered that is not in the message log.
    Raises ValueError naming the field.
    """

    team: str
    reason: str
    question: str | None = None
    ruling: Mapping[str, Any] | None = None
    priority: str = "normal"
    contact_by: date | None = None
    snapshot: Mapping[str, Any] | None = None
    said: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 < len(self.team) <= 40:
            raise ValueError("team must be an id of 1 to 40 characters")
        if self.priority not in PRIORITIES:
            raise ValueError(f"priority must be one of {', '.join(PRIORITIES)}")
        if not 0 < len(self.reason) <= 40:
            raise ValueError("reason must be a code of 1 to 40 characters")


@dataclass(frozen=True)
class CaseOpened:
    """The case that now waits for the team; joined: it was open before; added: then for a team new to it.

    say_values fill `{case}` and `{team_hours}`.
    """

    number: str
    joined: bool
    added: bool = False
    say_values: dict[str, str] = field(default_factory=dict)

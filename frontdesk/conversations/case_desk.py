"""What conversations need of the cases room; `frontdesk.cases` offers it, tests give a fake. All run in the caller's
transaction."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Connection

from frontdesk.cases.request import CaseRequest


class CaseOpened(Protocol):
    """number: to say aloud; joined: an open case was there already; say_values: fills `{case}`, `{team_hours}`."""

    @property
    def number(self) -> str: ...
    @property
    def joined(self) -> bool: ...
    @property
    def say_values(self) -> Mapping[str, str]: ...


class CaseDesk(Protocol):
    def open_case(self, db: Connection, conversation_id: str, request: CaseRequest, at: datetime, /) -> CaseOpened:
        """Open a case, or join the conversation's open one; gives the conversation to the waiting queue."""

    def customer_wrote(self, db: Connection, conversation_id: str, at: datetime, /) -> None:
        """A message came while a person owns the conversation, or is waited for."""

    def situation(self, db: Connection, conversation_id: str, now: datetime, /) -> Mapping[str, Any]:
        """`case`, `queue`, `hours`, `ask_contact`, `ask_rating` of the `state` frame."""

    def note(self, db: Connection, conversation_id: str, kind: str, data: Mapping[str, Any], at: datetime, /) -> None:
        """Something to know for whoever has the case: changed_mind, raise_priority, reason, contact."""

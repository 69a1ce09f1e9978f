"""The time: as the front desk reads it, and as all parts write it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Now = Callable[[], datetime]


def clock() -> datetime:
    """The time now, aware."""
    return datetime.now(UTC)


def utc_text(at: datetime) -> str:
    """An aware time in UTC, to the second: `2026-11-23T14:00:00Z`."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

"""Today where a provider is."""

from __future__ import annotations

import os
from datetime import date, datetime, timezone

from retention.calendar import day_in
from retention.provider import provider_of
from retention.record import parse_day


def fixed_day() -> date | None:
    """The day of RETENTION_TODAY, None when it is not set. Raises ValueError for anything but YYYY-MM-DD."""
    text = os.environ.get("RETENTION_TODAY")
    if not text:
        return None
    day = parse_day(text)
    if day is None:
        raise ValueError("RETENTION_TODAY: must be a date as YYYY-MM-DD")
    return day


def today(provider: str) -> date:
    """The day of RETENTION_TODAY, else the real one in the provider's time zone."""
    return fixed_day() or day_in(provider_of(provider).time_zone, datetime.now(timezone.utc))

"""Today where a provider is."""

from __future__ import annotations

import os
from datetime import date, datetime, timezone

import settings
from retention.calendar import day_in
from retention.provider import provider_of


def today(provider: str) -> date:
    """The day of RETENTION_TODAY, else the real one in the provider's time zone. Raises settings.BadSettings."""
    return settings.fixed_day(os.environ) or day_in(provider_of(provider).time_zone, datetime.now(timezone.utc))

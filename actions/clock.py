"""The day it is for a provider's customers: the real one, or RETENTION_TODAY for demos and tests."""

from __future__ import annotations

import os
from datetime import date, datetime, timezone

from retention import day_in, policy_of


def today(provider: str) -> date:
    """Raises ValueError when RETENTION_TODAY is no YYYY-MM-DD, UnknownProvider for a provider without policy."""
    fixed = os.environ.get("RETENTION_TODAY")
    return date.fromisoformat(fixed) if fixed else day_in(policy_of(provider).provider.time_zone, datetime.now(timezone.utc))

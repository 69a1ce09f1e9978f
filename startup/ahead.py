"""Reads at the start what the first customer would otherwise wait for: policies, texts, hours, how days are written."""

from __future__ import annotations

from datetime import datetime, timezone
from decimal import Decimal

from retention import providers
from retention.calendar import day_in
from retention.policy import policy_of
from retention.wording import long_date, money
from texts import say


def read_ahead() -> None:
    """For every company and each of its languages."""
    now = datetime.now(timezone.utc)
    for provider in providers().values():
        policy_of(provider.id)
        for team in provider.teams.values():
            team.hours.is_open(now)
        for language in provider.languages:
            say(language, "greeting", provider=provider.id, called="none")
            long_date(day_in(provider.time_zone, now), language)
            money(Decimal(1), provider.currency, language)

"""The opening hours of a company's team."""

from __future__ import annotations

from retention.hours import Hours
from retention.provider import provider_of


def hours_of(provider: str, team: str) -> Hours:
    """Raises UnknownProvider, and LookupError for a team the company does not have."""
    return provider_of(provider).teams[team].hours

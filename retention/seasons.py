"""The seasons of a country, by the day they begin."""

from __future__ import annotations

from datetime import date, timedelta

# The first day of each season in the north, give or take one: the sun's own day moves with the year.
NORTH = {"spring": (3, 20), "summer": (6, 21), "autumn": (9, 22), "winter": (12, 21)}
OPPOSITE = {"spring": "autumn", "summer": "winter", "autumn": "spring", "winter": "summer"}
FOLLOWING = {"spring": "summer", "summer": "autumn", "autumn": "winter", "winter": "spring"}
# ISO 3166 codes of countries that lie mostly south of the equator.
SOUTH = frozenset(
    ("AO", "AR", "AU", "BI", "BO", "BR", "BW", "CD", "CG", "CL", "EC", "FJ", "GA", "ID", "KE", "KM", "LS", "MG", "MU",
     "MW", "MZ", "NA", "NZ", "PE", "PG", "PY", "RW", "SC", "SZ", "TL", "TZ", "UY", "ZA", "ZM", "ZW")
)  # fmt: skip


def season_in(season: str, year: int, country: str) -> tuple[date, date]:
    """First and last day of the season that begins in that year. Raises KeyError for a name that is none."""
    here = OPPOSITE[season] if country in SOUTH else season
    first = date(year, *NORTH[here])
    following = NORTH[FOLLOWING[here]]
    return first, date(year + (following < NORTH[here]), *following) - timedelta(days=1)

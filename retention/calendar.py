"""Days: today where the provider is, and business days with its national public holidays."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo
from functools import lru_cache

import holidays

ONE_DAY = timedelta(days=1)
SATURDAY = 5
# The library's holiday tables end there; beyond them Christmas would count as a work day.
FIRST_YEAR, LAST_YEAR = 1900, 2099


def day_in(time_zone: tzinfo, moment: datetime) -> date:
    """The calendar day it is at that moment in that zone. Raises ValueError for a moment without a zone."""
    if moment.utcoffset() is None:
        raise ValueError("a moment without a time zone has no day")
    return moment.astimezone(time_zone).date()


@lru_cache(maxsize=1024)
def public_holidays(country: str, year: int) -> frozenset[date]:
    """National public holidays of a country (ISO 3166) in a year; regional and optional ones are not among them."""
    return frozenset(holidays.country_holidays(country, years=year, observed=False))


def is_business_day(day: date, country: str) -> bool:
    """Monday to Friday and no national public holiday (policy: "Business days")."""
    return day.weekday() < SATURDAY and day not in public_holidays(country, day.year)


@lru_cache(maxsize=65536)
def add_business_days(received_on: date, days: int, country: str) -> date:
    """The day the ``days``-th business day after receipt falls on; the day of receipt does not count."""
    day = received_on
    while days > 0:
        day += ONE_DAY
        if is_business_day(day, country):
            days -= 1
    return day

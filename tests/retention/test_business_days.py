"""The calendar: holidays of both countries, the counting rule, and the day it is where the provider is."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from retention import add_business_days, day_in, is_business_day

SAO_PAULO, PARIS = ZoneInfo("America/Sao_Paulo"), ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("day", "country", "working"),
    [
        (date(2023, 11, 20), "BR", True),  # a Monday, before the law of 2023 took effect
        (date(2024, 11, 20), "BR", False),
        (date(2026, 11, 20), "BR", False),
        (date(2026, 11, 2), "BR", False),
        (date(2026, 4, 3), "BR", False),  # Good Friday
        (date(2026, 2, 17), "BR", True),  # Carnival is no national holiday
        (date(2026, 7, 9), "BR", True),  # one of the state of São Paulo only
        (date(2026, 11, 21), "BR", False),  # Saturday
        (date(2026, 11, 22), "BR", False),  # Sunday
        (date(2026, 11, 23), "BR", True),
        (date(2026, 4, 6), "FR", False),  # Easter Monday
        (date(2027, 3, 29), "FR", False),  # Easter Monday
        (date(2026, 5, 14), "FR", False),  # Ascension
        (date(2026, 5, 25), "FR", False),  # Whit Monday
        (date(2026, 7, 14), "FR", False),
        (date(2026, 11, 11), "FR", False),
        (date(2026, 4, 3), "FR", True),  # Good Friday is a holiday in Alsace and Moselle only
        (date(2026, 12, 26), "FR", False),  # Saturday
        (date(2025, 12, 26), "FR", True),
        (date(2026, 11, 20), "FR", True),
        (date(2099, 12, 25), "FR", False),  # the last year a record may name
        (date(2099, 12, 25), "BR", False),
    ],
)
def test_a_business_day_is_no_weekend_and_no_national_holiday(day: date, country: str, working: bool) -> None:
    assert is_business_day(day, country) is working


@pytest.mark.parametrize(
    ("received_on", "days", "country", "expected"),
    [
        (date(2026, 11, 16), 2, "BR", date(2026, 11, 18)),
        (date(2026, 11, 18), 2, "BR", date(2026, 11, 23)),  # over 20 November and the weekend
        (date(2026, 11, 19), 1, "BR", date(2026, 11, 23)),
        (date(2026, 11, 20), 2, "BR", date(2026, 11, 24)),  # received on a holiday
        (date(2026, 11, 21), 1, "BR", date(2026, 11, 23)),  # received on a Saturday
        (date(2026, 12, 23), 2, "BR", date(2026, 12, 28)),
        (date(2026, 12, 30), 2, "BR", date(2027, 1, 4)),  # over the turn of the year
        (date(2026, 4, 3), 1, "FR", date(2026, 4, 7)),  # over Easter
        (date(2026, 5, 13), 1, "FR", date(2026, 5, 15)),  # over Ascension
        (date(2026, 11, 16), 0, "BR", date(2026, 11, 16)),
    ],
)
def test_the_day_of_receipt_does_not_count(received_on: date, days: int, country: str, expected: date) -> None:
    assert add_business_days(received_on, days, country) == expected


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        (datetime(2026, 11, 21, 2, 59, tzinfo=timezone.utc), SAO_PAULO, date(2026, 11, 20)),
        (datetime(2026, 11, 21, 3, 0, tzinfo=timezone.utc), SAO_PAULO, date(2026, 11, 21)),
        (datetime(2026, 11, 21, 22, 59, tzinfo=timezone.utc), PARIS, date(2026, 11, 21)),
        (datetime(2026, 11, 21, 23, 0, tzinfo=timezone.utc), PARIS, date(2026, 11, 22)),
        (datetime(2026, 7, 1, 22, 0, tzinfo=timezone.utc), PARIS, date(2026, 7, 2)),  # summer time
        (datetime(2026, 11, 22, 0, 30, tzinfo=ZoneInfo("Asia/Tokyo")), SAO_PAULO, date(2026, 11, 21)),
        (datetime(2026, 11, 22, 0, 30, tzinfo=timezone(timedelta(hours=-3))), SAO_PAULO, date(2026, 11, 22)),
    ],
)
def test_today_is_the_day_in_the_zone_of_the_provider(moment: datetime, zone: ZoneInfo, day: date) -> None:
    assert day_in(zone, moment) == day


def test_a_moment_without_a_zone_has_no_day() -> None:
    with pytest.raises(ValueError, match="without a time zone"):
        day_in(PARIS, datetime(2026, 11, 21, 12, 0))  # noqa: DTZ001

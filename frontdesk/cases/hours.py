"""When a team answers: opening times and days off as data (`hours.yml`), national holidays, the provider's zone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from retention.calendar import public_holidays
from retention.policy import policy_of

FILE = Path(__file__).with_name("hours.yml")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LOOK_AHEAD = 40  # days; no team is away longer

Span = tuple[time, time]


@dataclass(frozen=True)
class Hours:
    """A team's week. week: the spans of Monday to Sunday; holidays: ISO 3166 country; closed: further days off."""

    zone: tzinfo
    holidays: str
    week: tuple[tuple[Span, ...], ...]
    closed: frozenset[date] = frozenset()

    def is_open(self, at: datetime) -> bool:
        """Whether somebody answers at that moment; the closing minute itself is closed."""
        return any(start <= at < end for start, end in self._spans(at.astimezone(self.zone).date()))

    def next_opening(self, at: datetime) -> datetime | None:
        """When the team is next back, in its own zone; None if it never opens. An open team's next opening is later."""
        day = at.astimezone(self.zone).date()
        for ahead in range(LOOK_AHEAD + 1):
            for start, _ in self._spans(day + timedelta(days=ahead)):
                if start > at:
                    return start.astimezone(self.zone)
        return None

    def _spans(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        if day in self.closed or day in public_holidays(self.holidays, day.year):
            return
        for start, end in self.week[day.weekday()]:
            # in UTC, because times of one zone are compared by the wall clock, which repeats an hour in autumn
            yield tuple(datetime.combine(day, at, self.zone).astimezone(UTC) for at in (start, end))  # type: ignore[misc]


@cache
def hours_of(provider: str, team: str) -> Hours:
    """The hours of a provider's team. Raises LookupError for one that is not in the file."""
    data = yaml.safe_load(FILE.read_text("utf-8"))
    if team not in data.get(provider, {}).get("teams", {}):
        raise LookupError(f"{FILE.name}: no hours for {provider}/{team}")
    company = policy_of(provider).provider
    return Hours(
        zone=company.time_zone,
        holidays=company.holidays,
        week=read_week(data[provider]["teams"][team]),
        closed=frozenset(data[provider].get("closed") or ()),
    )


def read_week(days: Mapping[str, Any]) -> tuple[tuple[Span, ...], ...]:
    """`{"mon-fri": ["09:00-18:00"]}` as seven days. Raises ValueError naming what is wrong."""
    week: list[tuple[Span, ...]] = [()] * 7
    for name, spans in days.items():
        first, _, last = str(name).partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise ValueError(f"{FILE.name}: unknown day {name!r}")
        for day in range(DAYS.index(first), DAYS.index(last or first) + 1):
            week[day] = tuple(_span(text) for text in spans)
    return tuple(week)


def _span(text: str) -> Span:
    start, _, end = text.partition("-")
    span = time.fromisoformat(start), time.fromisoformat(end)
    if span[0] >= span[1]:
        raise ValueError(f"{FILE.name}: {text!r} ends before it starts")
    return span

"""When a team answers: its week of opening times, days off, national holidays and the company's time zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import NamedTuple

from retention.calendar import public_holidays
from retention.errors import PolicyError
from retention.reading import Slips, expect_list, expect_mapping

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LOOK_AHEAD = 40  # days; no team is away longer
SPAN = re.compile(r"(?P<start>\d{2}:\d{2})-(?P<end>\d{2}:\d{2})", re.ASCII)


class Span(NamedTuple):
    """Opening times of one day; the closing minute itself is closed."""

    start: time
    end: time


Week = tuple[tuple[Span, ...], ...]  # Monday to Sunday


@dataclass(frozen=True)
class Hours:
    """A team's week. holidays: ISO 3166 country whose public holidays are days off; closed: further days off."""

    zone: tzinfo
    holidays: str
    week: Week
    closed: frozenset[date] = frozenset()

    def is_open(self, at: datetime) -> bool:
        """Whether somebody answers at that moment (aware of its zone)."""
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
        for span in self.week[day.weekday()]:
            # in UTC, because times of one zone are compared by the wall clock, which repeats an hour in autumn
            yield self._moment(day, span.start), self._moment(day, span.end)

    def _moment(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self.zone).astimezone(timezone.utc)


def read_week(days: object, place: str) -> Week:
    """``{"mon-fri": ["09:00-18:00"], "sat": [...]}`` as seven days; a day that is not named is closed.

    Raises PolicyError with the place inside ``place`` for an unknown or repeated day and for a span that is not
    written HH:MM-HH:MM, ends before it starts or overlaps the one before.
    """
    week: list[tuple[Span, ...]] = [()] * len(DAYS)
    seen: set[int] = set()
    slips = Slips()
    for name, spans in expect_mapping(days, place).items():
        here = f"{place}.{name}"
        numbers = slips.read(_days, name, here, otherwise=range(0))
        if seen & set(numbers):
            slips.add(PolicyError(here, f"{DAYS[min(seen & set(numbers))]} stands here twice"))
        seen |= set(numbers)
        of_the_day = slips.read(_spans, spans, here, otherwise=())
        for number in numbers:
            week[number] = of_the_day
    slips.stop()
    return tuple(week)


def _days(name: str, place: str) -> range:
    first, _, last = name.partition("-")
    if first not in DAYS or (last or first) not in DAYS or DAYS.index(last or first) < DAYS.index(first):
        raise PolicyError(place, f"must be a day of {', '.join(DAYS)}, or a span such as mon-fri")
    return range(DAYS.index(first), DAYS.index(last or first) + 1)


def _spans(texts: object, place: str) -> tuple[Span, ...]:
    spans: list[Span] = []
    slips = Slips()
    for index, text in enumerate(expect_list(texts, place)):
        span = slips.read(_span, text, f"{place}[{index}]")
        if span is None:
            continue
        if spans and span.start < spans[-1].end:
            slips.add(PolicyError(f"{place}[{index}]", f"{text!r} starts before the span in front of it ends"))
        spans.append(span)
    slips.stop()
    return tuple(spans)


def _span(text: object, place: str) -> Span:
    written = SPAN.fullmatch(text) if isinstance(text, str) else None
    try:
        if written is None:
            raise ValueError(text)
        span = Span(time.fromisoformat(written["start"]), time.fromisoformat(written["end"]))
    except ValueError:
        raise PolicyError(place, f"{text!r} must be written HH:MM-HH:MM, for example 09:00-18:00") from None
    if span.start >= span.end:
        raise PolicyError(place, f"{text!r} ends before it starts")
    return span

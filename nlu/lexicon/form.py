"""The form of a lexicon file: what each language's lists are called and hold."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

Words = tuple[str, ...]
_DAY = r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
Twelve = Annotated[tuple[str, ...], Meta(min_length=12, max_length=12)]
Seven = Annotated[tuple[str, ...], Meta(min_length=7, max_length=7)]


class Parts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for a part of a month, week or year."""

    start: Words
    middle: Words
    end: Words


class Units(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words for lengths of time, singular and plural."""

    days: Words
    weeks: Words
    months: Words
    years: Words


class Wordings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How dates are put: alternatives of each kind, patterns in which <<month>> and the like stand for the lists."""

    range_of_days: Words = ()
    around_renewal: Words = ()
    after_renewal: Words = ()
    part_of_month: Words = ()
    part_of_period: Words = ()
    day_of_next: Words = ()
    day_month: Words = ()
    day_month_number: Words = ()
    day_before_yesterday: Words = ()
    yesterday: Words = ()
    day_after_tomorrow: Words = ()
    tomorrow: Words = ()
    today: Words = ()
    month_of_next: Words = ()
    next: Words = ()
    this: Words = ()
    last: Words = ()
    within_from: Words = ()
    within: Words = ()
    ago: Words = ()
    until_within: Words = ()
    weekday_of_next: Words = ()
    weekday_in_weeks: Words = ()
    season: Words = ()
    next_holiday: Words = ()
    day: Words = ()
    weekday: Words = ()
    month: Words = ()
    year: Words = ()
    bare_month: Words = ()


class Bounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words before a day that make it a bound: from it on, after it, until it, before it, not before it.

    own: words that begin a day of its own: behind "earlier" such a day is no bound ("earlier, in January").
    """

    from_: Words = msgspec.field(name="from")
    after: Words
    to: Words
    before: Words
    not_before: Words = ()
    own: Words = ()


class Seasons(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The names of the seasons."""

    spring: Words
    summer: Words
    autumn: Words
    winter: Words


class Dates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """months, short_months: January first. weekdays: Monday first. first: the first of a month, beside "1".

    ordinals: what may follow a day's digits. before_year: between month and year. past: after these a date lies behind.
    before_slash: after these 1/2 is a date. named_days: month-day, such as 12-25, and patterns that mean it.
    named_spans: days in a row, such as 12-31..01-01. feasts: days after Easter Sunday, and patterns that mean them.
    bounds, determiners, ranges (words before and between two days): see nlu/date_bounds.py. renewal: the end of the
    contract's term. no_dates: what looks like a date and is none.
    """

    months: Twelve
    short_months: Twelve
    weekdays: Seven
    first: Words
    ordinals: Words
    parts: Parts
    units: Units
    before_year: Words
    past: Words
    before_slash: Words
    named_days: dict[Annotated[str, Meta(pattern=rf"^{_DAY}$")], Words]
    named_spans: dict[Annotated[str, Meta(pattern=rf"^{_DAY}\.\.{_DAY}$")], Words]
    feasts: dict[int, Words]
    seasons: Seasons
    bounds: Bounds
    determiners: Words
    ranges: tuple[tuple[str, str], ...]
    renewal: Words
    no_dates: Words
    wordings: Wordings


class Names(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """After which words a person's name stands, and which closings of a message it follows; for masking.

    always_before: words that nothing but a name follows, however it is written. greetings: a name follows them where a
    sign or nothing comes next. particles: small words within a name.
    """

    introduced_by: Words
    closings: Words
    always_before: Words = ()
    greetings: Words = ()
    particles: Words = ()


class Lexicon(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is known of one language's words. The meaning of each list stands in `docs/nlu-reference.md`.

    signals: patterns of what a message says beside its intent (nlu/signals.py), plain or by code.
    concepts: the words of the contract, by code. What has a default may be missing in a language.
    """

    common_words: frozenset[str]
    short_forms: dict[str, str]
    numbers: dict[int, Words]
    tens_joins: Words
    dates: Dates
    joints: Words
    openers: Words
    number_joiners: Words
    number_words: Words
    number_signs: Words
    code_words: Words
    other_numbers: Words
    sources: Words
    estimates: Words
    unit_words: Words
    name_joins: Words
    not_this_one: Words
    password_words: Words
    password_joins: Words
    password_changes: Words
    card_code_words: Words
    names: Names
    password_said: Words = ()
    no_joints: Words = ()
    personal_number_words: Words = ()
    card_words: Words = ()
    large_numbers: dict[int, Words] = {}
    teens_after: tuple[int, ...] = ()
    letter_names: dict[Annotated[str, Meta(pattern="^[a-z]$")], Words] = {}
    client_words: Words = ()
    bank_words: Words = ()
    concepts: dict[str, Words] = {}
    signals: dict[str, Words | dict[str, Words]] = {}

    def signal(self, name: str) -> Words:
        """The patterns of a signal; none where this language has no such list."""
        found = self.signals.get(name, ())
        return found if isinstance(found, tuple) else tuple(p for patterns in found.values() for p in patterns)

"""The form of a lexicon file, checked when it is read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec
import yaml
from msgspec import Meta

from nlu.text import fold
from retention.reading import load_yaml, why_unreadable

AS_WRITTEN = ("common_words", "name_joins", "signals.happened_accented")  # lists compared with text that is not folded
PLACEHOLDERS = (
    "month", "long_month", "amount", "period", "part", "day", "from_day", "year", "weekday", "season", "renewal",
)  # fmt: skip
Words = tuple[str, ...]
_DAY = r"(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
Twelve = Annotated[tuple[str, ...], Meta(min_length=12, max_length=12)]
Seven = Annotated[tuple[str, ...], Meta(min_length=7, max_length=7)]


class LexiconError(ValueError):
    """A lexicon file cannot be used; the message has a line for each slip, with the file and the place in it."""


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
    within: Words = ()
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
    """Words before a day that make it a bound: from it on, after it, until it, before it."""

    from_: Words = msgspec.field(name="from")
    after: Words
    to: Words
    before: Words


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
    """What is known of one language's words. The meaning of each list stands in `docs/nlu.md`.

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
    names: Names
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


def read(file: Path) -> Lexicon:
    """Read and check a lexicon. Raises LexiconError, a line for each slip with its place; [1] is a list's first."""
    name = f"nlu/lexicon/{file.name}"
    try:
        content = load_yaml(file)
    except FileNotFoundError:
        raise LexiconError(f"{name}: missing") from None
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise LexiconError(f"{name}: {why_unreadable(error)}") from error
    if not isinstance(content, dict):
        raise LexiconError(f"{name}: must be a mapping")
    slips = [
        *_form_slips(content),
        *(f"{place}: {slip}" for place, text in _texts(content) if (slip := _slip(place, text))),
    ]
    if slips:
        raise LexiconError("\n".join(f"{name}: {slip}" for slip in slips))
    return msgspec.convert(content, Lexicon, strict=True)


def _form_slips(content: dict[object, object]) -> Iterator[str]:
    """What is not of the form, the first slip of each list at the top, as `place: what`."""
    fields = {field.encode_name: field for field in msgspec.structs.fields(Lexicon)}
    for key in content:
        if key not in fields:
            yield f"has an unknown key {key}; known are {', '.join(fields)}"
    for key, field in fields.items():
        if key not in content:
            if field.required:
                yield f"lacks {key}"
            continue
        try:
            msgspec.convert(content[key], field.type, strict=True)
        except msgspec.ValidationError as error:
            message, _, place = str(error).partition(" - at ")
            place = place.removeprefix("`key` in ").strip("`").removeprefix("$")
            place = re.sub(r"\[(\d+)\]", lambda found: f"[{int(found[1]) + 1}]", place)
            yield f"{key}{place}: {message}"


def _texts(content: object, place: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(content, dict):
        for key, value in content.items():
            yield from _texts(value, f"{place}.{key}" if place else str(key))
    elif isinstance(content, list):
        for number, value in enumerate(content, 1):
            yield from _texts(value, f"{place}[{number}]")
    else:
        yield place, str(content)


def _slip(place: str, text: str) -> str | None:
    """Why an entry could never be found; None if it could."""
    if place.startswith(AS_WRITTEN):
        return None
    try:
        re.compile(re.sub(r"<<\w+>>", "x", text), re.VERBOSE if ".wordings." in place else 0)
    except re.error as error:
        return f"{text!r} is no pattern: {error}"
    strange = [name for name in re.findall(r"<<(\w+)>>", text) if name not in PLACEHOLDERS]
    if strange:
        return f"<<{strange[0]}>> stands for nothing"
    letters = re.sub(r"\\.|\?P<", "", text)
    return f"{text!r} is not folded; write {fold(letters)!r}" if fold(letters) != letters else None

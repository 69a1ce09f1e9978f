"""How a customer says they want to be reached: hours and parts of the day, a way, no telephone calls."""

from __future__ import annotations

import re
from functools import cache

import msgspec

from nlu.lexicon import lexicon, phrases
from nlu.text import fold
from protocol.request import Channel, Hours, PartOfDay

_MINUTES = r"(?P<{name}_min>[0-5]\d)(?![ .]?\d)"  # and no beginning of a telephone number
_CLOCK = r"(?P<{name}>\d{{1,2}})(?: ?(?:hs?|horas?|heures?)(?: ?" + _MINUTES + r")?|:(?P<{name}_min2>[0-5]\d))?"
_CLAUSE = re.compile(r"[,;.!?\n]")
NOON = 12  # o'clock
_BETWEEN = 5  # words at most between a negation and the time that it is about


def hours(text: str, language: str) -> Hours | None:
    """When the customer can be reached, as far as the message says it; "not before 10" is after 10."""
    folded = fold(text)
    found = _in_a_day(folded, language)
    not_day = _not_day(language).search(folded)
    if found is None:
        return None
    if not_day is not None and not_day.lastgroup is not None:
        return msgspec.structs.replace(found, not_day=int(not_day.lastgroup.removeprefix("day")))
    days = [day for day in _day(language).finditer(folded) if not _negated(folded, day.start(), language)]
    named = {int(day.lastgroup.removeprefix("day")) for day in days if day.lastgroup}
    return msgspec.structs.replace(found, day=named.pop()) if len(named) == 1 else found


def _in_a_day(folded: str, language: str) -> Hours | None:
    folded = _until_noon(language).sub(rf"\g<1> {NOON}h", folded)
    between = _between(language).search(folded)
    if between:
        later = _of_afternoon(folded, between.end(), language)
        after, before = _time(between, "first", later), _time(between, "last", later)
        if not (after and before and after < before):
            return None
        negated = _negated(folded, between.start(), language)
        return Hours(not_from=after, not_to=before) if negated else Hours(after, before)
    for name in ("after", "before"):
        found = _one(language, name).search(folded)
        at = _time(found, "at", _of_afternoon(folded, found.end(), language)) if found else None
        if found and at:
            later = (name == "after") != _negated(folded, found.start(), language)
            return Hours(after=at) if later else Hours(before=at)
    parts = _parts(folded, language)
    wished = next((part for part, negated in parts if not negated), None)
    if wished is None and parts:
        return Hours(not_part=parts[0][0])
    return Hours(part=wished) if wished else None


def is_about_when(text: str, language: str) -> bool:
    """Whether a negation is about a time: "don't call me before 10" is no wish never to be called."""
    folded = fold(text)
    times = [found for name in ("after", "before") for found in _one(language, name).finditer(folded)]
    negated = any(_negated(folded, found.start(), language) for found in times)
    return negated or any(not_then for _, not_then in _parts(folded, language))


def _parts(folded: str, language: str) -> list[tuple[PartOfDay, bool]]:
    """The parts of the day that are named, each with whether it is the one that does not suit."""
    names: tuple[PartOfDay, ...] = ("morning", "midday", "afternoon", "evening", "day_end")
    return [
        (part, _negated(folded, found.start(), language) or _negated_behind(folded[found.end() :], language))
        for part in names
        for found in _listed(language, "parts_of_day", part).finditer(folded)
    ]


def _negated(folded: str, start: int, language: str) -> bool:
    """Whether the words of the same clause shortly before say "not"."""
    before = _CLAUSE.split(folded[:start])[-1].split()[-_BETWEEN:]
    return bool(_not_then(language).search(" ".join(before)))


def _negated_behind(rest: str, language: str) -> bool:
    """Whether what follows says "not": "in the morning, never"."""
    return bool(_not_behind(language).match(rest))


def channel(text: str, language: str) -> Channel | None:
    """The way of contact that the message names."""
    folded, unwanted = fold(text), not_by(text, language)
    names: tuple[Channel, ...] = ("whatsapp", "sms", "email", "chat", "phone")
    named = ((name, _listed(language, "channels", name).search(folded)) for name in names if name not in unwanted)
    return next((name for name, found in named if found and not _negated(folded, found.start(), language)), None)


def not_by(text: str, language: str) -> tuple[Channel, ...]:
    """The written ways of contact that the message does not want: "no WhatsApp, please"."""
    folded = fold(text)
    names: tuple[Channel, ...] = ("whatsapp", "sms")
    return tuple(name for name in names if _listed(language, "unwanted_channels", name).search(folded))


def _time(found: re.Match[str], name: str, later: bool) -> str | None:
    """later: of the afternoon, or of the evening."""
    hour, minute = int(found[name]), found[f"{name}_min"] or found[f"{name}_min2"] or "00"
    hour += NOON if later and 0 < hour < NOON else 0
    return f"{hour:02}:{minute}" if hour < 24 else None


def _of_afternoon(folded: str, end: int, language: str) -> bool:
    """Whether "of the afternoon" or "of the evening" stands right behind a time."""
    named = phrases(lexicon(language).signal("of_afternoon")).search(folded, end)
    return named is not None and not folded[end : named.start()].strip(" ,")


@cache
def _not_then(language: str) -> re.Pattern[str]:
    return phrases(lexicon(language).signal("not_then"))


@cache
def _not_behind(language: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,]{{1,3}}{phrases(lexicon(language).signal('not_after')).pattern}")


@cache
def _listed(language: str, name: str, code: str) -> re.Pattern[str]:
    lists = lexicon(language).signals.get(name, {})
    return phrases(lists.get(code, ()) if isinstance(lists, dict) else ())


@cache
def _one(language: str, name: str) -> re.Pattern[str]:
    words = lexicon(language).signal(f"call_{name}")
    return re.compile(rf"(?<!\w)(?:{'|'.join(words) or '(?!)'}) ?{_CLOCK.format(name='at')}(?![\w/])")


@cache
def _between(language: str) -> re.Pattern[str]:
    lists = lexicon(language)
    opening, joint = lists.signal("call_from"), lists.signal("call_to")
    first, last = _CLOCK.format(name="first"), _CLOCK.format(name="last")
    words = "|".join(opening) or "(?!)"
    return re.compile(rf"(?<!\w)(?:{words}) ?{first} ?(?:{'|'.join(joint) or '(?!)'}) ?{last}(?![\w/])")


@cache
def _until_noon(language: str) -> re.Pattern[str]:
    """“Between 10 and noon”: the end of the span, named and no number."""
    joint = "|".join(lexicon(language).signal("call_to")) or "(?!)"
    noon = "|".join(lexicon(language).signal("noon")) or "(?!)"
    return re.compile(rf"(?<=[\dh] )({joint}) (?:{noon})(?!\w)")


@cache
def _not_day(language: str) -> re.Pattern[str]:
    """A day of the week behind a "not", with no more than two short words between: "pas le vendredi"."""
    return re.compile(rf"{_not_then(language).pattern} (?:[^\W\d_]{{1,3}} ){{0,2}}{_day(language).pattern}")


@cache
def _day(language: str) -> re.Pattern[str]:
    days = enumerate(lexicon(language).dates.weekdays)
    named = "|".join(rf"(?P<day{place}>{name}s?)" for place, name in days)
    return re.compile(rf"(?<!\w)(?:{named})(?!\w)")

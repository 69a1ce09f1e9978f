"""How a customer says they want to be reached: hours and parts of the day, a way, no telephone calls."""

from __future__ import annotations

import re
from functools import cache

from nlu.lexicon import lexicon, phrases
from nlu.text import fold
from protocol.request import Channel, Hours, PartOfDay

_CLOCK = r"(?P<{name}>\d{{1,2}})(?: ?(?:hs?|horas?|heures?)(?: ?(?P<{name}_min>[0-5]\d))?|:(?P<{name}_min2>[0-5]\d))?"


def hours(text: str, language: str) -> Hours | None:
    """When the customer can be reached, as far as the message says it."""
    folded = fold(text)
    between = _between(language).search(folded)
    if between:
        after, before = _time(between, "first"), _time(between, "last")
        return Hours(after, before) if after and before and after < before else None
    for name in ("after", "before"):
        found = _one(language, name).search(folded)
        at = _time(found, "at") if found else None
        if at:
            return Hours(after=at) if name == "after" else Hours(before=at)
    part: PartOfDay
    for part in ("morning", "midday", "afternoon", "evening"):
        if _listed(language, "parts_of_day", part).search(folded):
            return Hours(part=part)
    return None


def channel(text: str, language: str) -> Channel | None:
    """The way of contact that the message names."""
    folded = fold(text)
    names: tuple[Channel, ...] = ("whatsapp", "sms", "email", "chat", "phone")
    return next((name for name in names if _listed(language, "channels", name).search(folded)), None)


def _time(found: re.Match[str], name: str) -> str | None:
    hour, minute = int(found[name]), found[f"{name}_min"] or found[f"{name}_min2"] or "00"
    return f"{hour:02}:{minute}" if hour < 24 else None


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

"""Texts of a company that contradict its data, or that sentences of the assistant cannot take as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import combining, normalize
from zoneinfo import ZoneInfo

from babel.dates import get_timezone_location, get_timezone_name

import languages
from retention import Provider
from texts import files
from texts.sentences import MissingText, has, written

FAR_APART = ("Asia/Tokyo", "America/New_York")
LONGEST_COMMON = 2  # letters: "de", "of" tell nothing


def of_zone(provider: Provider, language: str) -> Iterator[str]:
    """The zone in words must name the place, or the time, of the company's ``time_zone``."""
    if provider.time_zone is None or not has(language, "zone", provider=provider.id):
        return
    city, time = _names(provider.time_zone, languages.of(language).locale)
    known = {word for each in languages.known().values() for word in _own_words(provider.time_zone, each.locale)}
    try:
        said = written(language, "zone", provider=provider.id)
    except MissingText as error:
        yield from _given_nothing(error)
        return
    if not known & _words(said):
        folder = files.folder_name(language, provider.id)
        yield f"{folder}: zone is {said!r}, but time_zone is {provider.time_zone.key} ({city}, {time})"


def of_teams(provider: Provider, language: str) -> Iterator[str]:
    """The name of a team must begin as names do inside a sentence of the language."""
    begins = languages.of(language).team_begins
    for team in provider.teams:
        key = f"team-{team}"
        if begins and has(language, key, provider=provider.id):
            try:
                said = written(language, key, provider=provider.id)
            except MissingText as error:
                yield from _given_nothing(error)
                continue
            if not said.startswith(begins):
                folder = files.folder_name(language, provider.id)
                yield f"{folder}: {key} is {said!r}, but must begin with one of {', '.join(map(str.strip, begins))}"


def _given_nothing(error: MissingText) -> Iterator[str]:
    """Values that a text uses although it is given none; that it refers to nothing is said elsewhere."""
    for place in files.uses(error.unknown, error.language, error.key, error.provider) if error.unknown else ():
        yield f"{place} uses ${error.unknown}; it is given no value"


def _words(text: str) -> set[str]:
    plain = "".join(letter for letter in normalize("NFD", text.casefold()) if not combining(letter))
    return {word for word in re.findall(r"[^\W\d_]+", plain) if len(word) > LONGEST_COMMON}


def _names(zone: ZoneInfo, locale: str) -> tuple[str, str]:
    """Babel's city and name of the time of a zone."""
    city = get_timezone_location(zone, locale=locale, return_city=True)
    return city, get_timezone_name(zone, width="long", zone_variant="generic", locale=locale)


def _own_words(zone: ZoneInfo, locale: str) -> set[str]:
    """The words of a zone's names without those that every zone has, such as "time"."""
    one, other = (_words(_names(ZoneInfo(far), locale)[1]) for far in FAR_APART)
    return _words(" ".join(_names(zone, locale))) - (one & other)

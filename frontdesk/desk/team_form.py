"""What a lead typed into a team's form, read into settings; every slip is named by its field and what is wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Annotated

from fastapi import Depends, Form
from pydantic import AfterValidator

import languages
from frontdesk import teams
from frontdesk.conversations.cleaning import clean
from retention.hours import DAYS, Span, Week

DASHES = re.compile(r"\s*[-–—]\s*")
SPAN = re.compile(r"\d\d:\d\d-\d\d:\d\d", re.ASCII)
MAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")
LONGEST_ABSENCE = 366  # days entered at once
Short = Annotated[str, Form(max_length=200), AfterValidator(clean)]


@dataclass(frozen=True)
class Slip:
    """Something the form may not hold. field: its name; code: of the texts `desk-slip`; given: what was typed."""

    field: str
    code: str
    given: str = ""


class Slips(ValueError):
    """All that is wrong with a form."""

    def __init__(self, slips: Collection[Slip]) -> None:
        super().__init__(", ".join(f"{slip.field} {slip.code}" for slip in slips))
        self.slips = tuple(slips)


@dataclass(frozen=True)
class Typed:
    """A team's form as it was sent. week: a text per day, by its name in `retention.hours.DAYS`."""

    name: str = ""
    week: dict[str, str] = field(default_factory=lambda: dict.fromkeys(DAYS, ""))
    kept: tuple[str, ...] = ()
    off_from: str = ""
    off_until: str = ""
    mail: str = ""
    mail_language: str = ""
    read: int | None = None


def typed(
    name: Short = "",
    mon: Short = "",
    tue: Short = "",
    wed: Short = "",
    thu: Short = "",
    fri: Short = "",
    sat: Short = "",
    sun: Short = "",
    kept: Annotated[list[Annotated[str, Form(max_length=10)]], Form(max_length=1000)] = [],  # noqa: B006
    off_from: Short = "",
    off_until: Short = "",
    mail: Short = "",
    mail_language: Short = "",
    read: Annotated[int | None, Form(ge=1, le=2**31 - 1)] = None,
) -> Typed:
    """The form of a request."""
    week = dict(zip(DAYS, (mon, tue, wed, thu, fri, sat, sun), strict=True))
    name = " ".join(name.split())
    return Typed(name, week, tuple(kept), off_from.strip(), off_until.strip(), mail.strip(), mail_language, read)


TypedForm = Annotated[Typed, Depends(typed)]


def as_typed(team: teams.Team) -> Typed:
    """The form as it would be sent to leave the team as it is."""
    week = {
        day: ", ".join(f"{span.start:%H:%M}-{span.end:%H:%M}" for span in spans)
        for day, spans in zip(DAYS, team.hours.week, strict=True)
    }
    kept = tuple(day.isoformat() for day in sorted(team.days_off))
    last = team.last_change.id if team.last_change else None
    return Typed(team.name or "", week, kept, "", "", team.mail or "", team.mail_language, last)


def read(form: Typed, today: date, *, needs_name: bool, enabled: bool = True) -> teams.Settings:
    """The settings that a form asks for; days off before today go. Raises Slips."""
    slips: list[Slip] = []
    week = _week(form, slips)
    days_off = frozenset(day for day in _days_off(form, slips) if day >= today)
    if len(form.name) > 80 or (needs_name and not form.name):
        slips.append(Slip("name", "name", form.name))
    if form.mail and not MAIL.fullmatch(form.mail):
        slips.append(Slip("mail", "mail", form.mail))
    if form.mail_language not in languages.for_mail():
        slips.append(Slip("mail_language", "language", form.mail_language))
    if slips:
        raise Slips(slips)
    return teams.Settings(form.name or None, week, days_off, form.mail or None, form.mail_language, enabled)


def new_id(name: str) -> str:
    """An id for a team of that name: small letters, digits and _, at most 40."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    id_ = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")
    return (id_ if id_[:1].isalpha() else f"team_{id_}".strip("_"))[:40].strip("_")


def _week(form: Typed, slips: list[Slip]) -> Week:
    return tuple(tuple(_spans(day, form.week[day], slips)) for day in DAYS)


def _spans(day: str, text: str, slips: list[Slip]) -> Iterator[Span]:
    """The day's opening times in their order."""
    end = time.min
    for part in filter(None, (part.strip() for part in text.split(","))):
        written = DASHES.sub("-", part)
        try:
            if not SPAN.fullmatch(written):
                raise ValueError(part)
            span = Span(*(time.fromisoformat(half) for half in written.split("-")))
        except ValueError:
            slips.append(Slip(day, "span", part))
            continue
        if span.start >= span.end:
            slips.append(Slip(day, "order", part))
        elif span.start < end:
            slips.append(Slip(day, "overlap", part))
        else:
            end = span.end
            yield span


def _days_off(form: Typed, slips: list[Slip]) -> Iterator[date]:
    for text in form.kept:
        if day := _day("off_from", text, slips):
            yield day
    if not form.off_from and not form.off_until:
        return
    first = _day("off_from", form.off_from, slips)
    last = _day("off_until", form.off_until, slips) if form.off_until else first
    if first and last:
        if not timedelta() <= last - first < timedelta(days=LONGEST_ABSENCE):
            slips.append(Slip("off_until", "until", form.off_until))
            return
        yield from (first + timedelta(days=number) for number in range((last - first).days + 1))


def _day(field_: str, text: str, slips: list[Slip]) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        slips.append(Slip(field_, "day", text))
        return None

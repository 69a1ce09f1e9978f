"""An open request in the dialogue's words: what was asked for, since when, where it stands, what runs."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from dialogue.request_kinds import LEAVING
from dialogue.turn import Turn
from protocol.request import OpenRequest, TeamHours
from retention.codes import LATE_CONTACT
from retention.wording import long_date
from texts.opening import clock, team_hours
from texts.requests import deadline, title, wishes


def title_of(turn: Turn, request: OpenRequest) -> str:
    """What was asked for."""
    return title(
        request.kind, request.about, turn.provider.id, turn.language, situation=request.situation
    )  # fmt: skip


class ShortRequest(TypedDict):
    """What a text needs to say which request is meant."""

    number: str
    title: str


def short(turn: Turn, request: OpenRequest) -> ShortRequest:
    """The request by its number and what was asked for."""
    return {"number": request.number, "title": title_of(turn, request)}


def registered_at(turn: Turn, at: datetime) -> dict[str, object]:
    """Day, time and zone as the texts take them. at: in the company's zone."""
    language = turn.language
    return {"day": long_date(at.date(), language), "clock": clock(at, language), "zone": turn.write("zone")}


def state_of(turn: Turn, request: OpenRequest) -> str:
    """Where a request stands, what it is not, and what to do by when."""
    at = request.registered_at.astimezone(turn.provider.time_zone)
    values = {**short(turn, request), **registered_at(turn, at), "team": turn.write(f"team-{request.team}")}
    lines = [turn.write(f"status-{request.state}", **values)]
    if request.kind in LEAVING:
        lines.append(turn.write("receipt-not-yet-leaving"))
    lines += [advice(turn, request), who_answers(turn, request)]
    if request.contact:
        lines.append(turn.write("receipt-contact", wishes=wishes(request.contact, turn.language)))
    if request.here:
        lines.append(turn.write("status-receipt"))
    return "\n".join(line for line in lines if line)


def advice(turn: Turn, request: OpenRequest) -> str:
    """The deadline that still runs, and what to do until then; empty without one."""
    running = request.deadline
    if running is None or running.on < turn.today:
        return ""
    return deadline(running, turn.today, turn.provider.id, turn.language)[1]


def who_answers(turn: Turn, request: OpenRequest) -> str:
    """Who answers, where and when; a promise of contact, or that it was broken."""
    said = [answer_by(turn, request.team, request.hours, here=request.here)]
    running = request.deadline
    after = running is not None and turn.today <= running.on < (request.contact_by or running.on)
    if request.contact_by is not None and not after:  # no promise of a day by which it is too late
        known = "receipt-contact-by" if request.contact_by >= turn.today else "receipt-contact-overdue"
        late = turn.rules.priority_for(LATE_CONTACT)
        said.append(turn.write(known, day=long_date(request.contact_by, turn.language), priority=late))
    return " ".join(said)


def answer_by(turn: Turn, team: str, hours: TeamHours, *, here: bool) -> str:
    """Which team answers, where and when. here: in this conversation."""
    opening = hours.opens_at.astimezone(turn.provider.time_zone) if hours.opens_at else None
    when = team_hours(hours.there, opening, turn.today, turn.provider.id, turn.language)
    key = "receipt-answer-here" if here else "receipt-answer-elsewhere"
    return turn.write(key, team=turn.write(f"team-{team}"), team_hours=when)

"""The receipt of a request in words: as the chat shows it, as it is downloaded and mailed, and its SHA-256."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Literal

import texts
from frontdesk.records import Request
from protocol.receipt import Receipt, ReceiptDeadline
from protocol.request import ContactWishes, RunningDeadline
from protocol.wire import read
from retention.codes import LATE_CONTACT
from retention.hours import Hours
from retention.policy import policy_of
from retention.provider import provider_of
from retention.wording import long_date
from texts.opening import clock, team_hours
from texts.requests import deadline, title, wishes

LEAVING = ("cancel_at_term", "stop_renewal", "refund")  # kinds that somebody might take for the cancellation itself
LONGEST_WORDS = 500  # characters of the customer's own words
SUM_LINE = re.compile(r"^\W*SHA-256\s*:\s*(?P<sum>[0-9a-fA-F]{64})\s*$")
Happened = Literal["registered", "repeated", "withdrawn"]


@dataclass(frozen=True)
class Written:
    """shown: as the browser draws it. text: the same in plain words. file: with company, contract and sum."""

    shown: Receipt
    text: str
    file: str


@dataclass(frozen=True)
class About:
    """What the words need beside the request. here: it is answered in this conversation. mailed: a copy is sent.

    wished: the day by which the customer would like to have left.
    """

    happened: Happened
    team: str
    hours: Hours
    here: bool
    mailed: bool
    replaces: Request | None = None
    wished: date | None = None


def write(request: Request, about: About, at: datetime) -> Written:
    """The receipt for what happened to the request at that time. Raises texts.MissingText."""
    language, provider = request.language, provider_of(request.provider)
    say = partial(texts.say, language, provider=provider.id)
    local = at.astimezone(provider.time_zone)
    when = {"day": long_date(local.date(), language), "clock": clock(local, language), "zone": say("zone")}
    what = _title(request, language)
    if about.wished is not None:
        what = f"{what} ({say('receipt-wished', day=long_date(about.wished, language))})"
    over = about.happened == "withdrawn"
    words = shortened(request.asked or "")
    replaced = about.replaces
    shown = Receipt(
        number=request.number,
        kind=request.kind,
        state=request.state,
        count=request.count,
        heading=say(f"receipt-{about.happened}", **when),
        registered_at=request.registered_at.astimezone(provider.time_zone).isoformat(timespec="seconds"),
        title=what,
        words=words,
        replaces=say(
            "receipt-replaces",
            number=replaced.number,
            title=_title(replaced, language),
        )
        if replaced
        else "",
        not_yet=say("receipt-not-yet-leaving" if request.kind in LEAVING and not over else "receipt-not-yet-other"),
        deadline=None if over else _deadline(request, local),
        notice=say("receipt-notice") if request.kind in LEAVING and not over else "",
        answer=say("receipt-seen") if over else _answer(request, about, at),
        contact=wishes(read(request.contact, ContactWishes), language),
        mailed=say("receipt-mailed") if about.mailed else "",
        file=f"/api/requests/{request.number}/receipt",
        sha256="",
    )
    text = _text(shown, language, provider.id)
    head = [say("receipt-file-title", company=provider.name)]
    head += [say("receipt-file-contract", contract=request.contract)] if request.contract else []
    content = "\n".join([*head, "", text])
    sha256 = sum_of(content)
    return Written(_with_sum(shown, sha256), text, f"{content}\n\nSHA-256: {sha256}\n")


def _title(request: Request, language: str) -> str:
    return title(request.kind, request.about, request.provider, language, situation=request.situation)


def shortened(words: str) -> str:
    """A customer's words for one line."""
    plain = " ".join(words.split())
    return plain if len(plain) <= LONGEST_WORDS else f"{plain[:LONGEST_WORDS].rstrip()} …"


def canonical(content: str) -> str:
    """What the sum is taken over: the same however a mail program or an editor broke or spaced the lines."""
    return " ".join(unicodedata.normalize("NFC", content).split())


def sum_of(content: str) -> str:
    """SHA-256 of the canonical content in UTF-8, as hexadecimal digits."""
    return hashlib.sha256(canonical(content).encode()).hexdigest()


def genuine_sum(file: str) -> str | None:
    """The sum at the end of a receipt, if it is that of what stands above it; None if not, or without one.

    Lines before the receipt, such as a letter's greeting, do not count.
    """
    lines = file.splitlines()
    at = next((number for number, line in enumerate(lines) if SUM_LINE.match(line)), None)
    if at is None:
        return None
    given = SUM_LINE.match(lines[at])
    wanted = given["sum"].lower() if given else ""
    return wanted if any(sum_of("\n".join(lines[start:at])) == wanted for start in range(at)) else None


def _deadline(request: Request, local: datetime) -> ReceiptDeadline | None:
    if request.deadline is None:
        return None
    running = read(request.deadline, RunningDeadline)
    label, advice = deadline(running, local.date(), request.provider, request.language)
    return ReceiptDeadline(running.on, label, advice)


def _answer(request: Request, about: About, at: datetime) -> str:
    """Who answers, where and when; a day of contact only where one was promised, and never one after the deadline."""
    language, provider = request.language, request.provider
    say = partial(texts.say, language, provider=provider)
    today = at.astimezone(about.hours.zone).date()
    there, opening = about.hours.is_open(at), about.hours.next_opening(at)
    lines = [
        say(
            "receipt-answer-here" if about.here else "receipt-answer-elsewhere",
            team=say(f"team-{about.team}"),
            team_hours=team_hours(there, opening, today, provider, language),
        )
    ]
    if request.deadline_on and not there and (opening is None or opening.date() > request.deadline_on):
        lines.append(say("receipt-answer-late"))
    promised = request.contact_by
    if promised and promised < today:
        priority = policy_of(provider).conversation.priority_for(LATE_CONTACT)
        lines.append(say("receipt-contact-overdue", day=long_date(promised, language), priority=priority))
    elif promised and not (request.deadline_on and promised > request.deadline_on):
        lines.append(say("receipt-contact-by", day=long_date(promised, language)))
    return " ".join(lines)


def _text(shown: Receipt, language: str, provider: str) -> str:
    say = partial(texts.say, language, provider=provider)
    what = [
        shown.heading,
        say("receipt-number", number=shown.number),
        say("receipt-title", title=shown.title),
        say("receipt-words", words=shown.words) if shown.words else "",
        shown.replaces,
    ]
    until = [shown.not_yet, shown.deadline.advice if shown.deadline else "", shown.notice]
    then = [shown.answer, say("receipt-contact", wishes=shown.contact) if shown.contact else "", shown.mailed]
    return "\n\n".join("\n".join(line for line in block if line) for block in (what, until, then) if any(block))


def _with_sum(shown: Receipt, sha256: str) -> Receipt:
    fields = {name: getattr(shown, name) for name in shown.__struct_fields__}
    return Receipt(**{**fields, "sha256": sha256})

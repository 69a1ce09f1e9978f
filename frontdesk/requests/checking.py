"""Checking a receipt that somebody shows: its sum, and whether it was given here."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from frontdesk.clock import utc_text
from frontdesk.requests import history, store
from frontdesk.requests.receipt import genuine_sum


@dataclass(frozen=True)
class Checked:
    """words: what was found, in one line."""

    genuine: bool
    words: str


def check(db: Connection, file: str) -> Checked:
    """file: the receipt as text, lines of a letter around it or not."""
    sha256 = genuine_sum(file)
    if sha256 is None:
        return Checked(False, "not genuine: the text is not the one that the SHA-256 was made of, or has none")
    event = history.receipt_given(db, sha256)
    if event is None:
        return Checked(False, "unknown: the SHA-256 is right, but no receipt given here has it, or it is erased")
    request = store.get(db, event.request_id)
    now = f", now {request.state}" if request.state != event.kind else ""
    return Checked(True, f"genuine: {request.number}, {event.kind} {utc_text(event.at)}{now}")

"""Reads the folder that mail is written to where no mail server is configured."""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from pathlib import Path

SHOWN = 30  # newest letters


@dataclass(frozen=True)
class Letter:
    """A mail as the mailbox page shows it."""

    to: str
    subject: str
    date: str
    text: str


def letters(folder: Path) -> list[Letter]:
    """The newest letters, newest first."""
    files = sorted(folder.glob("*.eml"), key=lambda file: file.stat().st_mtime, reverse=True)
    return [_read(file) for file in files[:SHOWN]]


def _read(file: Path) -> Letter:
    message = message_from_bytes(file.read_bytes(), policy=policy.default)
    body = message.get_body(("plain",))
    return Letter(
        to=str(message["To"]),
        subject=str(message["Subject"]),
        date=str(message["Date"]),
        text=str(body.get_content()) if body else "",
    )

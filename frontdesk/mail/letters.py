"""The mail folder: letters of a contract, a conversation or a case are found by the parts of their Message-ID."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from email import message_from_binary_file, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from frontdesk.keyed import Keyed

PART = 24  # hexadecimal digits of a keyed hash


def part_of_contract(keyed: Keyed, number: str) -> str:
    """The part that letters about a contract carry; it tells nothing to who has no key."""
    return keyed.hash("letter-contract", number)[:PART]


def part_of_conversation(keyed: Keyed, conversation_id: str) -> str:
    """The part that letters sent for a conversation carry."""
    return keyed.hash("letter-conversation", conversation_id)[:PART]


def letters(folder: Path, parts: Collection[str]) -> list[dict[str, Any]]:
    """The letters with one of the parts, oldest first, as an export shows them."""
    return [_shown(message) for _, message in _with(folder, parts)]


def remove(folder: Path, parts: Collection[str]) -> int:
    """Delete the letters with one of the parts; how many there were."""
    found = [file for file, _ in _with(folder, parts)]
    for file in found:
        file.unlink(missing_ok=True)
    return len(found)


def old(folder: Path, before: float) -> list[Path]:
    """Letters, also unfinished ones, written before `before` (seconds since 1970)."""
    found = []
    for file in (*folder.glob("*.eml"), *folder.glob("*.part")):
        with suppress(FileNotFoundError):  # another process may be cleaning, too
            if file.stat().st_mtime < before:
                found.append(file)
    return found


def _with(folder: Path, parts: Collection[str]) -> Iterator[tuple[Path, EmailMessage]]:
    for file in sorted(folder.glob("*.eml"), key=lambda each: each.name):
        with suppress(FileNotFoundError), file.open("rb") as content:
            message = message_from_binary_file(content, policy=policy.default)
            if not set(parts).isdisjoint(str(message["Message-ID"]).strip(" \r\n<").partition("@")[0].split(".")):
                yield file, message


def _shown(message: EmailMessage) -> dict[str, Any]:
    body = message.get_body(("plain",))
    return {
        "to": str(message["To"]),
        "subject": str(message["Subject"]),
        "date": str(message["Date"]),
        "text": str(body.get_content()) if body else "",
    }

"""The mail folder: letters of a contract, a conversation or a case are found by the parts of their Message-ID."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_binary_file, policy
from email.message import EmailMessage
from pathlib import Path

from frontdesk.keyed import Keyed

PART = 24  # hexadecimal digits of a keyed hash


def part_of_contract(keyed: Keyed, number: str) -> str:
    """The part that letters about a contract carry; without the key it means nothing."""
    return keyed.hash("letter-contract", number)[:PART]


def part_of_conversation(keyed: Keyed, conversation_id: str) -> str:
    """The part that letters sent for a conversation carry."""
    return keyed.hash("letter-conversation", conversation_id)[:PART]


@dataclass(frozen=True)
class Stored:
    """A letter of the folder as people read it. date: as its header has it."""

    to: str
    subject: str
    date: str
    text: str


def newest(folder: Path, count: int) -> list[Stored]:
    """The last letters, newest first."""
    files = sorted(folder.glob("*.eml"), key=lambda file: file.stat().st_mtime, reverse=True)
    return [_stored(_read(file)) for file in files[:count]]


def letters(folder: Path, parts: Collection[str]) -> list[Stored]:
    """The letters with one of the parts, oldest first."""
    return [_stored(message) for _, message in _with(folder, parts)]


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


def remove_old(folder: Path, before: float) -> int:
    """Delete what `old` finds; how much that was."""
    found = old(folder, before)
    for file in found:
        file.unlink(missing_ok=True)
    return len(found)


def _with(folder: Path, parts: Collection[str]) -> Iterator[tuple[Path, EmailMessage]]:
    for file in sorted(folder.glob("*.eml"), key=lambda each: each.name):
        with suppress(FileNotFoundError):
            message = _read(file)
            if not set(parts).isdisjoint(str(message["Message-ID"]).strip(" \r\n<").partition("@")[0].split(".")):
                yield file, message


def _read(file: Path) -> EmailMessage:
    with file.open("rb") as content:
        return message_from_binary_file(content, policy=policy.default)


def _stored(message: EmailMessage) -> Stored:
    body = message.get_body(("plain",))
    text = str(body.get_content()) if body else ""
    return Stored(str(message["To"]), str(message["Subject"]), str(message["Date"]), text)

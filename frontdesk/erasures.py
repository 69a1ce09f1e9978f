"""What was erased, listed outside of the database: a restored backup has it all again, and this has it go again."""

from __future__ import annotations

import errno
import json
import logging
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Literal

from frontdesk.keyed import Keyed
from frontdesk.threads import FolderThreads
from settings import limits

log = logging.getLogger(__name__)
Kind = Literal["contract", "conversation", "words"]  # words: the conversation stays, with its requests
ACTIONS: dict[Kind, str] = {"contract": "erase", "conversation": "delete", "words": "delete"}  # in privacy_log
KEY = 12  # digits by which the key of a line's hash is known


@dataclass(frozen=True)
class Erasure:
    """hash: keyed, of a contract's number or a conversation's id. key: with which key."""

    at: datetime
    kind: Kind
    hash: str
    key: str

    @property
    def action(self) -> str:
        """As the privacy log calls it."""
        return ACTIONS[self.kind]


class Erasures:
    """A file a month in a folder of their own, readable by their owner only."""

    def __init__(self, folder: Path, keyed: Keyed) -> None:
        self._folder, self._keyed, self._threads = folder, keyed, FolderThreads("erasures", 1)
        self.key = keyed.hash("erasures", "key")[:KEY]

    def hash(self, kind: Kind, what: str) -> str:
        """Of a contract's number (as the privacy log has it), or of a conversation's id."""
        return self._keyed.hash("contract" if kind == "contract" else "conversation", what)

    def add(self, kind: Kind, what: str, at: datetime) -> bool:
        """List it before it is done, so that none is missing. False, with a line in the log, where it could not be
        listed."""
        line = {"at": at.isoformat(), "kind": kind, "hash": self.hash(kind, what), "key": self.key}
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _append(self._folder / f"{at:%Y-%m}.jsonl", json.dumps(line).encode() + b"\n")
        except OSError as error:
            log.error("erase.not_listed kind=%s why=%s", kind, type(error).__name__)
            return False
        return True

    async def listed(self, kind: Kind, what: str, at: datetime) -> bool:
        """`add` in a thread of its own, waited for no longer than its limit: a folder that hangs stops nobody else."""
        try:
            return await self._threads.run(limits.ERASURE_LISTED, self.add, kind, what, at)
        except TimeoutError:
            log.error("erase.not_listed kind=%s why=late", kind)
            return False

    def all(self) -> list[Erasure]:
        """The oldest first; half a line at the end of a file is left out, with a line in the log.

        Raises ValueError, naming file and line, for one that cannot be read."""
        return sorted((found for file in self._files() for found in _read(file)), key=lambda found: found.at)

    async def drop_before(self, day: datetime) -> None:
        """Remove the months that ended before a day. Raises TimeoutError."""
        await self._threads.run(limits.FOLDER_CHORE, self._drop_before, day)

    def _drop_before(self, day: datetime) -> None:
        for file in self._files():
            if file.stem < f"{day:%Y-%m}":
                file.unlink(missing_ok=True)

    def _files(self) -> Iterable[Path]:
        return sorted(self._folder.glob("????-??.jsonl"))


def _append(file: Path, line: bytes) -> None:
    """The whole line or, with OSError, nothing of it; what a stopped write left behind does not spoil it."""
    opened = os.open(file, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        size = os.fstat(opened).st_size
        whole = line if not size or os.pread(opened, 1, size - 1) == b"\n" else b"\n" + line
        try:
            if os.write(opened, whole) < len(whole):
                raise OSError(errno.ENOSPC, "written in part")
            os.fsync(opened)
        except OSError:
            os.ftruncate(opened, size)
            raise
    finally:
        os.close(opened)


def _read(file: Path) -> Iterator[Erasure]:
    text = file.read_text()
    whole, _, half = text.rpartition("\n")
    if half:
        log.error("erase.half_a_line file=%s", file.name)
    for number, line in enumerate(filter(None, whole.split("\n")), start=1):
        try:
            found = json.loads(line)
            at = datetime.fromisoformat(found["at"]).astimezone(timezone.utc)
            if found["kind"] not in ACTIONS:
                raise ValueError
            yield Erasure(at, found["kind"], str(found["hash"]), str(found["key"]))
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"{file}:{number}: is no erasure") from None

"""A copy of the database in a folder, and the oldest copies thrown away."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from frontdesk.copies import CopyFailed, postgresql, sqlite
from frontdesk.threads import FolderThreads
from settings import limits

NAME = "retention-%Y-%m-%dT%H%M%SZ"
UNFINISHED = ".unfinished"


def backup(url: str, folder: Path, now: datetime) -> Path:
    """The new file, readable by its owner only; under its name only when it is whole. Raises CopyFailed, OSError."""
    threads = FolderThreads("backup", 1)
    try:
        threads.wait(limits.FOLDER_ANSWER, _prepare, folder)
        return threads.wait(limits.COPY_TOTAL + limits.FOLDER_ANSWER, _copy, url, folder, now)
    except TimeoutError:
        raise CopyFailed(f"BACKUP_FOLDER: {folder} does not answer") from None


def _prepare(folder: Path) -> None:
    """Make it, and clear away what a backup that was killed left behind."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CopyFailed(f"BACKUP_FOLDER: {folder} cannot be made ({error.strerror})") from None
    for left in folder.glob(f"retention-*{UNFINISHED}"):
        if left.stat().st_mtime < time.time() - 2 * limits.COPY_TOTAL:
            left.unlink(missing_ok=True)


def _copy(url: str, folder: Path, now: datetime) -> Path:
    address = make_url(url)
    is_sqlite = address.get_backend_name() == "sqlite"
    file = folder / f"{now:{NAME}}{'.db' if is_sqlite else '.dump'}"
    unfinished = file.with_name(file.name + UNFINISHED)
    unfinished.unlink(missing_ok=True)
    try:
        if not is_sqlite:
            postgresql.dump(url, unfinished)
        elif not (source := Path(address.database or "")).is_file():
            raise CopyFailed(f"DATABASE_URL: there is no database at {source}")
        else:
            sqlite.copy(source, unfinished)
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
    return file


@dataclass(frozen=True)
class Found:
    """A folder of backups. backups: with the time each was begun, the oldest first.

    future: those begun after now, by their names: a clock was wrong. others: much like them, but none by name or
    content.
    """

    backups: list[tuple[datetime, Path]]
    future: list[Path]
    others: list[Path]

    def older_than(self, newest: int) -> list[Path]:
        """All but the newest so many."""
        return [file for _, file in self.backups[:-newest]]


def look(folder: Path, now: datetime) -> Found:
    """What is in a folder, which may be missing. Raises OSError where it cannot be read."""
    found = Found([], [], [])
    for file in sorted(_named_alike(folder)):
        at = made_at(file)
        if at is None or not _is_backup(file):
            found.others.append(file)
        elif at > now:
            found.future.append(file)
        else:
            found.backups.append((at, file))
    found.backups.sort()
    return found


def throw_away(folder: Path, keep: int, now: datetime) -> list[Path]:
    """All but the newest `keep`; those that went. What is no backup, or is from the future, neither goes nor counts.

    Raises OSError, of which TimeoutError is one.
    """
    return FolderThreads("backups", 1).wait(limits.FOLDER_CHORE, _throw_away, folder, keep, now)


def _throw_away(folder: Path, keep: int, now: datetime) -> list[Path]:
    old = look(folder, now).older_than(keep)
    for file in old:
        file.unlink(missing_ok=True)
    return old


def made_at(file: Path) -> datetime | None:
    """When a backup was begun, by its name; None for a name that no backup has."""
    with suppress(ValueError):
        at = datetime.strptime(f"{file.stem}+0000", f"{NAME}%z")
        if f"{at:{NAME}}" == file.stem:
            return at
    return None


def _named_alike(folder: Path) -> Iterator[Path]:
    with suppress(FileNotFoundError):
        for file in folder.iterdir():
            if file.name.startswith("retention-") and file.suffix in (".db", ".dump"):
                yield file


def _is_backup(file: Path) -> bool:
    return file.is_file() and (sqlite.is_whole(file) if file.suffix == ".db" else postgresql.is_whole(file))

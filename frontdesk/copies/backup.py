"""A copy of the database in a folder, and the oldest copies thrown away."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy.engine import make_url

from frontdesk.copies import CopyFailed, postgresql, sqlite

NAME = "retention-%Y-%m-%dT%H%M%SZ"


def backup(url: str, folder: Path, now: datetime) -> Path:
    """The new file, readable by its owner only; under its name only when it is whole. Raises CopyFailed."""
    address = make_url(url)
    is_sqlite = address.get_backend_name() == "sqlite"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CopyFailed(f"BACKUP_FOLDER: {folder} cannot be made ({error.strerror})") from None
    file = folder / f"{now:{NAME}}{'.db' if is_sqlite else '.dump'}"
    unfinished = file.with_name(f"{file.name}.unfinished")
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


def backups(folder: Path) -> list[Path]:
    """Those of a folder, the oldest first."""
    return sorted([*folder.glob("retention-*Z.db"), *folder.glob("retention-*Z.dump")], key=lambda file: file.name)


def made_at(file: Path) -> datetime:
    """When a backup was begun, by its name."""
    return datetime.strptime(f"{file.stem}+0000", f"{NAME}%z")


def throw_away(folder: Path, keep: int) -> list[Path]:
    """All but the newest `keep`; those that went."""
    old = backups(folder)[:-keep]
    for file in old:
        file.unlink(missing_ok=True)
    return old

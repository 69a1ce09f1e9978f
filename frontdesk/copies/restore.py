"""A backup put back: in place of a database, which is set aside, or into an empty one; what was erased since goes."""

from __future__ import annotations

import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.engine import make_url

from frontdesk import migrations
from frontdesk.copies import CopyFailed, postgresql, rows, sqlite
from frontdesk.copies.move import others
from frontdesk.db import Database
from frontdesk.mail import letters
from frontdesk.privacy.again import Again, erase_again
from frontdesk.privacy.daily import purge_all
from frontdesk.services import Services
from frontdesk.threads import in_folder
from settings import limits

RESTORING = ".restoring"


@dataclass(frozen=True)
class SetAside:
    """Where the database of before went; None where there was none."""

    file: Path | None


def put_back(backup: Path, url: str) -> str:
    """Put a backup where nobody works with it yet; the address it has there. Raises CopyFailed."""
    if not backup.is_file():
        raise CopyFailed(f"there is no file {backup}")
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        return f"sqlite:///{_put_back_sqlite(backup, _place(url))}"
    if not postgresql.is_whole(backup):
        raise CopyFailed(f"{backup} is no whole backup of PostgreSQL; one of SQLite is restored there, then moved")
    database = Database(url)
    try:
        if full := database.read_now(rows.filled):
            raise CopyFailed(f"DATABASE_URL: that database is not empty: {', '.join(full)}; make a new one (createdb)")
        if count := _still_used(database):
            raise CopyFailed(f"DATABASE_URL: that database is in use ({count} connections): stop the front desk first")
    finally:
        database.close()
    postgresql.restore(url, backup)
    return url


def _still_used(database: Database) -> int:
    """Connections of others; a front desk that has just ended has some for a moment."""
    until = time.monotonic() + limits.DATABASE_LEFT
    while (count := database.read_now(others)) and time.monotonic() < until:
        time.sleep(0.1)
    return count


def _put_back_sqlite(backup: Path, place: Path) -> Path:
    if not sqlite.is_sqlite(backup):
        raise CopyFailed(f"{backup} is no backup of SQLite; one of PostgreSQL needs a PostgreSQL DATABASE_URL")
    if place.exists() and sqlite.is_sqlite(place):
        with sqlite.alone(place):
            pass
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = place.with_name(place.name + RESTORING)
    for left in _with_logs(new):
        left.unlink(missing_ok=True)
    sqlite.new_private(new)
    shutil.copyfile(backup, new)
    sqlite.check(new)
    return new


async def finish(services: Services) -> Again:
    """Bring the restored tables up to date, erase again what was erased since, purge. Raises CopyFailed."""
    db, now = services.db, services.now()
    try:
        migrations.upgrade(db.engine)
    except migrations.NewerDatabase as newer:
        raise CopyFailed(str(newer)) from None
    since = now - timedelta(days=services.settings.periods.privacy_log)
    try:
        listed = await in_folder(services.erasures.all)
    except (ValueError, TimeoutError) as error:
        raise CopyFailed(f"ERASED_FOLDER: {str(error) or 'does not answer'}") from None
    again = await db.chores.write(erase_again, services.keyed, services.erasures, listed, since)
    try:
        await in_folder(letters.remove, services.settings.mail.folder, frozenset(again.letters))
        await purge_all(services)
    except TimeoutError:
        raise CopyFailed("MAIL_FOLDER or ERASED_FOLDER does not answer") from None
    return again


def put_in_place(restored: str, url: str, now: datetime) -> SetAside:
    """SQLite: the restored file takes the place, what is there is set aside beside it. Raises CopyFailed."""
    if restored == url:
        return SetAside(None)
    new, place = _place(restored), _place(url)
    with sqlite.alone(new):
        pass  # its log is written into it
    aside = None
    if place.exists():
        if sqlite.is_sqlite(place):
            with sqlite.alone(place):
                pass
        aside = place.with_name(f"{place.name}.before-{now:%Y-%m-%dT%H%M%SZ}")
        for file in _with_logs(place):
            with suppress(FileNotFoundError):
                file.rename(aside.with_name(aside.name + file.name.removeprefix(place.name)))
    new.rename(place)
    return SetAside(aside)


def _place(url: str) -> Path:
    """Where the file of SQLite lies, also where the address names a link to it."""
    return Path(make_url(url).database or "").resolve()


def _with_logs(file: Path) -> list[Path]:
    return [file, *(file.with_name(file.name + end) for end in ("-wal", "-shm", "-journal"))]

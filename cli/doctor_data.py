"""What `retention doctor` says of the data: who can read it, its secrets, its clock and its backups."""

from __future__ import annotations

import email.utils
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

import settings
from cli.environment import BadSettings, environment_of_parts
from cli.failed import Failed
from cli.finding import Finding
from frontdesk.copies.backup import look
from frontdesk.db import Database
from settings.installation import MADE_UP, backup_folder, var_folder
from settings.parse import SECRET_LENGTH

OTHERS = 0o077  # what somebody else may do
GOOD_SECRET = 32  # characters: what `retention run` makes up has 43
CLOCK_OFF = timedelta(seconds=5)  # tokens and leases bear it
BACKUP_AGE = timedelta(hours=26)  # one a day, a little late
TIMEOUT = 5.0  # seconds for another server


def files(environment: Mapping[str, str]) -> Iterator[Finding]:
    """The folders of databases, letters, logs, backups and erasures are their owner's alone, with all in them."""
    for place in _places(environment):
        if not place.exists():
            continue
        try:
            open_ones = [each for each in _all_in(place) if each.stat().st_mode & OTHERS]
        except PermissionError as error:
            yield Finding(False, f"{error.filename} cannot be looked into by this user")
            continue
        if open_ones:
            mend = " ".join(str(each) for each in _without_inner([_root(place, each) for each in open_ones]))
            yield Finding(False, f"{_and_more(open_ones)} can be read by other users: chmod -R go= {mend}")
        else:
            yield Finding(True, f"{place} is closed to other users")


def _places(environment: Mapping[str, str]) -> list[Path]:
    """Each once, without those inside of another."""
    var = var_folder(environment)
    found = [var, backup_folder(environment)]
    found += [
        Path(given).absolute()
        for name in ("MAIL_FOLDER", "ERASED_FOLDER", "CONTRACTS_DB")
        if (given := environment.get(name))
    ]
    address = environment.get("DATABASE_URL", "")
    if address.startswith("sqlite:///"):
        found.append(Path(make_url(address).database or "").absolute())
    return _without_inner(found)


def _without_inner(places: list[Path]) -> list[Path]:
    return [place for place in dict.fromkeys(places) if not any(other in place.parents for other in places)]


def _root(place: Path, file: Path) -> Path:
    """What is to be closed so that the file is: the place, or where a link led out of it."""
    return place if file.is_relative_to(place.resolve()) else file


def _all_in(place: Path) -> Iterator[Path]:
    """With what links lead to, each once."""
    seen, left = set(), [place]
    while left:
        file = left.pop()
        try:
            real = file.resolve(strict=True)
        except FileNotFoundError:  # a link to nothing, or gone meanwhile
            continue
        if real not in seen:
            seen.add(real)
            yield real
            if real.is_dir():
                left += sorted(real.iterdir(), reverse=True)


def secrets(environment: Mapping[str, str]) -> Iterator[Finding]:
    """Long enough, and no two alike. Those made up at the first start are."""
    given = {name: environment[name] for name in (*MADE_UP, "WEBHOOK_SECRET") if environment.get(name)}
    short = sorted(name for name, value in given.items() if len(value) < GOOD_SECRET)
    alike = sorted(name for name, value in given.items() if list(given.values()).count(value) > 1)
    make_one = 'python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
    theirs = environment.get("OIDC_CLIENT_SECRET", "")
    if 0 < len(theirs) < SECRET_LENGTH:
        yield Finding(False, f"OIDC_CLIENT_SECRET: shorter than {SECRET_LENGTH} characters: have the provider make one")
    if short:
        yield Finding(False, f"{', '.join(short)}: shorter than {GOOD_SECRET} characters: {make_one}")
    if alike:
        yield Finding(False, f"{', '.join(alike)} are the same: each needs its own: {make_one}")
    if not short and not alike:
        yield Finding(
            True, f"secrets: {len(given)} set, all others made up here" if given else "secrets were made up here"
        )


def clock(environment: Mapping[str, str]) -> Iterator[Finding]:
    """The database's, by which several machines agree; also whether it can be reached."""
    try:
        url = settings.database_url(environment_of_parts(environment))
    except (BadSettings, Failed):
        return  # said elsewhere
    if make_url(url).get_backend_name() == "sqlite":
        yield Finding(True, "clock: the database is a file here, and has no other")
        return
    database = Database(url, seconds=TIMEOUT)
    try:
        yield _compared("the database", database.read_now(_database_now))
    except SQLAlchemyError as error:
        yield Finding(
            False,
            f"DATABASE_URL: the database cannot be reached ({type(error).__name__}): start it, or mend the address",
        )
    finally:
        database.close()


def _database_now(db: Connection) -> datetime:
    now: datetime = db.execute(text("SELECT clock_timestamp()")).scalar_one()
    return now


def clock_of(url: str) -> Iterator[Finding]:
    """Another server's, by the header Date of its answer, whatever that is."""
    request = urllib.request.Request(url, method="HEAD")  # noqa: S310
    try:
        try:
            with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310
                its_date = answer.headers.get("Date")
        except urllib.error.HTTPError as error:
            its_date = error.headers.get("Date")
        there = email.utils.parsedate_to_datetime(its_date or "")
    except (OSError, ValueError) as error:
        yield Finding(None, f"clock of {url}: not compared ({type(error).__name__})")
        return
    yield _compared(url, there)


def _compared(what: str, there: datetime) -> Finding:
    off = datetime.now(UTC) - there
    if abs(off) <= CLOCK_OFF:
        return Finding(True, f"clock: as that of {what}")
    way = "ahead of" if off > timedelta() else "behind"
    return Finding(False, f"clock: {abs(off).total_seconds():.0f} s {way} {what}: have both set by NTP (timedatectl)")


def backup(environment: Mapping[str, str]) -> Iterator[Finding]:
    """How old the newest is, and what looks like one and is none."""
    folder, now = backup_folder(environment), datetime.now(UTC)
    found = look(folder, now)
    if found.future:
        yield Finding(
            False,
            f"{_and_more(found.future)}: made in the future, so a clock was wrong: rename or delete it; "
            "it is not counted as a backup",
        )
    if found.others:
        yield Finding(None, f"{_and_more(found.others)}: not counted as a backup, by its name or by what is in it")
    if not found.backups:
        if environment.get("DEMO", "1") == "1":
            yield Finding(True, "no backup, and a demo needs none")
        else:
            yield Finding(False, f"no backup in {folder}: retention backup --keep 14, once a day")
        return
    at, newest = found.backups[-1]
    old = now - at > BACKUP_AGE
    hours = int((now - at).total_seconds() // 3600)
    yield Finding(
        not old,
        f"newest backup is {hours} h old ({newest})" + (": retention backup --keep 14, once a day" if old else ""),
    )


def _and_more(files: list[Path]) -> str:
    return f"{files[0]}" + (f" and {len(files) - 1} more" if len(files) > 1 else "")

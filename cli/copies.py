"""`retention backup`, `restore`, `move`: copies of this installation's database."""

from __future__ import annotations

import argparse
import asyncio
import os
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import settings
from cli.environment import environment_of_parts
from cli.failed import Failed
from cli.run import running
from frontdesk import config
from frontdesk.app import make_services
from frontdesk.copies import CopyFailed, backup, restore
from frontdesk.copies.move import move
from frontdesk.db import FAILED, Database, failed
from frontdesk.privacy.again import Again
from settings.installation import backup_folder
from settings.parse import between


def main(arguments: list[str]) -> int:
    """The first argument is the command. Raises Failed and BadSettings."""
    command, *given = arguments
    try:
        return COMMANDS[command](given, environment_of_parts(os.environ))
    except CopyFailed as error:
        raise Failed(str(error)) from None
    except FAILED as error:
        raise Failed(failed(error)) from None
    except OSError as error:  # such as a folder that does not answer, or a full disk
        why = error.strerror or type(error).__name__
        raise Failed(f"{error.filename or 'a folder'}: {why}") from None


def _backup(given: list[str], environment: Mapping[str, str]) -> int:
    folder = backup_folder(environment)
    parser = argparse.ArgumentParser(
        prog="retention backup", description=f"Copy the database into BACKUP_FOLDER ({folder}), also while it is used."
    )
    parser.add_argument("--keep", type=between(1, 10_000), metavar="N", help="then throw away all but the newest N")
    keep = parser.parse_args(given).keep
    now = datetime.now(UTC)
    print(backup.backup(settings.database_url(environment), folder, now))
    for file in backup.throw_away(folder, keep, now) if keep else []:
        print(f"thrown away: {file.name}")
    return 0


def _restore(given: list[str], environment: Mapping[str, str]) -> int:
    parser = argparse.ArgumentParser(
        prog="retention restore",
        description="Put a backup in place of the database, which is set aside (SQLite), or into an empty one "
        "(PostgreSQL). What was erased since the backup is erased again, what is too old is purged.",
    )
    help_ = "a backup; without it only the last part is done, after a restore by other means"
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=help_)
    file = parser.parse_args(given).file
    _check_stopped(environment)
    chosen = config.read(environment)
    url = chosen.database_url
    restored = restore.put_back(file, url) if file else url
    try:
        again = asyncio.run(_finish(replace(chosen, database_url=restored)))
    except (CopyFailed, *FAILED):
        if restored == url:
            print("the rows are there, but what was erased since is not gone yet: `retention restore`, without a file")
        raise
    aside = restore.put_in_place(restored, url, datetime.now(UTC)).file
    if file is None:
        print("no FILE was given: nothing was put back, the database stays as it was but for what follows")
    print(f"erased again: {again.done}" + "".join(f", {rows} {name}" for name, rows in sorted(again.counts.items())))
    if aside:
        print(f"the database of before is {aside}: delete it when you are sure")
    if again.other_key:
        print(f"TO DO {again.other_key} erasures were listed with another APP_KEY: erase those contracts by hand")
    return 1 if again.other_key else 0


async def _finish(chosen: config.Settings) -> Again:
    services = make_services(chosen)
    try:
        return await restore.finish(services)
    finally:
        await services.bot.close()
        await services.db.shut()


def _move(given: list[str], environment: Mapping[str, str]) -> int:
    parser = argparse.ArgumentParser(
        prog="retention move",
        description="Move all rows of a SQLite database to the empty PostgreSQL database of DATABASE_URL.",
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="the SQLite database, such as var/frontdesk.db")
    file = parser.parse_args(given).file
    _check_stopped(environment)
    database = Database(settings.database_url(environment))
    try:
        moved = move(file, database)
    finally:
        database.close()
    for name, rows in moved.items():
        print(f"{rows:7} {name}")
    print(f"all rows are there, compared one by one; {file} is as it was: delete it when you are sure")
    return 0


def _check_stopped(environment: Mapping[str, str]) -> None:
    if process := running(environment):
        raise Failed(f"the assistant is running (process {process}): stop it first")


COMMANDS: Mapping[str, Callable[[list[str], Mapping[str, str]], int]] = {
    "backup": _backup, "restore": _restore, "move": _move,
}  # fmt: skip

"""`retention migrate`: the tables of this installation's database; for developers also a new migration."""

from __future__ import annotations

import argparse
import os

import settings
from cli.environment import environment_of_parts
from cli.failed import Failed
from frontdesk.db import FAILED, Database, failed
from frontdesk.migrations import NewerDatabase, NoRoom, downgrade, known, upgrade
from frontdesk.migrations import __main__ as new_migration


def main(arguments: list[str]) -> int:
    """The front desk does the same when it starts; here it can be done before, and taken back. Raises Failed."""
    parser = argparse.ArgumentParser(prog="retention migrate", description="Bring the database's tables up to date.")
    parser.add_argument("--new", metavar="WHY", help="write the migration that frontdesk/tables.py asks for instead")
    back = "take back what came after this migration, before an older version runs; what only they hold is lost"
    parser.add_argument("--to", metavar="NUMBER", choices=known(), help=f"{back} ({known()[0]} to {known()[-1]})")
    given = parser.parse_args(arguments)
    if given.new is not None:
        return new_migration.main(["new", given.new])
    database = Database(settings.database_url(environment_of_parts(os.environ)))
    try:
        upgrade(database.engine)
        if given.to is not None:
            downgrade(database.engine, given.to)
    except (NewerDatabase, NoRoom) as error:
        raise Failed(f"DATABASE_URL: {error}") from None
    except FAILED as error:
        raise Failed(failed(error)) from None
    finally:
        database.close()
    print(f"the tables are as of migration {given.to}" if given.to else "the tables are up to date")
    return 0

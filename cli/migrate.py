"""`retention migrate`: the tables of this installation's database; for developers also a new migration."""

from __future__ import annotations

import argparse
import os

import settings
from cli.environment import environment_of_parts
from cli.failed import Failed
from frontdesk.db import Database
from frontdesk.migrations import NewerDatabase, upgrade
from frontdesk.migrations import __main__ as new_migration


def main(arguments: list[str]) -> int:
    """The front desk does the same when it starts; here it can be done before."""
    parser = argparse.ArgumentParser(prog="retention migrate", description="Bring the database's tables up to date.")
    parser.add_argument("--new", metavar="WHY", help="write the migration that frontdesk/tables.py asks for instead")
    why = parser.parse_args(arguments).new
    if why is not None:
        return new_migration.main(["new", why])
    database = Database(settings.database_url(environment_of_parts(os.environ)))
    try:
        upgrade(database.engine)
    except NewerDatabase as newer:
        raise Failed(f"DATABASE_URL: {newer}") from None
    finally:
        database.close()
    print("the tables are up to date")
    return 0

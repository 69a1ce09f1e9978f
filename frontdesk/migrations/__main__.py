"""`retention migrate --new "why"` writes the migration `frontdesk.tables` asks for."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.operations.ops import MigrationScript

from frontdesk.db import Database
from frontdesk.migrations import config, upgrade

VERSIONS = Path(__file__).parent / "versions"


def main(arguments: list[str]) -> int:
    """Exit status 0, also where nothing is to be written; 2 for a wrong call."""
    if len(arguments) != 2 or arguments[0] != "new":
        print('usage: retention migrate --new "what changes"', file=sys.stderr)
        return 2
    why = arguments[1].strip()
    if not any(letter.isalnum() for letter in why):
        print('error: say what changes: retention migrate --new "what changes"', file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'now.db'}")
        upgrade(database.engine)
        with database.engine.connect() as connection:
            number = f"{1 + len(list(VERSIONS.glob('[0-9]*.py'))):04d}"
            written = command.revision(
                config(connection), message=why, autogenerate=True, rev_id=number, process_revision_directives=_changes
            )
        database.close()
    if not written:
        print("frontdesk/tables.py asks for nothing new: no migration was written")
    return 0


def _changes(_context: object, _revision: object, directives: list[MigrationScript]) -> None:
    """Leaves a migration out that would change nothing."""
    directives[:] = [each for each in directives if each.upgrade_ops is None or not each.upgrade_ops.is_empty()]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

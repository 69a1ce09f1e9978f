"""`retention migrate --new "why"` writes the migration `frontdesk.tables` asks for."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command

from frontdesk.db import Database
from frontdesk.migrations import config, upgrade

VERSIONS = Path(__file__).parent / "versions"


def main(arguments: list[str]) -> int:
    if len(arguments) != 2 or arguments[0] != "new":
        print('usage: retention migrate --new "what changes"', file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'now.db'}")
        upgrade(database.engine)
        with database.engine.connect() as connection:
            number = f"{1 + len(list(VERSIONS.glob('[0-9]*.py'))):04d}"
            command.revision(config(connection), message=arguments[1], autogenerate=True, rev_id=number)
        database.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

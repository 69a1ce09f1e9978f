"""`retention verify-receipt FILE`: whether a receipt is as this installation gave it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from cli.environment import environment_of_parts
from cli.failed import Failed


def main(arguments: list[str]) -> int:
    """Exit status 0 for a genuine receipt; 1 for one that was changed or was not given here."""
    parser = argparse.ArgumentParser(prog="retention verify-receipt", description=__doc__)
    parser.add_argument("file", type=Path, help="a receipt as it was downloaded, or the text of its e-mail")
    file: Path = parser.parse_args(arguments).file
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Failed(f"{file}: cannot be read ({type(error).__name__})") from None
    os.environ.update(environment_of_parts(os.environ))
    from sqlalchemy.exc import SQLAlchemyError

    from frontdesk import config
    from frontdesk.db import Database
    from frontdesk.requests.checking import check

    database = Database(config.read().database_url)
    try:
        found = database.read_now(check, text)
    except SQLAlchemyError as error:
        raise Failed(f"DATABASE_URL: the database failed ({type(error).__name__})") from None
    finally:
        database.close()
    print(found.words, file=sys.stdout if found.genuine else sys.stderr)
    return 0 if found.genuine else 1

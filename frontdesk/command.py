"""`retention erase`, `retention export`, `retention purge`.

Exit status 0 when all is done, 1 when something is left to do (it says what), 2 for a wrong setting or number.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from frontdesk import config, migrations
from frontdesk.app import make_services
from frontdesk.privacy import commands
from frontdesk.privacy.contract import UnknownNumber, contract_number
from frontdesk.services import Services
from settings import print_problems

COMMANDS: Mapping[str, Callable[[Services, argparse.Namespace], Awaitable[int]]] = {
    "erase": commands.erase, "export": commands.export, "purge": commands.purge,
}  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        settings = config.read()
        if options.command != "purge":
            options.contract = contract_number(options.contract)
    except config.BadSettings as bad:
        return print_problems(bad)
    except UnknownNumber as bad:
        print(f"error: {bad}", file=sys.stderr)
        return 2
    if options.command == "export" and options.out is not None and (why := commands.not_writable(options.out)):
        print(f"error: --out: {why}", file=sys.stderr)
        return 2
    url = make_url(settings.database_url)
    if url.get_backend_name() == "sqlite" and not Path(url.database or "").is_file():
        print(f"error: DATABASE_URL: there is no database at {url.database}", file=sys.stderr)
        return 2
    return asyncio.run(_run(make_services(settings), options))


async def _run(services: Services, options: argparse.Namespace) -> int:
    try:
        await asyncio.to_thread(migrations.upgrade, services.db.engine)
        return await COMMANDS[options.command](services, options)
    except migrations.NewerDatabase as newer:
        print(f"error: DATABASE_URL: {newer}", file=sys.stderr)
        return 1
    except SQLAlchemyError as error:  # its own words may hold what a customer wrote
        print(f"error: the database failed ({type(error).__name__}); nothing was changed", file=sys.stderr)
        return 1
    finally:
        await services.bot.close()
        await services.db.shut()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="retention", description=__doc__)
    parts = parser.add_subparsers(dest="command", required=True)
    erase = parts.add_parser("erase", help="delete everything of a contract")
    erase.add_argument("contract")
    erase.add_argument("--yes", action="store_true", help="do not ask")
    export = parts.add_parser("export", help="everything of a contract as JSON")
    export.add_argument("contract")
    export.add_argument("--out", type=Path, help="a file instead of the terminal")
    purge = parts.add_parser("purge", help="delete what has been kept long enough, as happens once a day")
    purge.add_argument("--dry", action="store_true", help="only count")
    return parser

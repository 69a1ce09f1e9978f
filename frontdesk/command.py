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

from frontdesk import config, migrations
from frontdesk.app import make_services
from frontdesk.db import FAILED, failed
from frontdesk.privacy import commands
from frontdesk.privacy.contract import UnknownNumber, contract_number
from frontdesk.services import Services
from settings import print_problems

COMMANDS: Mapping[str, Callable[[Services, argparse.Namespace], Awaitable[int]]] = {
    "erase": commands.erase, "export": commands.export, "purge": commands.purge,
}  # fmt: skip
DESCRIPTIONS = {
    "erase": "Delete everything of a contract.",
    "export": "Everything of a contract as JSON.",
    "purge": "Delete what has been kept long enough, as happens once a day.",
}


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0 done, 1 not done, 2 for settings or arguments that cannot be used."""
    options = _options(sys.argv[1:] if arguments is None else arguments)
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
    except FAILED as error:
        print(f"error: {failed(error)}; nothing was changed", file=sys.stderr)
        return 1
    except TimeoutError:  # the rest is done, and what is done again changes nothing
        print("error: MAIL_FOLDER or ERASED_FOLDER does not answer: repeat this when it does", file=sys.stderr)
        return 1
    finally:
        await services.bot.close()
        await services.db.shut()


def _options(arguments: list[str]) -> argparse.Namespace:
    """The options of one command, which is the first argument; what is wrong is said with its name."""
    command, *given = arguments
    parser = argparse.ArgumentParser(prog=f"retention {command}", description=DESCRIPTIONS[command])
    if command != "purge":
        parser.add_argument("contract", help="its number")
    if command == "erase":
        parser.add_argument("--yes", action="store_true", help="do not ask")
    elif command == "export":
        parser.add_argument("--out", type=Path, help="a file instead of the terminal")
    else:
        parser.add_argument("--dry", action="store_true", help="only count")
    return parser.parse_args(given, argparse.Namespace(command=command))

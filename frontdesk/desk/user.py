"""Accounts from the command line: `retention desk-user add|password|disable|enable|no-second-factor|list ...`."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import UTC, datetime

import languages
import settings
from frontdesk.db import FAILED, Database, failed
from frontdesk.desk import accounts, passwords, second_factor
from frontdesk.tables import agents
from retention.provider import providers


def main(arguments: list[str] | None = None) -> int:
    """Do it and say so in a line; exit status 1 with one clear line when it cannot be done."""
    options = _parser().parse_args(arguments)
    database = Database(settings.database_url(os.environ))
    try:
        print(run(database, options))
    except (ValueError, LookupError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except FAILED as error:
        print(f"error: {failed(error)}", file=sys.stderr)
        return 1
    finally:
        database.close()
    return 0


def run(database: Database, options: argparse.Namespace) -> str:
    """The line for the person at the terminal."""
    now = datetime.now(UTC)
    _ensure_tables(database)
    match options.command:
        case "add":
            password, stored = _password(options, options.email, options.name)
            companies = None if options.companies is None else _named(options.companies)
            database.write_now(
                accounts.add, options.email, options.name, stored, _named(options.teams), options.role, now,
                options.language, companies,
            )  # fmt: skip
            return f"account {options.email} made" + _shown(password, options)
        case "password":
            account = database.read_now(accounts.by_email, options.email)
            password, stored = _password(options, account.email, account.name)
            database.write_now(accounts.set_password, account.id, stored)
            return f"password of {options.email} changed" + _shown(password, options)
        case "disable" | "enable":
            account = database.read_now(accounts.by_email, options.email)
            database.write_now(accounts.set_disabled, account.id, now if options.command == "disable" else None)
            return f"account {options.email} {options.command}d"
        case "no-second-factor":
            account = database.read_now(accounts.by_email, options.email)
            database.write_now(second_factor.remove, account.id)
            return f"account {options.email} has no second factor any more"
        case _:
            return "\n".join(
                f"{row.email}\t{row.name}\t{row.role}\t{','.join(row.teams)}{'  (disabled)' if row.disabled_at else ''}"
                for row in database.read_now(accounts.colleagues)
            )


def _password(options: argparse.Namespace, email: str, name: str) -> tuple[str, str]:
    """The password and its hash: the first line of the input where that was asked for, else one that is made.

    Not an argument, which every user of the machine could read.
    """
    if options.password_stdin:
        given = sys.stdin.readline().rstrip("\n")
        return given, passwords.chosen(given, (email, name))
    made = passwords.generated()
    return made, passwords.hashed(made)


def _named(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _shown(password: str, options: argparse.Namespace) -> str:
    return "" if options.password_stdin else f"; its password, shown only now: {password}"


def _ensure_tables(database: Database) -> None:
    """The front desk makes its tables when it starts; before the first start there is nobody to add to."""
    from sqlalchemy import inspect

    if not inspect(database.engine).has_table(agents.name):
        raise LookupError("the front desk's database is empty: start it once (retention run), then add accounts")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="retention desk-user", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    add = commands.add_parser("add", help="make an account")
    add.add_argument("email")
    add.add_argument("name")
    companies = providers().values()
    first = dict.fromkeys(next(iter(company.teams)) for company in companies)
    every = dict.fromkeys(team for company in companies for team in company.teams)
    add.add_argument("--teams", default=",".join(first), help=f"some of {','.join(every)}, and teams added on the desk")
    add.add_argument("--companies", help=f"some of {','.join(providers())}; without it all of them")
    add.add_argument("--role", default="agent", choices=accounts.ROLES)
    add.add_argument("--language", default=languages.for_desk()[0], choices=languages.for_desk())
    add.add_argument(
        "--password-stdin", action="store_true", help="read it from the input; else one is made and printed once"
    )
    password = commands.add_parser("password", help="set a new password; ends the sessions")
    password.add_argument("email")
    password.add_argument("--password-stdin", action="store_true", help="read it from the input")
    for name, text in (("disable", "no more sign-in; ends the sessions"), ("enable", "sign-in again")):
        commands.add_parser(name, help=text).add_argument("email")
    off = commands.add_parser("no-second-factor", help="take it away where it was lost; the password stays")
    off.add_argument("email")
    commands.add_parser("list", help="all accounts")
    return parser


if __name__ == "__main__":
    sys.exit(main())

"""`retention COMMAND ...`; `retention --help` lists the commands, `retention COMMAND --help` explains one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from importlib import import_module

from dotenv import dotenv_values
from dotenv.parser import parse_stream

from cli.failed import Failed
from languages import LanguagesError
from retention.errors import PolicyError
from settings import BadSettings, print_problems
from settings.installation import OWNER_ONLY

# command -> (module with main(arguments) -> exit status, one line of help); only the module asked for is loaded
COMMANDS = {
    "run": ("cli.run", "start everything and print the address"),
    "check": ("cli.check", "check companies, policies, texts and opening hours"),
    "train": ("cli.train", "train the model if its sources changed"),
    "shell": ("cli.shell", "talk to the assistant in the terminal"),
    "simulate": ("cli.simulate", "rule contracts from JSON lines"),
    "policy": ("cli.policy", "what the product says for every question and situation: show, diff, record"),
    "desk-user": ("cli.desk_user", "accounts of the desk: add, password, disable, enable, no-second-factor, list"),
    "erase": ("cli.privacy", "delete everything of a contract"),
    "export": ("cli.privacy", "everything of a contract as JSON"),
    "purge": ("cli.privacy", "delete what has been kept long enough, as happens daily"),
    "backup": ("cli.copies", "a copy of the database, also while it is used"),
    "restore": ("cli.copies", "put a backup back; what was erased since is erased again"),
    "move": ("cli.copies", "all rows of a SQLite database into PostgreSQL"),
    "verify-receipt": ("cli.verify_receipt", "whether a customer's receipt is as it was given here"),
    "token": ("cli.token", "a token as a host page's server would sign it"),
    "migrate": ("cli.migrate", "bring the database's tables up to date, or write a migration"),
    "review": ("cli.review", "unsure and corrected messages, masked, ready for labelling"),
    "doctor": ("cli.doctor", "what may keep the assistant from running here"),
}
# these take their own name as first argument: one module serves several
SHARED = ("cli.privacy", "cli.copies")
HELP = ("-h", "--help", "help")


def usage() -> str:
    """The list of commands."""
    lines = [f"  {name:<14} {text}" for name, (_, text) in COMMANDS.items()]
    head = "usage: retention [--env-file FILE] COMMAND [...]\n\n"
    end = "\n\nretention COMMAND --help explains one. FILE holds settings, NAME=value, as a systemd unit's file does."
    return head + "\n".join(lines) + end


def _unread(file: str) -> list[int]:
    """The lines of a file of settings that say nothing, and which the library would pass over."""
    with open(file, encoding="utf-8") as opened:
        return [each.original.line for each in parse_stream(opened) if each.error or (each.key and each.value is None)]


def main(arguments: list[str] | None = None) -> int:
    """Exit status 0; 1 when it could not be done; 2 for a wrong call or wrong settings."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["--env-file"]:
        if len(given) < 2 or not os.access(given[1], os.R_OK):
            print(f"error: --env-file: {' '.join(given[1:2]) or 'no file'} cannot be read", file=sys.stderr)
            return 2
        if unread := [f"--env-file: {given[1]}: line {line} is not NAME=value" for line in _unread(given[1])]:
            return print_problems(BadSettings(unread))
        for name, value in dotenv_values(given[1], interpolate=False).items():
            os.environ.setdefault(name, value or "")
        given = given[2:]
    if not given or given[0] in HELP:
        print(usage())
        return 0 if given else 2
    if given[0] not in COMMANDS:
        print(f"error: there is no command {given[0]!r}\n\n{usage()}", file=sys.stderr)
        return 2
    os.umask(OWNER_ONLY)
    module = COMMANDS[given[0]][0]
    command: Callable[[list[str]], int] = import_module(module).main
    try:
        return command(given if module in SHARED else given[1:])
    except BadSettings as bad:
        return print_problems(bad)
    except (PolicyError, LanguagesError) as error:
        print_problems(BadSettings(str(error).splitlines()))
        return 1
    except Failed as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # who reads has read enough; what is still buffered must not complain at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())

"""`retention erase`, `export`, `purge`: a contract's data, and what has been kept long enough."""

from __future__ import annotations

import os

from cli.environment import environment_of_parts


def main(arguments: list[str]) -> int:
    """As frontdesk.command, with this installation's settings. The first argument is the command."""
    os.environ.update(environment_of_parts(os.environ))
    from frontdesk import command

    return command.main(arguments)

"""`retention desk-user`: accounts of the desk."""

from __future__ import annotations

import os

from cli.environment import environment_of_parts


def main(arguments: list[str]) -> int:
    """As frontdesk.desk.user, on this installation's database."""
    os.environ.update(environment_of_parts(os.environ))
    from frontdesk.desk import user

    return user.main(arguments)

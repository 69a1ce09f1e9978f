"""`retention token`: what a host page's server signs, to try the chat as a customer of its own."""

from __future__ import annotations

import os

from cli.environment import environment_of_parts


def main(arguments: list[str]) -> int:
    """As frontdesk.identity.token, with this installation's keys."""
    os.environ.update(environment_of_parts(os.environ))
    from frontdesk.identity import token

    return token.main(arguments)

"""``python -m retention simulate``: rulings alone, without the rest; all commands: ``retention --help``."""

from __future__ import annotations

import argparse
import os
import sys

from retention.check import check
from retention.errors import PolicyError
from retention.simulate import simulate


def main() -> int:
    """Exit status 0; 1 when a line was bad or a policy has problems; 2 for a wrong call."""
    parser = argparse.ArgumentParser(prog="python -m retention", description="The policies alone, without the product.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser(
        "simulate", help='JSON lines {"id", "contract", "question", "on"[, "today"]} in, one ruling a line out'
    )
    commands.add_parser("check", help="prove that every question has exactly one ruling in every situation")
    command = parser.parse_args().command
    try:
        if command == "check":
            return check(sys.stdout)
        return 0 if simulate(sys.stdin.buffer, sys.stdout) else 1
    except PolicyError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Who reads has read enough; what is still buffered must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())

"""`retention simulate`: JSON lines in, one ruling a line out."""

from __future__ import annotations

import argparse
import sys

from retention.simulate import simulate


def main(arguments: list[str]) -> int:
    """Exit status 1 when a line was bad."""
    argparse.ArgumentParser(
        prog="retention simulate",
        description='Reads JSON lines {"id", "contract", "question", "on"} and writes one ruling a line. "on" is a '
        'day, or {"from", "to"} for a span, answered as segments; "today", a day before it, makes it a what-if.',
    ).parse_args(arguments)
    return 0 if simulate(sys.stdin.buffer, sys.stdout) else 1

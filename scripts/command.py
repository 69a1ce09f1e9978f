"""Run a command with the settings of this installation: those of `make run`, unless the environment says otherwise.

`python3 scripts/command.py frontdesk.privacy erase CA-204518`
"""

from __future__ import annotations

import os
import sys

from run import ROOT, Failed, settings


def main(arguments: list[str]) -> int:
    try:
        environment = settings(os.environ)
    except Failed as failed:
        print(f"error: {failed}", file=sys.stderr)
        return 2
    python = str(ROOT / ".venv/frontdesk/bin/python")
    os.chdir(ROOT)
    os.execve(python, [python, "-m", *arguments], environment)  # noqa: S606  no shell


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

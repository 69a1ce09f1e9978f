"""The action server: `python -m actions --port 5055`, for Rasa on the same machine only."""

from __future__ import annotations

import argparse
import os
import sys


def main() -> None:
    from rasa_sdk.endpoint import create_app

    import logs
    import settings
    import startup
    from actions.guard import guard
    from startup.ahead import read_ahead

    parser = argparse.ArgumentParser(prog="python -m actions")
    parser.add_argument("--port", type=int, default=5055)
    parser.add_argument("--checked", action="store_true", help="the data has just been checked by who starts this")
    given = parser.parse_args()
    try:
        chosen = settings.actions(os.environ)
        if not given.checked and (found := startup.problems()):
            raise settings.BadSettings(found)
    except settings.BadSettings as bad:
        sys.exit(settings.print_problems(bad))
    logs.configure(chosen.log_level)
    read_ahead()
    server = create_app("actions", cors_origins="")
    guard(server, chosen.secret)
    server.run("127.0.0.1", given.port, workers=1, access_log=False)


if __name__ == "__main__":  # the SDK imports every module of the package
    main()

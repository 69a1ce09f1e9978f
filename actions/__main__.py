"""The action server: `python -m actions --port 5055`, for Rasa on the same machine only."""

from __future__ import annotations

import argparse
import os
import sys
import warnings

import logs
import settings
import startup


def main() -> None:
    """Serve until stopped. Raises SystemExit with 2 and a line for each fault of settings and data."""
    parser = argparse.ArgumentParser(prog="python -m actions")
    parser.add_argument("--port", type=int, default=5055)
    parser.add_argument("--checked", action="store_true", help="the data has just been checked by who starts this")
    given = parser.parse_args()
    found = [] if given.checked else startup.problems()
    try:
        chosen = settings.actions(os.environ)
    except settings.BadSettings as bad:
        found = bad.problems + found
    if found:
        sys.exit(settings.print_problems(settings.BadSettings(found)))
    serve(chosen, given.port)


def serve(chosen: settings.ActionSettings, port: int) -> None:
    """Until it is stopped."""
    with warnings.catch_warnings(record=True):  # of libraries that Rasa pins: no news; Sanic undoes a filter
        from rasa_sdk.endpoint import create_app

        from actions.guard import guard
    from startup.ahead import read_ahead

    logs.configure(chosen.log_level)
    read_ahead()
    server = create_app("actions", cors_origins="")
    guard(server, chosen.secret)
    server.run("127.0.0.1", port, workers=1, access_log=False)


if __name__ == "__main__":  # the SDK imports every module of the package
    main()

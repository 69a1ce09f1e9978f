"""The action server: `python -m actions --port 5055`, for Rasa on the same machine only."""

from __future__ import annotations

import argparse
import os
import sys


def main() -> None:
    from rasa_sdk.endpoint import create_app

    import logs
    import settings
    from actions.guard import guard
    from contracts.clock import today
    from retention import policies

    parser = argparse.ArgumentParser(prog="python -m actions")
    parser.add_argument("--port", type=int, default=5055)
    port = parser.parse_args().port
    try:
        chosen = settings.actions(os.environ)
    except settings.BadSettings as bad:
        sys.exit(settings.print_problems(bad))
    logs.configure(chosen.log_level)
    for provider in policies():
        today(provider)  # a bad policy file stops the start, not a customer's turn
    server = create_app("actions", cors_origins="")
    guard(server, chosen.secret)
    server.run("127.0.0.1", port, workers=1, access_log=False)


if __name__ == "__main__":  # the SDK imports every module of the package
    main()

"""Settings for Rasa's own commands: run by Python at every start in the Rasa environment.

scripts/environments.py copies this file into the environment, where a .pth file imports it. It acts only when a `rasa`
command is started in a checkout of this project: then what endpoints.yml and the parts need from the environment is
there as with `retention run`, with the same secrets.
"""

from __future__ import annotations

import os
import sys
import warnings
from typing import TextIO

SHOW = warnings.showwarning
MARKS = ("credentials.yml", "endpoints.yml", "cli/environment.py")  # what a checkout has


def is_rasa(command: list[str]) -> bool:
    """Whether the process is `rasa ...` or `python -m rasa ...`."""
    modules = [command[at + 1] for at, word in enumerate(command[:-1]) if word == "-m"]
    return modules[:1] == ["rasa"] or any(os.path.basename(word) == "rasa" for word in command[1:3])


def _without_the_libraries_future(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """Rasa pins its libraries, so what will change in them one day is no news."""
    if not issubclass(category, (DeprecationWarning, PendingDeprecationWarning, FutureWarning)):
        SHOW(message, category, filename, lineno, file, line)


def prepare() -> None:
    """Fill the environment in; what is set already stays."""
    quiet = {"SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false"}
    for name, value in quiet.items():
        os.environ.setdefault(name, value)
    if sys.argv[-2:] == ["shell", "nlu"]:  # Rasa takes a last word that exists as a file for a model, and nlu/ exists
        sys.argv += ["--model", "models"]
    warnings.showwarning = _without_the_libraries_future  # a filter would not do: Sanic sets its own
    if "ACTIONS_URL" in os.environ and "CHANNEL_SECRET" in os.environ:
        return  # started by `retention run`, or in a container
    sys.path.insert(0, os.getcwd())
    try:
        from cli.environment import environment_of_parts

        for name, value in environment_of_parts(os.environ).items():
            os.environ.setdefault(name, value)
    except Exception as error:  # Rasa then says itself what it misses
        print(f"error: {error}", file=sys.stderr)
    finally:
        sys.path.pop(0)


if is_rasa(sys.orig_argv) and all(os.path.isfile(mark) for mark in MARKS):
    prepare()

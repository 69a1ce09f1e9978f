"""What Rasa's own commands start with: run by Python at every start in the Rasa environment.

scripts/environments.py copies this file into the environment, where a .pth file imports it; the container has such a
file, too. It acts only when a `rasa` command is started in a checkout of this project: what endpoints.yml and the parts
need from the environment is then there as with `retention run`, with the same secrets, and TensorFlow is left out where
nothing needs it.
"""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path
from typing import TextIO

SHOW = warnings.showwarning
MARKS = ("credentials.yml", "endpoints.yml", "cli/light_tensorflow.py")  # what a checkout has


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


def words_after_rasa(command: list[str]) -> list[str]:
    """The subcommand and what it is given."""
    return next((command[at + 1 :] for at, word in enumerate(command) if os.path.basename(word) == "rasa"), [])


def prepare(words: list[str]) -> None:
    """Fill the environment in, where what is set already stays. words: what follows `rasa`."""
    quiet = {"SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false"}
    for name, value in quiet.items():
        os.environ.setdefault(name, value)
    if words == ["shell", "nlu"]:  # Rasa takes a last word that exists as a file for a model, and nlu/ exists
        sys.argv += (model := ["--model", "models"])
        words = words + model
    warnings.showwarning = _without_the_libraries_future  # a filter would not do: Sanic sets its own
    sys.path.insert(0, os.getcwd())
    try:
        stop_without_model(words)
        leave_tensorflow_out(words)
        if "ACTIONS_URL" in os.environ and "CHANNEL_SECRET" in os.environ:
            return  # started by `retention run`, or in the container
        from cli.environment import environment_of_parts

        for name, value in environment_of_parts(os.environ).items():
            os.environ.setdefault(name, value)
        stop_with_faults(words)
    except Exception as error:  # Rasa then says itself what it misses
        print(f"error: {error}", file=sys.stderr)
    finally:
        sys.path.pop(0)


def stop_without_model(words: list[str]) -> None:
    """End with a line and status 1 where Rasa would end with 0."""
    from cli import rasa_model

    if place := rasa_model.missing(words, Path.cwd()):
        print(f"error: there is no model in {place}: retention train makes one", file=sys.stderr, flush=True)
        os._exit(1)  # a SystemExit cannot leave what runs before the program


def stop_with_faults(words: list[str]) -> None:
    """End with a line for each fault of the settings or the data, where Rasa would show where in its code it met one.

    `retention run` has looked before it starts Rasa.
    """
    if words[:1] not in (["run"], ["shell"], ["interactive"], ["train"], ["test"]):
        return
    import settings
    import startup

    found = startup.slips()
    try:
        (settings.actions if words[:2] == ["run", "actions"] else settings.rasa)(os.environ)
    except settings.BadSettings as bad:
        found = bad.problems + found
    if found:
        settings.print_problems(settings.BadSettings(found))
        sys.stderr.flush()
        os._exit(2)


def leave_tensorflow_out(words: list[str]) -> None:
    """Put the stand-in before TensorFlow, or say in a line why not. Raises BadSettings."""
    from cli import light_tensorflow, tensorflow_needed
    from settings import load_tensorflow

    if load_tensorflow(os.environ):
        return
    if reason := tensorflow_needed.why(words, Path.cwd()):
        print(f"TensorFlow is loaded (about 400 MB): {reason}", file=sys.stderr)
    else:
        light_tensorflow.install()


if is_rasa(sys.orig_argv) and all(os.path.isfile(mark) for mark in MARKS):
    prepare(words_after_rasa(sys.orig_argv))

"""`retention run`: start every part, say the address when a customer would get an answer, stop all on Ctrl-C."""

from __future__ import annotations

import argparse
import fcntl
import os
import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import FrameType

import startup
from cli.environment import problems_of_settings
from cli.failed import Failed
from cli.ready import check_ports, wait_ready
from cli.supervisor import Supervisor
from cli.train import train
from frontdesk import config
from settings import BadSettings
from settings.installation import make_var_folder, var_folder

DESCRIPTION = "Start every part, restart one that dies, stop all on Ctrl-C. Trains the model first if need be."


def main(arguments: list[str]) -> int:
    """Exit status 0 when stopped. Raises Failed, and BadSettings for settings and slips in the data."""
    argparse.ArgumentParser(prog="retention run", description=DESCRIPTION).parse_args(arguments)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # also where a shell had them ignored
        signal.signal(number, _interrupted)
    supervisor = None
    try:
        with _only_one(os.environ):
            _check(os.environ)
            supervisor = Supervisor(os.environ)
            check_ports(supervisor)
            train(os.environ)
            print("• starting " + ", ".join(supervisor.parts), flush=True)
            for part in supervisor.parts:
                supervisor.start(part)
            wait_ready(supervisor)
            address = f"http://127.0.0.1:{supervisor.env['FRONTDESK_PORT']}/"
            print(f"\nReady: {address}   (Ctrl-C stops everything)\n", flush=True)
            for gap in config.read(supervisor.env).gaps():
                print(f"! {gap}", flush=True)
            supervisor.watch()
    except KeyboardInterrupt:
        print("\n• stopping", flush=True)
    finally:
        if supervisor:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            supervisor.stop()
    return 0


def _check(environment: Mapping[str, str]) -> None:
    """Raises BadSettings with every fault of settings and data, before anything is trained or started."""
    found = problems_of_settings(environment) + startup.problems()
    if found:
        raise BadSettings(found)


def running(environment: Mapping[str, str]) -> str | None:
    """The process id of the run that has the folder, None when there is none."""
    file = var_folder(environment) / "run.lock"
    if not file.is_file():
        return None
    with file.open("r+") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return lock.read().strip()
    return None


@contextmanager
def _only_one(environment: Mapping[str, str]) -> Iterator[None]:
    """Holds the folder for this run. Raises Failed when another one has it."""
    try:
        file = (make_var_folder(environment) / "run.lock").open("a+")
    except OSError as error:
        raise Failed(f"VAR_FOLDER cannot be used: {error.strerror}") from None
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.seek(0)
            raise Failed(
                f"the assistant is already running (process {file.read().strip()}); "
                "for a second one set VAR_FOLDER and the ports to others"
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _interrupted(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt

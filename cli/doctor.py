"""`retention doctor`: what may keep the assistant from running here, one line each."""

from __future__ import annotations

import argparse
import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import tomllib

import settings
from cli import doctor_data
from cli.advisories import advisories
from cli.doctor_data import clock_of
from cli.environment import PORTS, environment_of_parts, problems_of_settings
from cli.failed import Failed
from cli.finding import Finding
from cli.parts import DESK, MODEL, RASA
from cli.run import running
from cli.train import is_current
from frontdesk import config
from frontdesk.threads import FolderThreads
from languages import LanguagesError
from nlu.lexicon import LexiconError
from retention.errors import PolicyError
from retention.policy import policies
from settings import limits
from settings.installation import ROOT, var_folder
from settings.parse import SECRET_LENGTH


def main(arguments: list[str]) -> int:
    """Prints every finding; exit status 1 when there is something to do."""
    parser = argparse.ArgumentParser(prog="retention doctor", description="What may keep the assistant from running.")
    parser.add_argument("--clock", metavar="URL", help="compare the clock with that of a server, by its header Date")
    parser.add_argument(
        "--advisories", action="store_true", help="ask a service on the network for known weaknesses of the packages"
    )
    given = parser.parse_args(arguments)
    more = [("clock_of", clock_of(given.clock))] if given.clock else []
    more.append(("advisories", advisories() if given.advisories else iter([NOT_ASKED])))
    said: set[Finding] = set()
    mine = ((check.__name__, _in_time(check(os.environ))) for check in CHECKS)
    for name, findings in (*mine, *more):
        for finding in _to_the_end(name, findings):
            if finding not in said:  # several checks may meet the same slip of the data
                print(finding)
            said.add(finding)
    return 1 if any(finding.good is False for finding in said) else 0


def _in_time(findings: Iterator[Finding]) -> Iterator[Finding]:
    """A folder that hangs ends one check. Raises TimeoutError."""
    yield from FolderThreads("doctor", 1).wait(limits.FOLDER_CHORE, list, findings)


def _to_the_end(name: str, findings: Iterator[Finding]) -> Iterator[Finding]:
    """One check that breaks is a finding, and the next ones come all the same."""
    try:
        yield from findings
    except (PolicyError, LanguagesError, LexiconError) as error:  # with file and place, a line for each slip
        yield from (Finding(False, line) for line in str(error).splitlines())
    except Exception as error:
        where = f": {error.filename}" if isinstance(error, OSError) and error.filename else ""
        yield Finding(False, f"{name.replace('_', ' ')}: could not be looked at ({type(error).__name__}{where})")


def versions(_: Mapping[str, str]) -> Iterator[Finding]:
    """Of the project and of the Pythons."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    yield Finding(True, f"{project['name']} {project['version']}, Python {sys.version.split()[0]}")
    for name, python, wanted in (("rasa", RASA, "3.10"), ("frontdesk", DESK, "3.12")):
        if not Path(python).exists():
            yield Finding(False, f"environment {name} is missing: make install")
            continue
        said = subprocess.run([python, "--version"], capture_output=True, text=True).stdout.strip()
        closed = "" if _open_to_all(Path(python).resolve()) else "; only this user can read it, a service needs another"
        yield Finding(said.startswith(f"Python {wanted}."), f"environment {name}: {said}, made for {wanted}{closed}")


def _open_to_all(file: Path) -> bool:
    return all(place.stat().st_mode & stat.S_IXOTH for place in (file, *file.parents))


def data(_: Mapping[str, str]) -> Iterator[Finding]:
    """The companies and their policies can be read; a slip is raised with its file and place."""
    yield Finding(True, f"companies and policies can be read: {', '.join(policies())}; retention check looks at more")


def model(_: Mapping[str, str]) -> Iterator[Finding]:
    """There, and made from today's sources."""
    if not MODEL.is_file():
        yield Finding(False, "no model: retention train")
    else:
        yield Finding(is_current(), "model of today's sources" if is_current() else "model is old: retention train")
        open_to_all = bool(MODEL.stat().st_mode & stat.S_IROTH)
        yield Finding(True, f"model readable by {'every user' if open_to_all else 'its owner only'}")


def folder(environment: Mapping[str, str]) -> Iterator[Finding]:
    """VAR_FOLDER can be written."""
    var = var_folder(environment)
    if not var.is_dir():
        yield Finding(True, f"{var} is made at the first start")
    elif not os.access(var, os.W_OK | os.X_OK):
        yield Finding(False, f"{var} cannot be written by this user: chown it, or set VAR_FOLDER")


def all_settings(environment: Mapping[str, str]) -> Iterator[Finding]:
    """What every part would say at its start."""
    try:
        problems = problems_of_settings(environment)
    except Failed as failed:
        problems = [str(failed)]
    yield from (Finding(False, problem) for problem in problems)
    if not problems:
        yield Finding(True, f"settings of all parts; secrets have at least {SECRET_LENGTH} characters")


def gaps(environment: Mapping[str, str]) -> Iterator[Finding]:
    """What a front desk for real customers still lacks, as its start and readiness say."""
    try:
        lacking = config.read(environment_of_parts(environment)).gaps()
    except (settings.BadSettings, Failed):
        return  # said above
    yield from (Finding(False, each) for each in lacking)


def ports(environment: Mapping[str, str]) -> Iterator[Finding]:
    """Free, unless the assistant runs already."""
    try:
        env = environment_of_parts(environment)
    except (settings.BadSettings, Failed):
        return  # said above
    if process := running(environment):
        yield Finding(True, f"the assistant is running (process {process})")
        return
    for part, variable in PORTS.items():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", int(env[variable.name])))
                yield Finding(True, f"port {env[variable.name]} ({part}) is free")
            except OSError:
                yield Finding(
                    False, f"port {env[variable.name]} ({part}) is taken: running already, or set {variable.name}"
                )


NOT_ASKED = Finding(None, "known weaknesses of the packages: not checked; --advisories asks a service on the network")
CHECKS: tuple[Callable[[Mapping[str, str]], Iterator[Finding]], ...] = (
    versions, data, model, folder, doctor_data.files, all_settings, gaps, doctor_data.secrets, doctor_data.clock,
    doctor_data.backup, ports,
)  # fmt: skip

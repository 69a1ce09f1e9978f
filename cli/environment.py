"""The environment every part of this installation is started with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations

import settings
from cli.failed import Failed
from settings import variables
from settings.installation import ROOT, secrets_of, var_folder
from settings.reader import BadSettings, Reader

PORTS = {
    "contracts": variables.CONTRACTS_PORT,
    "actions": variables.ACTIONS_PORT,
    "rasa": variables.RASA_PORT,
    "frontdesk": variables.FRONTDESK_PORT,
}


def environment_of_parts(environment: Mapping[str, str]) -> dict[str, str]:
    """Ports, addresses, folders and secrets filled in where the environment leaves them out.

    Raises BadSettings, and Failed where the folder cannot be used.
    """
    reader = Reader(environment)
    ports = {part: str(reader(port)) for part, port in PORTS.items()}
    for first, second in combinations(PORTS, 2):
        if ports[first] == ports[second]:
            reader.problem(PORTS[first].name, f"is {ports[first]}, as {PORTS[second].name} is; each part needs its own")
    reader(variables.SANIC_WORKERS)
    reader.finish()
    var = var_folder(environment)
    try:
        secrets = secrets_of(environment)
    except (OSError, ValueError) as error:
        raise Failed(f"VAR_FOLDER: {var} cannot be used ({type(error).__name__})") from None
    return {
        **environment,
        **secrets,
        **{port.name: ports[part] for part, port in PORTS.items()},
        **{
            f"{part.upper()}_URL": environment.get(f"{part.upper()}_URL") or f"http://127.0.0.1:{ports[part]}"
            for part in ("contracts", "actions", "rasa")
        },
        "VAR_FOLDER": str(var),
        "DEMO": environment.get("DEMO") or "1",
        **of_every_process(),
    }


def problems_of_settings(environment: Mapping[str, str]) -> list[str]:
    """Everything that is wrong in the settings of this installation, whichever part would say it at its start.

    environment: what the person at the terminal set. Raises Failed where the folder cannot be used.
    """
    parts: list[Callable[[Mapping[str, str]], object]] = [_front_desk, settings.rasa, settings.actions]
    parts += [] if environment.get("CONTRACTS_URL") else [settings.contracts_service]
    found: dict[str, None] = {}
    try:
        given = environment_of_parts(environment)
    except BadSettings as bad:
        found.update(dict.fromkeys(bad.problems))
        # the rest is looked at as if what all parts share had its usual value
        shared = {variable.name for variable in (*PORTS.values(), variables.SANIC_WORKERS)}
        given = environment_of_parts({name: value for name, value in environment.items() if name not in shared})
    for read in parts:
        try:
            read(given)
        except BadSettings as bad:
            found.update(dict.fromkeys(bad.problems))
    return list(found)


def _front_desk(environment: Mapping[str, str]) -> None:
    """Raises BadSettings."""
    from frontdesk import config  # here, as Rasa's environment reads this module and has no front desk

    if problems := config.problems(environment):
        raise BadSettings(problems)


def of_every_process() -> dict[str, str]:
    """What every process that we start gets for Python and Rasa."""
    return {
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
        "MALLOC_ARENA_MAX": "2",  # with one a thread, memory that was given back is kept by each (docs/reliability.md)
    }


__all__ = ["PORTS", "BadSettings", "environment_of_parts", "of_every_process", "problems_of_settings"]

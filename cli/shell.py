"""`retention shell`: Rasa's own shell with the action server and the contracts service beside it."""

from __future__ import annotations

import argparse
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Mapping

import settings
import startup
from cli.environment import of_every_process
from cli.parts import DESK, MODEL, RASA
from cli.piped import talk
from cli.train import train
from contracts.demo import demo_of
from retention.provider import providers
from settings.installation import ROOT, make_var_folder


def main(arguments: list[str]) -> int:
    """Talks until /stop, Ctrl-C or the end of what is piped in. Raises BadSettings before anything starts."""
    companies = providers()
    parser = argparse.ArgumentParser(
        prog="retention shell", description="Talk to the assistant in the terminal. /stop or Ctrl-C ends it."
    )
    given = settings.shell(os.environ)
    first = next(iter(companies))
    parser.add_argument(
        "--provider",
        default=given.provider or first,
        help="whose customer talks; else SHELL_PROVIDER, else %(default)s",
    )
    parser.add_argument(
        "--contract",
        default=given.contract,
        help="with which one, '' for nobody signed in; else SHELL_CONTRACT, else the company's first demo contract",
    )
    parser.add_argument(
        "--language",
        default=given.language,
        help="in which language; else SHELL_LANGUAGE, else the company's first one",
    )
    who = parser.parse_args(arguments)
    if who.provider not in companies:
        parser.error(f"--provider: there is no {who.provider!r}; one of {', '.join(companies)}")
    company = companies[who.provider]
    if who.language and who.language not in company.languages:
        parser.error(f"--language: {company.id} has no {who.language!r}; one of {', '.join(company.languages)}")
    if who.contract and not company.number.matches(who.contract):
        parser.error(
            f"--contract: {who.contract!r} is no number of {company.id}; one such as {company.number.example}, or ''"
        )
    contract = _first_contract(who.provider) if who.contract is None else who.contract
    actions, contracts = _free_port(), _free_port()
    var = make_var_folder(os.environ)
    env = {
        **os.environ,
        "SHELL_PROVIDER": who.provider,
        "SHELL_CONTRACT": contract,
        "SHELL_LANGUAGE": who.language or company.languages[0],
        "CONTRACTS_TOKEN": secrets.token_urlsafe(16),
        "CHANNEL_SECRET": secrets.token_urlsafe(16),
        "CONTRACTS_PORT": contracts,
        "CONTRACTS_DB": str(var / "shell-contracts.db"),
        "CONTRACTS_URL": f"http://127.0.0.1:{contracts}",
        "ACTIONS_URL": f"http://127.0.0.1:{actions}",
        **of_every_process(),
    }
    _check(env)
    train(os.environ)
    beside = [[DESK, "-m", "contracts.service"], [RASA, "-m", "actions", "--checked", "--port", actions]]
    shell = [RASA, "-m", "rasa", "shell", "--model", str(MODEL), "--endpoints", "endpoints.yml",
             "--interface", "127.0.0.1", "--port", _free_port()]  # fmt: skip
    with (var / "log" / "shell.log").open("w") as log:
        parts = [subprocess.Popen(part, cwd=ROOT, env=env, stdout=log, stderr=log) for part in beside]
        try:
            if sys.stdin.isatty():
                return subprocess.call(shell, cwd=ROOT, env=env)
            talk(sys.stdin, sys.stdout, env, _free_port(), log)
            return 0
        except KeyboardInterrupt:
            return 0
        finally:
            for part in parts:
                part.terminate()
            for part in parts:
                part.wait()


def _check(environment: Mapping[str, str]) -> None:
    """Raises BadSettings with every fault of the parts' settings and of the data."""
    found: dict[str, None] = {}
    for read in (settings.contracts_service, settings.rasa, settings.actions):
        try:
            read(environment)
        except settings.BadSettings as bad:
            found.update(dict.fromkeys(bad.problems))
    found.update(dict.fromkeys(startup.problems()))
    if found:
        raise settings.BadSettings(list(found))


def _first_contract(provider: str) -> str:
    return next((str(contract.fields["number"]) for contract in demo_of(provider).contracts), "")


def _free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])

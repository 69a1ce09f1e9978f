"""`retention shell`: Rasa's own shell with the action server and the contracts service beside it."""

from __future__ import annotations

import argparse
import os
import secrets
import socket
import subprocess
import sys

import settings
from cli.environment import of_every_process
from cli.parts import DESK, MODEL, RASA
from cli.piped import talk
from cli.train import train
from contracts.demo import demo_of
from retention.provider import providers
from settings.installation import ROOT, make_var_folder


def main(arguments: list[str]) -> int:
    """Talks until /stop, Ctrl-C or the end of what is piped in."""
    companies = providers()
    parser = argparse.ArgumentParser(
        prog="retention shell", description="Talk to the assistant in the terminal. /stop or Ctrl-C ends it."
    )
    given = settings.shell(os.environ)
    parser.add_argument("--provider", choices=companies, default=given.provider or next(iter(companies)))
    parser.add_argument("--contract", default=given.contract, help="whose customer talks; '' for nobody signed in")
    parser.add_argument("--language", default=given.language)
    who = parser.parse_args(arguments)
    company = companies[who.provider]
    train(os.environ)
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


def _first_contract(provider: str) -> str:
    return next((str(contract.fields["number"]) for contract in demo_of(provider).contracts), "")


def _free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])

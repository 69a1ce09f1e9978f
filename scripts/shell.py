"""Rasa's own shell with the action server and the contracts service beside it; `make shell`.

SHELL_PROVIDER (conta_azul, ram_tracking), SHELL_CONTRACT (a demo number such as CA-204518) and SHELL_LANGUAGE (pt, fr)
say who is talking.
"""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RASA, DESK = (str(ROOT / f".venv/{name}/bin/python") for name in ("rasa", "frontdesk"))


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def main() -> int:
    actions, contracts = free_port(), free_port()
    (ROOT / "var/log").mkdir(parents=True, exist_ok=True)
    env = {
        "SHELL_CONTRACT": "CA-204518"
        if os.environ.get("SHELL_PROVIDER", "conta_azul") == "conta_azul"
        else "RAM-20451",
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "CONTRACTS_TOKEN": secrets.token_urlsafe(16),
        "CHANNEL_SECRET": secrets.token_urlsafe(16),
        "CONTRACTS_PORT": contracts,
        "CONTRACTS_DB": str(ROOT / "var/shell-contracts.db"),
        "CONTRACTS_URL": f"http://127.0.0.1:{contracts}",
        "ACTIONS_URL": f"http://127.0.0.1:{actions}",
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
    }
    beside = [[DESK, "-m", "contracts.service"], [RASA, "-m", "actions", "--port", actions]]
    shell = [RASA, "-m", "rasa", "shell", "--model", "models/assistant.tar.gz", "--endpoints", "endpoints.yml",
             "--interface", "127.0.0.1", "--port", free_port()]  # fmt: skip
    with (ROOT / "var/log/shell.log").open("wb") as log:
        parts = [subprocess.Popen(part, cwd=ROOT, env=env, stdout=log, stderr=log) for part in beside]
        try:
            return subprocess.call(shell, cwd=ROOT, env=env)
        except KeyboardInterrupt:
            return 0
        finally:
            for part in parts:
                part.terminate()
            for part in parts:
                part.wait()


if __name__ == "__main__":
    sys.exit(main())

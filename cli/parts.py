"""The parts of the assistant: how each is started, and where it says that it is well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from cli.environment import PORTS
from settings.installation import ROOT

RASA, DESK = (str(ROOT / f".venv/{name}/bin/python") for name in ("rasa", "frontdesk"))
MODEL = ROOT / "models" / "assistant.tar.gz"


@dataclass(frozen=True)
class Part:
    """command: its process. host, port: where it listens. health: its address to ask."""

    name: str
    command: tuple[str, ...]
    host: str
    port: int
    health: str


def parts_of(environment: Mapping[str, str], *, own_billing: bool) -> dict[str, Part]:
    """By name, in the order of starting. own_billing: the company's billing system stands in for the bundled one."""
    port = {name: int(environment[variable.name]) for name, variable in PORTS.items()}
    commands = {
        "rasa": (
            RASA, "-m", "rasa", "run", "--model", str(MODEL), "--interface", "127.0.0.1", "--port", str(port["rasa"]),
            "--endpoints", "endpoints.yml", "--credentials", "credentials.yml",
        ),
        "actions": (RASA, "-m", "actions", "--checked", "--port", str(port["actions"])),
        "contracts": (DESK, "-m", "contracts.service"),
        "frontdesk": (DESK, "-m", "frontdesk", "--checked"),
    }  # fmt: skip
    if own_billing:
        del commands["contracts"]
    hosts = {"frontdesk": environment.get("FRONTDESK_HOST"), "contracts": environment.get("CONTRACTS_HOST")}
    paths = {"rasa": "/webhooks/frontdesk/health", "frontdesk": "/health/ready"}
    return {
        name: Part(
            name,
            command,
            hosts.get(name) or "127.0.0.1",
            port[name],
            f"http://127.0.0.1:{port[name]}{paths.get(name, '/health')}",
        )
        for name, command in commands.items()
    }

"""Before and after the start: free ports, and a customer who would get an answer."""

from __future__ import annotations

import json
import socket
import time
import urllib.error
import urllib.request

from cli.failed import Failed
from cli.supervisor import Supervisor
from retention.provider import providers
from settings import limits
from settings.variables import ALL


def check_ports(supervisor: Supervisor) -> None:
    """Raises Failed, naming the setting, when a port is taken."""
    for part in supervisor.parts.values():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((part.host, part.port))
            except OSError:
                variable = ALL[f"{part.name.upper()}_PORT"].name
                raise Failed(f"port {part.port} ({part.name}) is taken; set {variable} to another one") from None


def wait_ready(supervisor: Supervisor) -> None:
    """Until each part answers and Rasa has taken a first turn. Raises Failed."""
    until = time.monotonic() + limits.PART_START
    for part in supervisor.parts.values():
        _wait(supervisor, part.name, part.health, None, until)
    turn = f"{supervisor.env['RASA_URL']}/webhooks/frontdesk/turn"
    _wait(supervisor, "the first answer", turn, json.dumps(first_turn()).encode(), until)


def first_turn() -> dict[str, object]:
    """A turn that warms every step up: of the first company, in its first language."""
    company = next(iter(providers().values()))
    context: object = {"provider": company.id, "contract": None, "language": company.languages[0], "state": {}}
    return {"conversation": "warm-up", "turn": 1, "text": company.name, "command": None, "context": context}


def _wait(supervisor: Supervisor, what: str, url: str, body: bytes | None, until: float) -> None:
    while (status := ask(supervisor, url, body)) != 200:
        supervisor.check_alive()
        if body is not None and status in (401, 404, 422):  # asking again will not help
            raise Failed(f"{what}: Rasa refused it with status {status} (see {supervisor.logs}/rasa.log)")
        if time.monotonic() > until:
            last = f", last with status {status}" if status else ""
            raise Failed(f"{what} did not answer within {limits.PART_START:.0f} s{last} (see {supervisor.logs})")
        time.sleep(0.1)


def ask(supervisor: Supervisor, url: str, body: bytes | None = None) -> int:
    """The status of an answer, 0 without one."""
    headers = {"Authorization": f"Bearer {supervisor.env['CHANNEL_SECRET']}", "Content-Type": "application/json"}
    try:
        with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=5) as answer:  # noqa: S310
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except (urllib.error.URLError, OSError):
        return 0

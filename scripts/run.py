"""Start every part, wait until a customer would get an answer, restart a part that dies, stop all on Ctrl-C.

`python3 scripts/run.py`; needs the environments (`scripts/environments.py`) and a model (`scripts/train.py`).
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
PORTS = {"contracts": "CONTRACTS_PORT", "actions": "ACTIONS_PORT", "rasa": "RASA_PORT", "frontdesk": "FRONTDESK_PORT"}
DEFAULT_PORTS = {"contracts": 5056, "actions": 5055, "rasa": 5005, "frontdesk": 8000}
SUPERVISOR = os.getpid()
START_LIMIT = 90  # seconds until a part must answer
RESTARTS = 5  # times in a minute that a part may die before all is stopped


class Failed(Exception):
    """One line for the person at the terminal."""


def var_folder(environment: Mapping[str, str]) -> Path:
    """Where this installation keeps its databases, mail, logs and secrets: VAR_FOLDER, else var/."""
    return Path(environment.get("VAR_FOLDER") or ROOT / "var")


def load_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """Secrets of this installation, made at the first start and kept in var/ for the next; the environment wins."""
    file = var_folder(environment) / "secrets.json"
    known: dict[str, str] = json.loads(file.read_text()) if file.is_file() else {}
    for name in ("CHANNEL_SECRET", "CONTRACTS_TOKEN", "APP_KEY", "DEMO_HOST_KEY", "WEBHOOK_SECRET"):
        known.setdefault(name, secrets.token_urlsafe(32))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch(mode=0o600)
    file.write_text(json.dumps(known, indent=1))
    return {name: environment.get(name, value) for name, value in known.items()}


def settings(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment every part gets."""
    ports = {part: environment.get(name, str(DEFAULT_PORTS[part])) for part, name in PORTS.items()}
    var = var_folder(environment)
    for part, port in ports.items():
        if not port.isdigit() or not 0 < int(port) < 65536:
            raise Failed(f"{PORTS[part]} must be a port number, not {port!r}")
    return {
        "DATABASE_URL": f"sqlite:///{var}/frontdesk.db",
        "CONTRACTS_DB": f"{var}/contracts.db",
        "MAIL_FOLDER": f"{var}/mail",
        **environment,
        **load_secrets(environment),
        **{PORTS[part]: port for part, port in ports.items()},
        **{
            f"{part.upper()}_URL": environment.get(f"{part.upper()}_URL", f"http://127.0.0.1:{ports[part]}")
            for part in ("contracts", "actions", "rasa")
        },
        "DEMO": environment.get("DEMO", "1"),
        "PYTHONPATH": str(ROOT),
        "PYTHONUNBUFFERED": "1",
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "CUDA_VISIBLE_DEVICES": "-1",
    }


def commands(env: dict[str, str]) -> dict[str, list[str]]:
    """How each part is started, in the order of starting."""
    rasa, desk = str(ROOT / ".venv/rasa/bin/python"), str(ROOT / ".venv/frontdesk/bin/python")
    return {
        "rasa": [
            rasa, "-m", "rasa", "run", "--model", "models/assistant.tar.gz", "--interface", "127.0.0.1",
            "--port", env["RASA_PORT"], "--endpoints", "endpoints.yml", "--credentials", "credentials.yml",
        ],
        "actions": [rasa, "-m", "actions", "--port", env["ACTIONS_PORT"]],
        "contracts": [desk, "-m", "contracts.service"],
        "frontdesk": [desk, "-m", "frontdesk"],
    }  # fmt: skip


def die_with_parent() -> None:
    """Linux: a part ends when the supervisor does, however that ended."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)
        if os.getppid() != SUPERVISOR:  # it ended before the line above
            os._exit(1)


class Supervisor:
    def __init__(self, environment: Mapping[str, str]) -> None:
        self.env = settings(environment)
        self.logs = var_folder(environment) / "log"
        self.commands = commands(self.env)
        if environment.get("CONTRACTS_URL"):  # the company's own billing system
            del self.commands["contracts"]
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        self.deaths: dict[str, list[float]] = {part: [] for part in self.commands}
        self.logs.mkdir(parents=True, exist_ok=True)

    def start(self, part: str) -> None:
        with (self.logs / f"{part}.log").open("ab") as log:
            self.running[part] = subprocess.Popen(
                self.commands[part], cwd=ROOT, env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, preexec_fn=die_with_parent,
            )  # fmt: skip

    def stop(self) -> None:
        """All parts together; those that do not go in five seconds are killed."""
        for process in self.running.values():
            signal_group(process, signal.SIGTERM)
        until = time.monotonic() + 5
        for process in self.running.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=max(0.1, until - time.monotonic()))
            signal_group(process, signal.SIGKILL)
            process.wait()

    def check_ports(self) -> None:
        for part in self.commands:
            host = self.env.get("FRONTDESK_HOST", "127.0.0.1") if part == "frontdesk" else "127.0.0.1"
            port = self.env[PORTS[part]]
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((host, int(port)))
                except OSError:
                    raise Failed(f"port {port} ({part}) is taken; set {PORTS[part]} to another one") from None

    def wait_ready(self) -> None:
        """Until each part answers and Rasa has taken a first turn."""
        checks = {
            "contracts": (f"{self.env['CONTRACTS_URL']}/health", None),
            "actions": (f"{self.env['ACTIONS_URL']}/health", None),
            "rasa": (f"{self.env['RASA_URL']}/webhooks/frontdesk/health", None),
            "frontdesk": (f"http://127.0.0.1:{self.env['FRONTDESK_PORT']}/health", None),
            "the first answer": (f"{self.env['RASA_URL']}/webhooks/frontdesk/turn", json.dumps(FIRST_TURN).encode()),
        }
        if "contracts" not in self.commands:
            del checks["contracts"]
        until = time.monotonic() + START_LIMIT
        for part, (url, body) in checks.items():
            while not self.answers(url, body):
                dead = [name for name, process in self.running.items() if process.poll() is not None]
                if dead:
                    raise Failed(f"{dead[0]} did not start: {self.last_line(dead[0])}")
                if time.monotonic() > until:
                    raise Failed(f"{part} did not answer within {START_LIMIT} s (see {self.logs})")
                time.sleep(0.1)

    def answers(self, url: str, body: bytes | None) -> bool:
        headers = {"Authorization": f"Bearer {self.env['CHANNEL_SECRET']}", "Content-Type": "application/json"}
        try:
            with urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=5) as answer:  # noqa: S310
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def watch(self) -> None:
        """For ever: a part that dies is started again; one that keeps dying ends the run."""
        while True:
            time.sleep(0.5)
            for part, process in list(self.running.items()):
                if process.poll() is None:
                    continue
                now = time.monotonic()
                self.deaths[part] = [at for at in self.deaths[part] if now - at < 60] + [now]
                if len(self.deaths[part]) > RESTARTS:
                    raise Failed(f"{part} keeps stopping: {self.last_line(part)}")
                print(f"! {part} stopped (exit {process.returncode}), starting it again", flush=True)
                self.start(part)

    def last_line(self, part: str) -> str:
        """What a part said last, and where the rest is."""
        file = self.logs / f"{part}.log"
        lines = file.read_text(errors="replace").strip().splitlines()
        return f"{lines[-1].strip()[:200] if lines else 'no output'} (see {file})"


FIRST_TURN = {
    "conversation": "warm-up", "turn": 1, "text": "oi", "command": None,
    "context": {"provider": "conta_azul", "contract": None, "language": "pt", "state": {}},
}  # fmt: skip


def signal_group(process: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)


def interrupted(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def main() -> int:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # also where a shell had them ignored
        signal.signal(number, interrupted)
    supervisor = None
    try:
        supervisor = Supervisor(os.environ)
        supervisor.check_ports()
        print("• starting " + ", ".join(supervisor.commands), flush=True)
        for part in supervisor.commands:
            supervisor.start(part)
        supervisor.wait_ready()
        address = f"http://127.0.0.1:{supervisor.env['FRONTDESK_PORT']}/"
        print(f"\nReady: {address}   (Ctrl-C stops everything)\n", flush=True)
        supervisor.watch()
    except KeyboardInterrupt:
        print("\n• stopping", flush=True)
    except Failed as failed:
        print(f"error: {failed}", file=sys.stderr, flush=True)
        return 1
    finally:
        if supervisor:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            supervisor.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Starts every part, restarts one that dies, stops all."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping

from cli.environment import environment_of_parts
from cli.failed import Failed
from cli.parts import parts_of
from settings import limits
from settings.installation import ROOT, make_var_folder

SUPERVISOR = os.getpid()
RESTARTS = 5  # times in a minute that a part may die before all is stopped


class Supervisor:
    """The parts as processes. `environment` is what the person at the terminal set; raises BadSettings and Failed."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.env = environment_of_parts(environment)
        self.logs = make_var_folder(self.env) / "log"
        self.parts = parts_of(self.env, own_billing=bool(environment.get("CONTRACTS_URL")))
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        self._deaths: dict[str, list[float]] = {part: [] for part in self.parts}

    def start(self, part: str) -> None:
        """Start one; what it says goes to its log file."""
        with (self.logs / f"{part}.log").open("ab") as log:
            self.running[part] = subprocess.Popen(
                self.parts[part].command, cwd=ROOT, env=self.env, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, preexec_fn=die_with_parent,
            )  # fmt: skip

    def stop(self) -> None:
        """All parts together; those that do not end in time are killed."""
        for process in self.running.values():
            signal_group(process, signal.SIGTERM)
        until = time.monotonic() + limits.PART_STOP
        for process in self.running.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=max(0.1, until - time.monotonic()))
            signal_group(process, signal.SIGKILL)
            with contextlib.suppress(subprocess.TimeoutExpired):  # what waits for a folder cannot even be killed
                process.wait(timeout=1)

    def check_alive(self) -> None:
        """Raises Failed with the last words of a part that ended."""
        for name, process in self.running.items():
            if process.poll() is not None:
                raise Failed(f"{name} did not start: {self.last_line(name)}")

    def watch(self) -> None:
        """For ever: a part that dies is started again; one that keeps dying ends the run (Failed)."""
        while True:
            time.sleep(0.5)
            for part, process in list(self.running.items()):
                if process.poll() is None:
                    continue
                now = time.monotonic()
                self._deaths[part] = [at for at in self._deaths[part] if now - at < 60] + [now]
                if len(self._deaths[part]) > RESTARTS:
                    raise Failed(f"{part} keeps stopping: {self.last_line(part)}")
                print(f"! {part} stopped (exit {process.returncode}), starting it again", flush=True)
                self.start(part)

    def last_line(self, part: str) -> str:
        """What a part said last, and where the rest is."""
        file = self.logs / f"{part}.log"
        lines = file.read_text(errors="replace").strip().splitlines()
        return f"{lines[-1].strip()[:200] if lines else 'no output'} (see {file})"


def die_with_parent() -> None:
    """Linux: a part ends when the supervisor does, however that ended."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)
        if os.getppid() != SUPERVISOR:  # it ended before the line above
            os._exit(1)


def signal_group(process: subprocess.Popen[bytes] | subprocess.Popen[str], number: signal.Signals) -> None:
    """To the part and whatever it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, number)

"""The installation as it grows: PostgreSQL and Redis beside the parts, in folders of their own."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.e2e import needs
from tests.e2e.parts import free_ports, until


@contextmanager
def postgresql() -> Iterator[str]:
    """A server on a free port of this machine; the address of an empty database."""
    with postgresql_server() as server:
        yield server.url


class PostgreSQL:
    """A server that can be stopped and started again with what it stores."""

    def __init__(self, programs: Path, folder: Path, port: int, user: str | None) -> None:
        self.url = f"postgresql://desk@127.0.0.1:{port}/desk"
        self._ready = [str(programs / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
        self._command = [
            str(programs / "postgres"), "-D", str(folder / "data"), "-p", str(port), "-c", "listen_addresses=127.0.0.1",
            "-c", f"unix_socket_directories={folder}", "-c", "fsync=off",
        ]  # fmt: skip
        self._run: dict[str, Any] = {"user": user, "cwd": folder}
        self.start()

    def start(self) -> None:
        """Until it answers."""
        nothing = subprocess.DEVNULL
        self._server = subprocess.Popen(
            self._command, **self._run, stdout=nothing, stderr=nothing, start_new_session=True
        )
        until("PostgreSQL answers", lambda: subprocess.run(self._ready, check=False).returncode == 0)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """SIGINT cuts all connections and writes what it has; after SIGQUIT it finds its way from its log."""
        self._server.send_signal(how)
        self._server.wait()


@contextmanager
def postgresql_server() -> Iterator[PostgreSQL]:
    """A server on a free port of this machine, with an empty database."""
    programs = needs.postgresql()
    (port,) = free_ports(1)
    folder = Path(tempfile.mkdtemp(prefix="retention-pg-"))
    user = _other_user(folder)
    run: dict[str, Any] = {"user": user, "cwd": folder, "capture_output": True, "check": True}
    try:
        made = [str(programs / "initdb"), "-D", str(folder / "data"), "-U", "desk", "-A", "trust", "-E", "UTF8"]
        subprocess.run([*made, "--no-sync", "--locale=C.UTF-8"], **run)
        server = PostgreSQL(programs, folder, port, user)
        try:
            made = [str(programs / "createdb"), "-h", "127.0.0.1", "-p", str(port), "-U", "desk", "desk"]
            subprocess.run(made, **run)
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder)


def _other_user(folder: Path) -> str | None:
    """PostgreSQL refuses to run as root: then somebody else gets the folder."""
    if os.geteuid() != 0:
        return None
    user = next(name for name in ("postgres", "nobody") if name in {each.pw_name for each in pwd.getpwall()})
    os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    return user


@contextmanager
def redis() -> Iterator[str]:
    """A server on a free port of this machine; its address."""
    program = needs.redis()
    (port,) = free_ports(1)
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    with tempfile.TemporaryDirectory(prefix="retention-redis-") as folder:
        server = subprocess.Popen([*command, "--dir", folder], stdout=subprocess.DEVNULL, start_new_session=True)
        try:
            ping = ["redis-cli", "-p", str(port), "ping"]
            until("Redis answers", lambda: subprocess.run(ping, capture_output=True, check=False).stdout == b"PONG\n")
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            server.terminate()
            server.wait()
